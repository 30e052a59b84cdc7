import { useApp, useLoaded } from '../app-context.ts';
import { BackButton } from '../components/back-button.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { WordMeanings } from '../components/word-meanings.tsx';
import { reading as copy } from '../copy/nl/reading.ts';

/** All hard words with their explanation, from A to Z. */
export function WordsPage() {
  const words = useLoaded(useApp().content.words);
  if (!words) return null;
  return (
    <div class="stack-loose">
      <div class="stack">
        <BackButton otherwise="start" />
        <PageHeading>{copy.words.title}</PageHeading>
        <p class="lead">{copy.words.lead}</p>
      </div>
      <WordMeanings words={words} />
    </div>
  );
}
