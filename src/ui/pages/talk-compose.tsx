import { useState } from 'preact/hooks';
import type { Current } from '../../app/queries.ts';
import type { Talk, TalkItem } from '../../domain/talk.ts';
import { longestTalkTexts, mostTalkItems, visibleItems } from '../../domain/talk-rules.ts';
import { useApp } from '../app-context.ts';
import { BackButton } from '../components/back-button.tsx';
import { Button, ButtonLink } from '../components/button.tsx';
import { IconButton } from '../components/icon-button.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { SavedIndicator } from '../components/saved-indicator.tsx';
import { TextField } from '../components/text-field.tsx';
import { type Follow, useSaving } from '../components/use-saving.ts';
import { shell } from '../copy/nl/shell.ts';
import { compose as copy } from '../copy/nl/talk.ts';
import { focusInside } from '../keep-focus.ts';
import { keepChoice } from '../place.ts';
import { type Shown, shownIn, subjectTitle, talkHash } from '../talk-of.ts';
import { TalkAdd } from './talk-add.tsx';
import { TalkHide, talkHideName } from './talk-hide.tsx';

/** Preparing a talk: with whom, about what and in which order, and what stays out of it altogether. */
export function TalkCompose({ talk, current }: { talk: Talk; current: Current }) {
  const app = useApp();
  const { state, follow } = useSaving();
  const shown = shownIn(talk, current);
  const items = visibleItems(talk, shown.questionSet);
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
      <Agenda {...{ talk, items, shown, follow }} />
      {talk.items.length >= mostTalkItems ? (
        <p class="soft">{copy.agenda.full}</p>
      ) : (
        <TalkAdd {...{ talk, shown, follow }} focus={current.assessment?.focusTopicIds ?? []} />
      )}
      <TalkHide {...{ talk, current, follow }} />
      <div class="stack">
        <SavedIndicator state={state} />
        {items.length === 0 ? (
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

function Agenda({
  talk,
  items,
  shown: { questionSet, situation },
  follow,
}: {
  talk: Talk;
  items: readonly TalkItem[];
  shown: Shown;
  follow: Follow;
}) {
  const app = useApp();
  const [removed, setRemoved] = useState<{ item: TalkItem; place: number }>();
  const titleOf = ({ subject }: TalkItem) => subjectTitle(subject, questionSet, situation);
  return (
    <section class="stack">
      <h2>{copy.agenda.title}</h2>
      <p class="soft">{items.length === 0 ? copy.agenda.none : copy.agenda.order}</p>
      <ol class="goal-steps">
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
      {removed && !items.some(({ id }) => id === removed.item.id) && (
        <p role="status" ref={focusInside} dir="auto">
          {copy.agenda.removed(titleOf(removed.item))}{' '}
          <Button
            look="quiet"
            onClick={() => {
              setRemoved(undefined);
              void follow(app.restoreTalkItem(talk.id, removed.item, removed.place));
            }}
          >
            {shell.undo}
          </Button>
        </p>
      )}
    </section>
  );
}
