import '../components/card.css';
import { useState } from 'preact/hooks';
import type { LoadingRefusal } from '../../app/activity-actions.ts';
import type { LoadedCatalogue } from '../../domain/own-activities.ts';
import { useApp } from '../app-context.ts';
import { Button, ButtonRow } from '../components/button.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { FileField } from '../components/file-field.tsx';
import { loaded as copy } from '../copy/nl/overview.ts';
import { shell } from '../copy/nl/shell.ts';
import { longDate } from '../copy/nl/words.ts';
import { useHandedFile } from '../handed-file.ts';
import { focusOn } from '../keep-focus.ts';

type Outcome =
  | { done: string }
  | { refusal: LoadingRefusal }
  | { asked: { file: Blob; title: string; activities: number } }
  | { left: string };

/** The catalogues an organisation made: loaded whole or not at all, marked as theirs, and taken away again. */
export function LoadedCatalogues({ loaded }: { loaded: readonly LoadedCatalogue[] }) {
  const app = useApp();
  const [outcome, setOutcome] = useState<Outcome>();
  const open = async (file: Blob) => {
    const read = await app.loadCatalogue(file);
    setOutcome(read.ok ? { done: copy.done(read.value.title, read.value.activities) } : { refusal: read.failure });
  };
  // Who opened a file without knowing what it was, is asked first.
  useHandedFile('catalogue', async ({ file }) => {
    const seen = await app.lookInCatalogue(file);
    setOutcome(seen.ok ? { asked: { file, ...seen.value } } : { refusal: seen.failure });
  });
  return (
    <section class="stack">
      <h2>{copy.title}</h2>
      <p>{copy.lead}</p>
      <p class="soft small">{copy.notInBackup}</p>
      {loaded.length > 0 && (
        <ul>
          {loaded.map(({ id, catalogue, addedAt }) => (
            <li key={id}>
              {copy.item(catalogue.title, catalogue.activities.length, longDate(addedAt))}{' '}
              <Button look="quiet" onClick={() => void app.removeCatalogue(id)}>
                {copy.remove}
                <span class="visually-hidden"> {catalogue.title}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {outcome && 'asked' in outcome && (
        <div class="card stack">
          <h3 ref={focusOn} tabIndex={-1} dir="auto">
            {outcome.asked.title}
          </h3>
          <p>{copy.asked(outcome.asked.activities)}</p>
          <ButtonRow>
            <Button look="primary" onClick={() => void open(outcome.asked.file)}>
              {copy.add}
            </Button>
            <Button onClick={() => setOutcome({ left: copy.left })}>{shell.cancel}</Button>
          </ButtonRow>
        </div>
      )}
      <FileField label={copy.choose} accept=".json,application/json" onChoose={open} />
      {outcome && ('done' in outcome || 'left' in outcome) && (
        <p role="status">{'done' in outcome ? outcome.done : outcome.left}</p>
      )}
      {outcome && 'refusal' in outcome && (
        <div role="alert" class="stack">
          <p>{copy.refused[outcome.refusal.kind]}</p>
          {outcome.refusal.problems.length > 0 && (
            <Disclosure summary={copy.forMaker}>
              <ul>
                {outcome.refusal.problems
                  .map(({ row, field, message }) => copy.row(row, field, message))
                  .map((problem) => (
                    <li key={problem}>{problem}</li>
                  ))}
              </ul>
            </Disclosure>
          )}
        </div>
      )}
    </section>
  );
}
