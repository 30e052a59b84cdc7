import '../components/card.css';
import { useState } from 'preact/hooks';
import type { SharedAgreements } from '../../domain/shared-part.ts';
import type { Agreement, Talk } from '../../domain/talk.ts';
import { longestTalkTexts, mostAgreements } from '../../domain/talk-rules.ts';
import { useApp } from '../app-context.ts';
import { Button, ButtonRow } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { OpenShared } from '../components/open-shared.tsx';
import { agreementText } from '../components/shared-part-view.tsx';
import { agreementsBack as copy } from '../copy/nl/share.ts';
import { shell } from '../copy/nl/shell.ts';
import { dayInWords, longDate } from '../copy/nl/words.ts';
import { focusInside, focusWayBack } from '../keep-focus.ts';

type State =
  | { at: 'waiting' }
  | { at: 'preview'; back: SharedAgreements }
  | { at: 'done'; talkId: string; kept: readonly Agreement[]; nextDayBefore?: string }
  | { at: 'said'; what: string };

/** What came back from someone who looked along: looked at first, and taken over one by one. */
export function AgreementsBack({ talks }: { talks: readonly Talk[] }) {
  const app = useApp();
  const [state, setState] = useState<State>({ at: 'waiting' });
  const talk = state.at === 'preview' ? talks.find(({ id }) => id === state.back.talkId) : undefined;

  const accept = async ({ id, nextDay }: Talk, kept: readonly Agreement[], newDay: string | undefined) => {
    const written = [
      await app.keepAgreements(id, kept),
      ...(newDay === undefined ? [] : [await app.writeTalk(id, { nextDay: newDay })]),
    ];
    if (written.some(({ ok }) => !ok)) setState({ at: 'said', what: copy.notSaved });
    else setState({ at: 'done', talkId: id, kept, ...(newDay !== undefined && { nextDayBefore: nextDay ?? '' }) });
  };
  const undo = async (talkId: string, kept: readonly Agreement[], nextDayBefore: string | undefined) => {
    for (const { id } of kept) await app.removeAgreement(talkId, id);
    if (nextDayBefore !== undefined) await app.writeTalk(talkId, { nextDay: nextDayBefore });
    setState({ at: 'said', what: copy.taken });
  };
  return (
    <section class="stack">
      <h2>{copy.title}</h2>
      <p>{copy.text}</p>
      <OpenShared wanted="agreements" onOpen={({ agreements: back }) => setState({ at: 'preview', back })} />
      {state.at === 'preview' &&
        (talk ? (
          <Preview key={state.back.madeAt} {...{ talk }} back={state.back} onAccept={accept} />
        ) : (
          <Notice isUrgent>
            <p>{copy.unknownTalk}</p>
          </Notice>
        ))}
      {state.at === 'done' && (
        <p role="status" ref={focusWayBack}>
          {copy.done(state.kept.length)}{' '}
          <Button look="quiet" onClick={() => void undo(state.talkId, state.kept, state.nextDayBefore)}>
            {shell.undo}
          </Button>
        </p>
      )}
      {state.at === 'said' && <p role="status">{state.what}</p>}
    </section>
  );
}

function Preview({
  talk,
  back,
  onAccept,
}: {
  talk: Talk;
  back: SharedAgreements;
  onAccept: (talk: Talk, kept: readonly Agreement[], nextDay: string | undefined) => Promise<void>;
}) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [takesDay, setTakesDay] = useState(false);
  const [problem, setProblem] = useState<string>();
  const known = new Set(talk.agreements.map(({ id }) => id));
  const items = new Set(talk.items.map(({ id }) => id));
  const newDay = back.nextDay === talk.nextDay ? undefined : back.nextDay;
  const isNothing = back.agreements.every(({ id }) => known.has(id)) && newDay === undefined;
  const room = mostAgreements - talk.agreements.length;
  const accept = () => {
    const kept = back.agreements.filter(({ id }) => chosen.includes(id)).map((agreement) => asOwn(agreement, items));
    if (kept.length === 0 && !takesDay) setProblem(copy.noneChosen);
    else if (kept.length > room) setProblem(copy.room(room));
    else void onAccept(talk, kept, takesDay ? newDay : undefined);
  };
  return (
    <div class="card stack" ref={focusInside}>
      <h3 dir="auto">{copy.preview(talk.withWhom)}</h3>
      <p>{isNothing ? copy.nothing : copy.madeOn(longDate(back.madeAt))}</p>
      <div class="focus-list">
        {back.agreements.map((agreement) =>
          known.has(agreement.id) ? (
            <p key={agreement.id}>
              <span dir="auto">{agreementText(agreement)}</span>
              <br />
              <span class="soft small">{copy.known}</span>
            </p>
          ) : (
            <label key={agreement.id} class="focus-card">
              <input
                type="checkbox"
                checked={chosen.includes(agreement.id)}
                onChange={({ currentTarget: { checked } }) =>
                  setChosen((now) => (checked ? [...now, agreement.id] : now.filter((other) => other !== agreement.id)))
                }
              />
              <span dir="auto">{agreementText(agreement)}</span>
            </label>
          ),
        )}
        {newDay !== undefined && (
          <label class="focus-card">
            <input
              type="checkbox"
              checked={takesDay}
              onChange={({ currentTarget: { checked } }) => setTakesDay(checked)}
            />
            <span>{copy.nextDay(dayInWords(newDay))}</span>
          </label>
        )}
      </div>
      {problem && <p role="alert">{problem}</p>}
      {!isNothing && (
        <ButtonRow>
          <Button look="primary" onClick={accept}>
            {copy.accept}
          </Button>
        </ButtonRow>
      )}
    </div>
  );
}

/** As this app would have written it: no longer than that, about an item that is here, and not done yet. */
function asOwn({ id, what, who, by, itemId }: Agreement, items: ReadonlySet<string>): Agreement {
  return {
    id,
    what: what.slice(0, longestTalkTexts.what),
    who: who.slice(0, longestTalkTexts.who),
    ...(by !== undefined && { by }),
    ...(itemId !== undefined && items.has(itemId) && { itemId }),
  };
}
