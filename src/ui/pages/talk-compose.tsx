import { useState } from 'preact/hooks';
import type { Current } from '../../app/queries.ts';
import type { Talk, TalkItem } from '../../domain/talk.ts';
import {
  earlierAgreements,
  isSameSubject,
  longestTalkTexts,
  mostTalkItems,
  visibleItems,
} from '../../domain/talk-rules.ts';
import { useApp } from '../app-context.ts';
import { BackButton } from '../components/back-button.tsx';
import { Button, ButtonLink } from '../components/button.tsx';
import { IconButton } from '../components/icon-button.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { SavedIndicator } from '../components/saved-indicator.tsx';
import { TextField } from '../components/text-field.tsx';
import { type Follow, useSaving } from '../components/use-saving.ts';
import { shell } from '../copy/nl/shell.ts';
import { compose as copy, earlier } from '../copy/nl/talk.ts';
import { focusWayBack } from '../keep-focus.ts';
import { keepChoice } from '../place.ts';
import { type Shown, shownIn, subjectTitle, talkHash } from '../talk-of.ts';
import { TalkAdd } from './talk-add.tsx';
import { TalkHide, talkHideName } from './talk-hide.tsx';

/** Preparing a talk: with whom, about what and in which order, and what stays out of it altogether. */
export function TalkCompose({ talk, talks, current }: { talk: Talk; talks: readonly Talk[]; current: Current }) {
  const app = useApp();
  const { state, follow } = useSaving();
  const shown = shownIn(talk, current);
  const items = visibleItems(talk, shown.questionSet);
  const hasEarlier = earlierAgreements(talks, talk).length > 0;
  const hasBegun = talk.items.some(({ discussedAt }) => discussedAt !== undefined);
  return (
    <div class="stack-loose">
      <div class="stack">
        <BackButton otherwise="talks" />
        <PageHeading>{copy.title}</PageHeading>
        <p class="lead">{copy.lead}</p>
        <TextField
          label={copy.with.label}
          hint={copy.with.hint}
          value={talk.withWhom}
          maxLength={longestTalkTexts.withWhom}
          onSave={(withWhom) => void follow(app.writeTalk(talk.id, { withWhom }))}
        />
      </div>
      <Agenda {...{ talk, hasEarlier, items, shown, follow }} />
      {talk.items.length >= mostTalkItems ? (
        <p class="soft">{copy.agenda.full}</p>
      ) : (
        <TalkAdd {...{ talk, talks, shown, follow }} focus={current.assessment?.focusTopicIds ?? []} />
      )}
      <TalkHide {...{ talk, current, follow }} />
      <div class="stack">
        <SavedIndicator state={state} />
        {items.length === 0 && !hasEarlier ? (
          <p class="soft">{copy.empty}</p>
        ) : (
          <ButtonLink
            href={talkHash(talk.id)}
            icon="forward"
            // So that nobody at the table finds it open when someone goes back.
            onClick={() => keepChoice(talkHideName, false)}
          >
            {hasBegun ? copy.goOn : copy.begin}
          </ButtonLink>
        )}
      </div>
    </div>
  );
}

/** What was taken off the agenda: an item with its place, or what was agreed on before. */
type Removed = { item: TalkItem; place: number } | 'earlier';

function Agenda({
  talk,
  hasEarlier,
  items,
  shown: { questionSet, situation },
  follow,
}: {
  talk: Talk;
  hasEarlier: boolean;
  items: readonly TalkItem[];
  shown: Shown;
  follow: Follow;
}) {
  const app = useApp();
  const [removed, setRemoved] = useState<Removed>();
  const titleOf = ({ subject }: TalkItem) => subjectTitle(subject, questionSet, situation);
  // What is there again, whichever way it came back, is no longer gone.
  const gone =
    removed === 'earlier'
      ? !hasEarlier && removed
      : removed && !items.some(({ subject }) => isSameSubject(subject, removed.item.subject)) && removed;
  const undo = () => {
    if (gone === 'earlier') void follow(app.writeTalk(talk.id, { withoutEarlier: false }));
    else if (gone) void follow(app.restoreTalkItem(talk.id, gone.item, gone.place));
    setRemoved(undefined);
  };
  return (
    <section class="stack">
      <h2>{copy.agenda.title}</h2>
      <p class="soft">{items.length === 0 && !hasEarlier ? copy.agenda.none : copy.agenda.order}</p>
      <ol class="goal-steps">
        {hasEarlier && (
          <li class="goal-step">
            <span class="goal-step__text">{earlier.title}</span>
            <span class="goal-step__tools">
              <IconButton
                icon="remove"
                label={copy.agenda.remove(earlier.title)}
                onClick={() => {
                  setRemoved('earlier');
                  void follow(app.writeTalk(talk.id, { withoutEarlier: true }));
                }}
              />
            </span>
          </li>
        )}
        {items.map((item, index) => {
          const title = titleOf(item);
          return (
            <li key={item.id} class="goal-step">
              <span class="goal-step__text" dir="auto">
                {title}
              </span>
              <span class="goal-step__tools">
                <IconButton
                  icon="up"
                  label={copy.agenda.up(title)}
                  isDisabled={index === 0}
                  onClick={() => void follow(app.moveTalkItem(talk.id, item.id, -1))}
                />
                <IconButton
                  icon="down"
                  label={copy.agenda.down(title)}
                  isDisabled={index === items.length - 1}
                  onClick={() => void follow(app.moveTalkItem(talk.id, item.id, 1))}
                />
                <IconButton
                  icon="remove"
                  label={copy.agenda.remove(title)}
                  onClick={() => {
                    setRemoved({ item, place: talk.items.indexOf(item) });
                    void follow(app.removeTalkItem(talk.id, item.id));
                  }}
                />
              </span>
            </li>
          );
        })}
      </ol>
      {gone && (
        <p role="status" ref={focusWayBack} dir="auto">
          {copy.agenda.removed(gone === 'earlier' ? earlier.title : titleOf(gone.item))}{' '}
          <Button look="quiet" onClick={undo}>
            {shell.undo}
          </Button>
        </p>
      )}
    </section>
  );
}
