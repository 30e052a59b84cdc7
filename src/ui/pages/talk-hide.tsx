import './talk-hide.css';
import { Fragment } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Current } from '../../app/queries.ts';
import { isStep } from '../../domain/assessment.ts';
import { type Question, situationsFor, type Topic } from '../../domain/question-set.ts';
import type { Hidden, Talk, TalkItem } from '../../domain/talk.ts';
import { useApp } from '../app-context.ts';
import { Disclosure } from '../components/disclosure.tsx';
import { PillarMark } from '../components/pillar-mark.tsx';
import type { Follow } from '../components/use-saving.ts';
import { compose as copy } from '../copy/nl/talk.ts';

/** Under which name the browser keeps whether it is open. */
export const talkHideName = 'talk-hide';

/** What stays out of a talk altogether: topics, and single answers. It opens only when asked for, and counts nothing. */
export function TalkHide({
  talk,
  current: { questionSet, answers, situation },
  follow,
}: {
  talk: Talk;
  current: Current;
  follow: Follow;
}) {
  const app = useApp();
  /** What was chosen last, until it is stored: a second tap counts on the first, and every tick shows at once. */
  const latest = useRef<Hidden | undefined>(undefined);
  const [intended, setIntended] = useState<Hidden>();
  const { topicIds, questionIds } = intended ?? talk.hidden;
  /** What left the agenda on this visit, with its place and notes: it comes back with its topic. */
  const left = useRef(new Map<string, { item: TalkItem; place: number }>());
  const [offAgenda, setOffAgenda] = useState<Topic>();
  const hide = async (change: (hidden: Hidden) => Hidden) => {
    const next = change(latest.current ?? talk.hidden);
    latest.current = next;
    setIntended(next);
    const written = await app.hideFromTalk(talk.id, next);
    if (latest.current === next) {
      latest.current = undefined;
      setIntended(undefined);
    }
    return written;
  };

  const hideTopic = async (topic: Topic, isHidden: boolean) => {
    const place = talk.items.findIndex(({ subject }) => subject.kind === 'topic' && subject.topicId === topic.id);
    const item = talk.items[place];
    if (isHidden && item) left.current.set(topic.id, { item, place });
    setOffAgenda(isHidden && item ? topic : undefined);
    const written = await hide((hidden) => ({ ...hidden, topicIds: changed(hidden.topicIds, topic.id, isHidden) }));
    const earlier = left.current.get(topic.id);
    if (isHidden || !earlier) return written;
    left.current.delete(topic.id);
    return app.restoreTalkItem(talk.id, earlier.item, earlier.place);
  };
  const answered = (topic: Topic) => situationsFor(topic, situation).filter(({ id }) => isStep(answers.get(id)?.value));
  const withAnswers = questionSet.pillars
    .flatMap(({ topics }) => topics)
    .filter((topic) => !topicIds.includes(topic.id) && answered(topic).length > 0);
  return (
    <section class="stack">
      <Disclosure summary={copy.hide.summary} name={talkHideName}>
        <p>{copy.hide.text}</p>
        <p>
          <strong>{copy.hide.unseen}</strong> {copy.hide.kept}
        </p>
        {talk.agreements.length > 0 && <p>{copy.hide.agreements}</p>}
        {questionSet.pillars.map((pillar) => (
          <fieldset key={pillar.id} class="talk-hide">
            <legend>
              <PillarMark pillar={pillar} isLong />
            </legend>
            {pillar.topics.map((topic) => (
              <Fragment key={topic.id}>
                <Tick
                  label={topic.shortTitle}
                  isHidden={topicIds.includes(topic.id)}
                  onChange={(isHidden) => void follow(hideTopic(topic, isHidden))}
                />
                <p role="status" class="talk-hide__said">
                  {offAgenda?.id === topic.id && copy.hide.offAgenda(topic.shortTitle)}
                </p>
              </Fragment>
            ))}
          </fieldset>
        ))}
        {withAnswers.length > 0 && (
          <Disclosure summary={copy.hide.answers}>
            <p>{copy.hide.answersText}</p>
            {withAnswers.map((topic) => (
              <fieldset key={topic.id} class="talk-hide">
                <legend>{topic.shortTitle}</legend>
                {answered(topic).map((question) => (
                  <Tick
                    key={question.id}
                    label={wholeQuestion(question)}
                    isHidden={questionIds.includes(question.id)}
                    onChange={(isHidden) =>
                      void follow(
                        hide((hidden) => ({
                          ...hidden,
                          questionIds: changed(hidden.questionIds, question.id, isHidden),
                        })),
                      )
                    }
                  />
                ))}
              </fieldset>
            ))}
          </Disclosure>
        )}
      </Disclosure>
    </section>
  );
}

function Tick({
  label,
  isHidden,
  onChange,
}: {
  label: string;
  isHidden: boolean;
  onChange: (isHidden: boolean) => void;
}) {
  return (
    <label class="talk-hide__tick">
      <input type="checkbox" checked={isHidden} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}

function changed(ids: readonly string[], id: string, isHidden: boolean): readonly string[] {
  const others = ids.filter((other) => other !== id);
  return isHidden ? [...others, id] : others;
}

function wholeQuestion({ scene, text }: Question): string {
  return scene ? `${scene} ${text}` : text;
}
