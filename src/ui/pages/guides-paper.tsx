import './guides-paper.css';
import {
  findGuide,
  type Pillar,
  smallStepsFor,
  type Topic,
  type TopicGuide,
  wordingFor,
} from '../../domain/question-set.ts';
import { isProspective, type Situation } from '../../domain/situation.ts';
import { Paper, PaperHeading } from '../components/paper.tsx';
import { suggestions } from '../copy/nl/catalogue.ts';
import { whoHelps } from '../copy/nl/ways.ts';
import { conversationGuides } from '../copy/nl/worker.ts';

const copy = conversationGuides.paper;

/** A topic with the pillar it stands in. */
export interface GuidedTopic {
  topic: Topic;
  pillar: Pillar;
}

/** One topic alone has the whole sheet. */
const linesPerQuestion = (topics: number) => (topics === 1 ? 10 : 2);

/** Per topic half a sheet to talk from, with room to write. It is made of the texts alone: nobody's answers are in it. */
export function GuidesPaper({
  topics,
  guides,
  situation,
  date,
}: {
  topics: readonly GuidedTopic[];
  guides: readonly TopicGuide[];
  /** For whom the wording is; not what someone told. */
  situation: Situation;
  date: string;
}) {
  return (
    <Paper title={copy.title} nickname="" date={date} foot={copy.foot} kind="guides-paper">
      {topics.map(({ topic, pillar }) => {
        const guide = findGuide(guides, topic.id);
        return (
          guide && (
            <TopicOnPaper
              key={topic.id}
              {...{ topic, pillar, guide, situation }}
              lines={linesPerQuestion(topics.length)}
            />
          )
        );
      })}
    </Paper>
  );
}

function TopicOnPaper({
  topic,
  pillar,
  guide,
  situation,
  lines,
}: GuidedTopic & { guide: TopicGuide; situation: Situation; lines: number }) {
  const steps = smallStepsFor(guide, situation);
  const isForLater = isProspective(situation);
  return (
    <section class="guides-paper__topic">
      <p class="guides-paper__pillar">{pillar.title}</p>
      <PaperHeading>{topic.title}</PaperHeading>
      <p>{guide.summary}</p>
      <h3>{copy.questions}</h3>
      {guide.conversation.map((open) => (
        <div key={open.id} class="guides-paper__question">
          <p>{wordingFor(open, situation)}</p>
          {Array.from({ length: lines }, (_, line) => (
            <div key={line} class="paper__line" />
          ))}
        </div>
      ))}
      {steps.length > 0 && (
        <>
          <h3>{copy.small}</h3>
          <ul>
            {steps.map(({ id, when, then }) => (
              <li key={id}>{suggestions.small.sentence(when, then)}</li>
            ))}
          </ul>
        </>
      )}
      <h3>{isForLater ? whoHelps.titleProspective : whoHelps.title}</h3>
      <p>{isForLater ? whoHelps.prospective : guide.askForHelp}</p>
    </section>
  );
}
