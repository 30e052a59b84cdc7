import './explained.css';
import { useMemo, useState } from 'preact/hooks';
import type { ExplainedWord } from '../../domain/question-set.ts';
import { markWords } from '../../domain/word-list.ts';
import { useApp, useOptional } from '../app-context.ts';

/** A text in which hard words can be tapped for their explanation, right behind the word. */
export function Explained({ text }: { text: string }) {
  const words = useOptional(useApp().content.words);
  const pieces = useMemo(() => markWords(text, words ?? []), [text, words]);
  return (
    <>
      {pieces.map((piece) =>
        typeof piece === 'string' ? piece : <Word key={piece.word.word} shown={piece.shown} word={piece.word} />,
      )}
    </>
  );
}

function Word({ shown, word }: { shown: string; word: ExplainedWord }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class="word"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
        onKeyDown={(event) => event.key === 'Escape' && setIsOpen(false)}
      >
        {shown}
      </button>
      {isOpen && (
        <>
          {' '}
          <span class="word__meaning" role="note">
            {word.meaning}
          </span>
        </>
      )}
    </>
  );
}
