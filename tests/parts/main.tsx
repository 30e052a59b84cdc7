import '../../src/ui/styles/tokens.css';
import '../../src/ui/styles/base.css';
import '../../src/ui/shell.css';
import '../../src/ui/styles/print.css';
import './parts.css';
import { render } from 'preact';
import { allParts } from './all.ts';
import type { Example, PartExamples } from './part-examples.ts';

/** The parts page, for development only: `npm run dev`, then /tests/parts/. One example: ?part=dialog&example=1. */
function PartsPage() {
  return (
    <main class="parts">
      <h1>Parts of Pijlerpad</h1>
      <nav aria-label="Parts">
        <ul class="parts__contents">
          {allParts.map(({ part }) => (
            <li key={part}>
              <a href={`#${anchorOf(part)}`}>{part}</a>
            </li>
          ))}
        </ul>
      </nav>
      {allParts.map((shown) => (
        <section key={shown.part} id={anchorOf(shown.part)} class="parts__part">
          <h2>{shown.part}</h2>
          {isTogether(shown) ? <Together {...shown} /> : <Links {...shown} />}
        </section>
      ))}
    </main>
  );
}

function anchorOf(part: string): string {
  return `part-${part.replaceAll(' ', '-')}`;
}

function isTogether({ shown = 'together' }: PartExamples): boolean {
  return shown === 'together';
}

/** The name is no heading: the headings of the examples themselves are to follow one another. */
function Together({ part, examples }: PartExamples) {
  return examples.map(({ name, show }) => (
    <figure key={name} class="parts__example">
      <figcaption class="soft small">
        {part}: {name}
      </figcaption>
      <div lang="nl">{show()}</div>
    </figure>
  ));
}

function Links({ part, examples }: PartExamples) {
  return (
    <ul class="parts__alone">
      {examples.map(({ name }, index) => (
        <li key={name}>
          <a href={`?${new URLSearchParams({ part, example: String(index) })}`}>
            {part}: {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Alone({ part, example: { name, show }, isPrinted }: { part: string; example: Example; isPrinted: boolean }) {
  return (
    <main class="parts">
      <p>
        <a href="./">All parts</a>
      </p>
      <h1 class="parts__alone-title">{part}</h1>
      <h2 class="parts__alone-title">{name}</h2>
      <div lang="nl" class={isPrinted ? 'parts__sheet' : 'parts__example'}>
        {show()}
      </div>
    </main>
  );
}

/** Makes the rules for paper hold on the screen, so that a sheet can be looked at as it is printed. */
function showAsPrinted(): void {
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') rule.media.mediaText = 'all';
    }
  }
}

const asked = new URLSearchParams(location.search);
const askedPart = allParts.find(({ part }) => part === asked.get('part'));
const askedExample = askedPart?.examples[Number(asked.get('example'))];
const root = document.getElementById('parts');
if (!root) throw new Error('index.html has no element with id "parts"');

if (askedPart && askedExample) {
  const isPrinted = askedPart.shown === 'printed';
  if (isPrinted) showAsPrinted();
  document.title = `${askedPart.part}: ${askedExample.name}`;
  render(<Alone part={askedPart.part} example={askedExample} isPrinted={isPrinted} />, root);
} else {
  render(<PartsPage />, root);
}
