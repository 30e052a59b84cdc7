import type { QuestionSet, TopicId } from '../../domain/question-set.ts';
import { Button, ButtonRow } from '../components/button.tsx';
import { Choice } from '../components/choice.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { PillarMark } from '../components/pillar-mark.tsx';
import { partners as copy } from '../copy/nl/partners.ts';

/**
 * One of the two chooses what may be laid side by side. Each sees every topic that both filled in, whatever the other
 * left out, so that this page tells nothing of it.
 */
export function PartnersTopics({
  name,
  other,
  isFirst,
  questionSet,
  common,
  leftOut,
  onChange,
  onDone,
  onRestart,
}: {
  name: string;
  other: string;
  isFirst: boolean;
  questionSet: QuestionSet;
  common: readonly TopicId[];
  leftOut: readonly TopicId[];
  onChange: (leftOut: readonly TopicId[]) => void;
  onDone: () => void;
  onRestart: () => void;
}) {
  const toggle = (id: TopicId) =>
    onChange(leftOut.includes(id) ? leftOut.filter((one) => one !== id) : [...leftOut, id]);
  return (
    <div class="stack-loose no-print">
      <div class="stack">
        <PageHeading keepsPlace={false}>{copy.choose.title(name)}</PageHeading>
        <p class="lead">{copy.choose.lead}</p>
        <p>
          {!isFirst && `${copy.choose.turn(other)} `}
          {copy.choose.alone(other)}
        </p>
      </div>
      {questionSet.pillars.map((pillar) => {
        const topics = pillar.topics.filter(({ id }) => common.includes(id));
        return (
          topics.length > 0 && (
            <fieldset key={pillar.id} class="form-block">
              <legend>
                <PillarMark pillar={pillar} isLong />
              </legend>
              <div class="choices">
                {topics.map((topic) => (
                  <Choice
                    key={topic.id}
                    type="checkbox"
                    name={topic.id}
                    label={topic.shortTitle}
                    isChosen={!leftOut.includes(topic.id)}
                    onChoose={() => toggle(topic.id)}
                  />
                ))}
              </div>
            </fieldset>
          )
        );
      })}
      <ButtonRow>
        <Button look="primary" icon="forward" iconAt="end" onClick={onDone}>
          {isFirst ? copy.choose.doneFirst(other) : copy.choose.doneSecond}
        </Button>
        <Button onClick={() => onChange([])}>{copy.choose.all}</Button>
        <Button onClick={() => onChange(common)}>{copy.choose.none}</Button>
        <Button look="quiet" onClick={onRestart}>
          {copy.choose.again}
        </Button>
      </ButtonRow>
    </div>
  );
}
