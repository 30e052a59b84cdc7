import { useApp, useLoaded } from '../app-context.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { reading as copy } from '../copy/nl/reading.ts';

/** All hard words with their explanation, from A to Z. */
export function WordsPage() {
  const words = useLoaded(useApp().content.words);
  if (!words) return null;
  return (
    <div class="stack-loose">
      <div class="stack">
        <PageHeading>{copy.words.title}</PageHeading>
        <p class="lead">{copy.words.lead}</p>
      </div>
      <dl class="stack">
        {words.map(({ word, meaning }) => (
          <div key={word}>
            <dt>
              <strong>{word}</strong>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
