import './talk.css';
import { useEffect } from 'preact/hooks';
import type { Current } from '../../app/queries.ts';
import type { TopicGuide } from '../../domain/question-set.ts';
import type { Talk, TalkItem } from '../../domain/talk.ts';
import { earlierAgreements, longestTalkTexts, type MadeAgreement, visibleItems } from '../../domain/talk-rules.ts';
import { hashOf } from '../address.ts';
import { useApp, useCurrent, useLoaded } from '../app-context.ts';
import { AgreementTick } from '../components/agreement-tick.tsx';
import { ButtonLink } from '../components/button.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { SavedIndicator } from '../components/saved-indicator.tsx';
import { TextField } from '../components/text-field.tsx';
import { type Follow, useSaving } from '../components/use-saving.ts';
import { earlier as before, holding as copy } from '../copy/nl/talk.ts';
import { shownIn, talkHash } from '../talk-of.ts';
import { useTalk } from '../use-talk.ts';
import { TalkEnd } from './talk-end.tsx';
import { TalkItemPage } from './talk-item.tsx';
import { NoTalk } from './talks.tsx';

/** Where the talk is, in the address: at what was agreed on before, at an item, or at the end. */
const earlierStop = 'eerder';
const endStop = 'afspraken';

/**
 * A talk while it is held, made for a table with people around it: large, and one thing at a time. All that is on it comes
 * from the set without what is hidden, so that it is nowhere in the page.
 */
export function TalkPage({ id, params }: { id?: string; params: Readonly<Record<string, string>> }) {
  const current = useCurrent();
  const read = useTalk(id);
  const guides = useLoaded(useApp().content.guides);
  if (!current || !read || !guides) return null;
  if (!read.talk) return <NoTalk />;
  return <Held talk={read.talk} talks={read.talks} {...{ current, guides }} asked={params.bij} />;
}

function Held({
  talk,
  talks,
  current,
  guides,
  asked,
}: {
  talk: Talk;
  talks: readonly Talk[];
  current: Current;
  guides: readonly TopicGuide[];
  asked: string | undefined;
}) {
  const app = useApp();
  const { state, follow } = useSaving();
  const shown = shownIn(talk, current);
  const items = visibleItems(talk, shown.questionSet);
  const earlier = earlierAgreements(talks, talk);
  const stops = [...(earlier.length > 0 ? [earlierStop] : []), ...items.map(({ id }) => id), endStop];
  const place = Math.max(0, stops.indexOf(asked !== undefined && stops.includes(asked) ? asked : beginOf(talk, items)));
  const stop = stops[place] ?? endStop;
  const [previous, next] = [stops[place - 1], stops[place + 1]];
  const item = items.find(({ id }) => id === stop);
  // Where someone begins depends on what was talked about; the address holds on to it.
  useEffect(() => {
    // Who went back in the meantime is on another page, whose address is not ours.
    const isHere = location.hash.split('?')[0] === hashOf('talk', talk.id);
    if (isHere && asked !== stop) history.replaceState(history.state, '', talkHash(talk.id, stop));
  }, [asked, stop, talk.id]);
  return (
    <div class="talk" key={stop}>
      {item ? (
        <TalkItemPage {...{ talk, item, shown, guides, follow }} />
      ) : stop === earlierStop ? (
        <Earlier {...{ talk, earlier, follow }} />
      ) : (
        <TalkEnd {...{ talk, follow }} />
      )}
      <div class="talk__nav no-print">
        {previous === undefined ? (
          <span />
        ) : (
          <ButtonLink look="secondary" icon="back" iconAt="start" href={talkHash(talk.id, previous)}>
            {copy.previous}
          </ButtonLink>
        )}
        <div class="talk__state">
          <p class="talk__place">{copy.place(place + 1, stops.length)}</p>
          <SavedIndicator state={state} saved={copy.saved} />
        </div>
        <a class="talk__leave" href={hashOf('talks')}>
          {talk.closedAt === undefined ? copy.leave : copy.back}
        </a>
        {next === undefined ? (
          <span />
        ) : (
          <ButtonLink
            icon="forward"
            href={talkHash(talk.id, next)}
            onClick={() => {
              if (item) void app.writeTalkItem(talk.id, item.id, { isDiscussed: true });
            }}
          >
            {next === endStop ? copy.toEnd : copy.next}
          </ButtonLink>
        )}
      </div>
    </div>
  );
}

/** Where to begin, or to go on after a break: at what was not talked about yet. */
function beginOf({ closedAt }: Talk, items: readonly TalkItem[]): string {
  if (closedAt !== undefined) return endStop;
  if (items.every(({ discussedAt }) => discussedAt === undefined)) return earlierStop;
  return items.find(({ discussedAt }) => discussedAt === undefined)?.id ?? endStop;
}

function Earlier({ talk, earlier, follow }: { talk: Talk; earlier: readonly MadeAgreement[]; follow: Follow }) {
  const app = useApp();
  return (
    <div class="talk__item">
      <div class="stack-loose">
        <PageHeading keepsPlace={false}>{before.title}</PageHeading>
        <ul class="agreements">
          {earlier.map((made) => (
            <li key={made.agreement.id}>
              <AgreementTick {...{ made, follow }} />
            </li>
          ))}
        </ul>
      </div>
      <div class="stack talk__beside">
        <p class="talk__lead">{before.lead}</p>
        <TextField
          label={copy.note}
          value={talk.earlierNote ?? ''}
          rows={3}
          maxLength={longestTalkTexts.note}
          onSave={(earlierNote) => void follow(app.writeTalk(talk.id, { earlierNote }))}
        />
      </div>
    </div>
  );
}
