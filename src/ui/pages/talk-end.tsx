import { useState } from 'preact/hooks';
import { localDay } from '../../app/local-day.ts';
import type { Talk } from '../../domain/talk.ts';
import { talkDays } from '../../domain/talk-rules.ts';
import { hashOf } from '../address.ts';
import { useApp } from '../app-context.ts';
import { Agreements } from '../components/agreements.tsx';
import { Button, ButtonLink, ButtonRow } from '../components/button.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { TextField } from '../components/text-field.tsx';
import type { Follow } from '../components/use-saving.ts';
import { holding } from '../copy/nl/talk.ts';
import { saveFile } from '../save-file.ts';

const copy = holding.end;

/** The end of a talk: what was agreed on, when to talk again, and what to do with it. */
export function TalkEnd({ talk, follow }: { talk: Talk; follow: Follow }) {
  const app = useApp();
  const isClosed = talk.closedAt !== undefined;
  return (
    <div class="talk__item">
      <div class="stack-loose">
        <PageHeading keepsPlace={false}>{copy.title}</PageHeading>
        <div class="stack">
          {talk.agreements.length === 0 && <p>{copy.none}</p>}
          <Agreements shown={talk.agreements} {...{ talk, follow }} />
        </div>
      </div>
      <div class="stack-loose">
        <TextField
          label={copy.next}
          type="date"
          value={talk.nextDay ?? ''}
          onSave={(nextDay) => void follow(app.writeTalk(talk.id, { nextDay }))}
        />
        <div class="stack">
          <p role="status">{isClosed && copy.closed}</p>
          <ButtonRow>
            {isClosed ? (
              <Button onClick={() => void follow(app.closeTalk(talk.id, false))}>{copy.reopen}</Button>
            ) : (
              <Button look="primary" icon="check" onClick={() => void follow(app.closeTalk(talk.id, true))}>
                {copy.close}
              </Button>
            )}
          </ButtonRow>
        </div>
        <section class="stack">
          <h2>{copy.then}</h2>
          <ButtonRow>
            <ButtonLink look="secondary" icon="print" iconAt="start" href={hashOf('talk-sheet', talk.id)}>
              {copy.print}
            </ButtonLink>
            <ToCalendar talk={talk} />
            {talk.agreements.length > 0 && (
              <ButtonLink look="secondary" href={hashOf('talks')}>
                {copy.plan}
              </ButtonLink>
            )}
          </ButtonRow>
        </section>
      </div>
    </div>
  );
}

function ToCalendar({ talk }: { talk: Talk }) {
  const app = useApp();
  const [outcome, setOutcome] = useState<string>();
  const save = async () => {
    try {
      const file = await app.exportCalendar({ talkId: talk.id });
      if (file) saveFile(file);
      setOutcome(file ? copy.calendarMade(file.name) : copy.calendarNothing);
    } catch {
      setOutcome(copy.calendarFailed);
    }
  };
  if (talkDays(talk, localDay(app.now()), localDay).length === 0) {
    return <p class="soft talk__outcome">{copy.calendarNothing}</p>;
  }
  return (
    <>
      <Button onClick={() => void save()}>{copy.calendar}</Button>
      <p role="status" class="talk__outcome">
        {outcome}
      </p>
    </>
  );
}
