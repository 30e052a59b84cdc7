import './talk-paper.css';
import type { Agreement, Talk } from '../../domain/talk.ts';
import { PaperHeading } from '../components/paper.tsx';
import { talkPaper as copy } from '../copy/nl/talk.ts';
import { dayInWords } from '../copy/nl/words.ts';

/** What was said about one item. */
export interface Said {
  id: string;
  title: string;
  note: string;
}

/** Rows there are at least, so that something can be added with a pen. */
const leastRows = 4;

/** What was agreed on, when to talk again and, when that was chosen, what was said: on a sheet of A4, in black and white. */
export function TalkPaper({ talk, said }: { talk: Talk; said: readonly Said[] }) {
  const blank = Math.max(0, leastRows - talk.agreements.length);
  return (
    <div class={`talk-paper talk-paper--${densityOf(talk, said)}`}>
      <dl class="talk-paper__who">
        <div>
          <dt>{copy.with}</dt>
          <dd dir="auto">{talk.withWhom}</dd>
        </div>
        <div>
          <dt>{copy.next}</dt>
          <dd>{talk.nextDay && dayInWords(talk.nextDay)}</dd>
        </div>
      </dl>
      <PaperHeading>{copy.agreements}</PaperHeading>
      <table>
        <thead>
          <tr>
            <th scope="col">{copy.who}</th>
            <th scope="col">{copy.what}</th>
            <th scope="col">{copy.when}</th>
          </tr>
        </thead>
        <tbody>
          {talk.agreements.map((agreement) => (
            <tr key={agreement.id}>
              <td dir="auto">{agreement.who}</td>
              <td dir="auto">{agreement.what}</td>
              <td>{whenOf(agreement)}</td>
            </tr>
          ))}
          {Array.from({ length: blank }, (_, row) => (
            <tr key={row} class="talk-paper__blank">
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      {said.length > 0 && (
        <>
          <PaperHeading>{copy.said}</PaperHeading>
          {said.map(({ id, title, note }) => (
            <div key={id} class="talk-paper__said">
              <p dir="auto">
                <strong>{title}</strong>
              </p>
              <p dir="auto" class="talk-paper__note">
                {note}
              </p>
            </div>
          ))}
        </>
      )}
    </div>
  );
}

function whenOf({ by, doneAt }: Agreement): string {
  return [by && dayInWords(by), doneAt && `(${copy.done})`].filter(Boolean).join(' ');
}

type Density = 'roomy' | 'normal' | 'dense';

/** Of each size of letters: how high a line is in millimetres, and how many letters fit on one, roughly. */
const densities: Record<Density, { line: number; wide: number; narrow: number }> = {
  roomy: { line: 6, wide: 78, narrow: 17 },
  normal: { line: 4.8, wide: 96, narrow: 21 },
  dense: { line: 3.7, wide: 120, narrow: 27 },
};

/** What a sheet has under its head, in millimetres. */
const room = 215;

/** How large the letters can be so that everything fits on one sheet. Only more than a talk usually brings needs another. */
function densityOf(talk: Talk, said: readonly Said[]): Density {
  if (heightOf(talk, said, 'roomy') <= room) return 'roomy';
  return heightOf(talk, said, 'normal') <= room ? 'normal' : 'dense';
}

function heightOf({ agreements }: Talk, said: readonly Said[], density: Density): number {
  const { line, wide, narrow } = densities[density];
  const lines = (text: string, perLine: number) =>
    text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / perLine)), 0);
  // The middle of the three columns is a little more than half as wide as the sheet.
  const rows = agreements.map(({ what, who }) => Math.max(lines(what, wide * 0.52), lines(who, narrow), 2) * line + 3);
  const notes = said.map(({ title, note }) => (lines(title, wide) + lines(note, wide)) * line + 3);
  const blank = Math.max(0, leastRows - agreements.length) * 9;
  return [...rows, ...notes].reduce((sum, height) => sum + height, blank + 45);
}
