import './question-words.css';
import { useMemo } from 'preact/hooks';
import { markWords } from '../../domain/word-list.ts';
import { useApp, useOptional } from '../app-context.ts';
import { reading as copy } from '../copy/nl/reading.ts';
import { WordMeanings } from './word-meanings.tsx';

/** The hard words in the texts of a question with their explanation; nothing when there are none. */
export function QuestionWords({ texts }: { texts: readonly string[] }) {
  const words = useOptional(useApp().content.words);
  const found = useMemo(
    () => markWords(texts.join('\n'), words ?? []).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.word])),
    [texts, words],
  );
  if (found.length === 0) return null;
  return (
    <section class="question-words">
      <h2>{copy.words.inText}</h2>
      <WordMeanings words={found} />
    </section>
  );
}
