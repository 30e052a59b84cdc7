import type { QuestionSet, TopicId } from '../../domain/question-set.ts';
import { Button, ButtonRow } from '../components/button.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { partners as copy } from '../copy/nl/partners.ts';
import { TopicsByPillar } from './share-topics.tsx';

/**
 * One of the two chooses what may be laid side by side: the first from what both filled in, the second from what the
 * first left of it. No list shows what someone left out; that the other may notice it all the same is said.
 */
export function PartnersTopics({
  name,
  other,
  isFirst,
  questionSet,
  offered,
  leftOut,
  onChange,
  onDone,
  onRestart,
}: {
  name: string;
  other: string;
  isFirst: boolean;
  questionSet: QuestionSet;
  /** What this one may choose from. */
  offered: readonly TopicId[];
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
        {/* The title of the window stays in the history of the browser: no name in it. */}
        <PageHeading key={name} keepsPlace={false} title={copy.title}>
          {copy.choose.title(name)}
        </PageHeading>
        <p class="lead">{copy.choose.lead}</p>
        <p>
          {copy.choose.alone} {copy.choose.notice}
        </p>
      </div>
      <TopicsByPillar
        questionSet={questionSet}
        name="partner-topic"
        offered={offered}
        chosen={offered.filter((id) => !leftOut.includes(id))}
        onToggle={toggle}
      />
      <ButtonRow>
        <Button look="primary" icon="forward" iconAt="end" onClick={onDone}>
          {isFirst ? copy.choose.doneFirst(other) : copy.choose.doneSecond}
        </Button>
        <Button onClick={() => onChange([])}>{copy.choose.all}</Button>
        <Button onClick={() => onChange(offered)}>{copy.choose.none}</Button>
        <Button look="quiet" onClick={onRestart}>
          {copy.choose.again}
        </Button>
      </ButtonRow>
    </div>
  );
}
