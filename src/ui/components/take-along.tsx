import './take-along.css';
import { useState } from 'preact/hooks';
import type { App } from '../../app/app.ts';
import type { OwnFile } from '../../app/data-actions.ts';
import type { Current } from '../../app/queries.ts';
import { useApp, useCurrent } from '../app-context.ts';
import { takeAlong as copy } from '../copy/nl/take-along.ts';
import { saveFile } from '../save-file.ts';
import { Button, ButtonRow } from './button.tsx';
import { Disclosure } from './disclosure.tsx';

export type TakenFile = 'calendar' | 'plan' | 'answers';

/** What is made of each file, and whether there is anything to put in it. */
const files: Record<
  TakenFile,
  { make: (app: App) => Promise<OwnFile | undefined>; hasContent: (current: Current) => boolean }
> = {
  calendar: {
    make: (app) => app.exportCalendar('all'),
    hasContent: ({ goals }) => goals.some(({ byDate, steps }) => byDate || steps.some(({ day }) => day)),
  },
  plan: { make: (app) => app.exportPlan(), hasContent: ({ goals }) => goals.length > 0 },
  // An earlier self-reflection may have answers where the latest has none.
  answers: { make: (app) => app.exportAnswers(), hasContent: ({ assessment }) => assessment !== undefined },
};

/** Files for other programs, each with what it is and what happens after the tap. */
export function TakeAlong({ what, isFolded = false }: { what: readonly TakenFile[]; isFolded?: boolean }) {
  const inside = (
    <>
      <p>{copy.lead}</p>
      <ul class="take-along">
        {what.map((file) => (
          <li key={file} class="stack">
            <OneFile file={file} />
          </li>
        ))}
      </ul>
    </>
  );
  if (isFolded) {
    return (
      <Disclosure summary={copy.title} isSection>
        {inside}
      </Disclosure>
    );
  }
  return (
    <section class="stack">
      <h2>{copy.title}</h2>
      {inside}
    </section>
  );
}

type Outcome = { is: 'made'; name: string } | { is: 'nothing' } | { is: 'failed' };

function OneFile({ file }: { file: TakenFile }) {
  const app = useApp();
  const current = useCurrent();
  const [outcome, setOutcome] = useState<Outcome>();
  const { make, hasContent } = files[file];
  const words = copy[file];
  if (!current) return null;

  const save = async () => {
    try {
      const made = await make(app);
      if (made) saveFile(made);
      setOutcome(made ? { is: 'made', name: made.name } : { is: 'nothing' });
    } catch {
      setOutcome({ is: 'failed' });
    }
  };

  if (!hasContent(current)) return <p class="soft">{words.nothing}</p>;
  return (
    <>
      <p>{words.text}</p>
      {'hint' in words && <p class="soft small">{words.hint}</p>}
      <ButtonRow>
        <Button onClick={save}>{words.make}</Button>
      </ButtonRow>
      {outcome?.is === 'made' && <p role="status">{words.made(outcome.name)}</p>}
      {outcome?.is === 'nothing' && <p role="status">{words.nothing}</p>}
      {outcome?.is === 'failed' && <p role="alert">{copy.failed}</p>}
    </>
  );
}
