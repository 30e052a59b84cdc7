import './form-block.css';
import type { QuestionSet, TopicId } from '../../domain/question-set.ts';
import { Choice } from '../components/choice.tsx';
import { PillarMark } from '../components/pillar-mark.tsx';

/** Topics to choose from, under the pillars they belong to. A pillar of which none is offered is not there. */
export function TopicsByPillar({
  questionSet,
  name,
  offered,
  chosen,
  onToggle,
}: {
  questionSet: QuestionSet;
  name: string;
  offered: readonly TopicId[];
  chosen: readonly TopicId[];
  onToggle: (id: TopicId) => void;
}) {
  return questionSet.pillars.map((pillar) => {
    const topics = pillar.topics.filter(({ id }) => offered.includes(id));
    return (
      topics.length > 0 && (
        <fieldset key={pillar.id} class="form-block">
          <legend>
            <PillarMark pillar={pillar} isLong />
          </legend>
          <div class="choices">
            {topics.map(({ id, shortTitle }) => (
              <Choice
                key={id}
                type="checkbox"
                name={name}
                label={shortTitle}
                isChosen={chosen.includes(id)}
                onChoose={() => onToggle(id)}
              />
            ))}
          </div>
        </fieldset>
      )
    );
  });
}
