import type { ExplainedWord } from '../../domain/question-set.ts';

/** Hard words, each with its plain explanation. */
export function WordMeanings({ words }: { words: readonly ExplainedWord[] }) {
  return (
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
  );
}
