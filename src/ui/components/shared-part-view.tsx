import './card.css';
import './shared-part-view.css';
import type { PartContents } from '../../domain/compose-part.ts';
import type { ImportanceValue, Pillar } from '../../domain/question-set.ts';
import type { SharedAnswer, SharedGoal, SharedItem, SharedPillar, SharedTalk } from '../../domain/shared-part.ts';
import type { Agreement } from '../../domain/talk.ts';
import { lookAlong as copy } from '../copy/nl/share.ts';
import { dayInWords, importanceNames, separator, stepNames } from '../copy/nl/words.ts';
import { PillarMark } from './pillar-mark.tsx';
import { TopicTrack } from './topic-track.tsx';

/**
 * A shared part as it is read: the same for who shares it and for who looks along.
 * @param pillars of the reader's own questions: those are shown by their mark.
 */
export function SharedPartView({
  part: { profile, answers, plan, talk },
  pillars = [],
}: {
  part: Pick<PartContents, 'profile' | 'answers' | 'plan' | 'talk'>;
  pillars?: readonly Pillar[];
}) {
  return (
    <div class="stack-loose shared-part">
      {profile && <ProfileView shared={profile} pillars={pillars} />}
      {answers && <AnswersView answers={answers} />}
      {plan && <PlanView goals={plan} />}
      {talk && <TalkView talk={talk} />}
    </div>
  );
}

function ProfileView({ shared, pillars }: { shared: readonly SharedPillar[]; pillars: readonly Pillar[] }) {
  return (
    <section class="stack">
      <h2>{copy.profile}</h2>
      {shared.map(({ id, title, topics }, index) => {
        const known = pillars.find((pillar) => pillar.id === id);
        return (
          <div key={index} class="card stack">
            <h3 dir="auto">{known ? <PillarMark pillar={{ ...known, title }} isLong /> : title}</h3>
            <ul class="plain-list shared-topics">
              {topics.map((topic) => (
                <li key={topic.id}>
                  <span dir="auto">{topic.title}</span>
                  {topic.level === undefined ? (
                    <span class="soft">
                      {withImportance(topic.why ? copy.why[topic.why] : copy.notMeasured, topic.importance)}
                    </span>
                  ) : (
                    <TopicTrack
                      mean={topic.level}
                      label={withImportance(stepNames[Math.round(topic.level)] ?? '', topic.importance)}
                    />
                  )}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

function withImportance(step: string, importance: ImportanceValue | undefined): string {
  return importance === undefined ? step : `${step}${separator}${importanceNames[importance]}`;
}

function AnswersView({ answers }: { answers: readonly SharedAnswer[] }) {
  const topics = [...new Set(answers.map(({ topicId }) => topicId))];
  return (
    <section class="stack">
      <h2>{copy.answers}</h2>
      {topics.map((topicId) => {
        const ofTopic = answers.filter((answer) => answer.topicId === topicId);
        return (
          <div key={topicId} class="card stack">
            <h3 dir="auto">{ofTopic[0]?.topic}</h3>
            {ofTopic.map(({ question, answer, note }, index) => (
              <div key={index}>
                <p dir="auto">{question}</p>
                <p dir="auto">
                  <strong>{answer}</strong>
                </p>
                {note && (
                  <p>
                    <span class="soft">{copy.note}</span>{' '}
                    <span class="shared-words" dir="auto">
                      {note}
                    </span>
                  </p>
                )}
              </div>
            ))}
          </div>
        );
      })}
    </section>
  );
}

function PlanView({ goals }: { goals: readonly SharedGoal[] }) {
  return (
    <section class="stack">
      <h2>{copy.plan}</h2>
      {goals.map((goal, index) => {
        const isEmpty = !goal.change && goal.steps.length === 0 && !goal.ifThen && !goal.byDate && !goal.supporter;
        return (
          <div key={index} class="card stack">
            <h3 dir="auto">{goal.title}</h3>
            {isEmpty && <p class="soft">{copy.noGoalText}</p>}
            <Line term={copy.change} text={goal.change} />
            {goal.steps.length > 0 && (
              <div>
                <p class="soft">{copy.steps}</p>
                <ul>
                  {goal.steps.map(({ text, isDone, day }, step) => (
                    <li key={step}>
                      <span dir="auto">{text}</span>
                      {(isDone || day) && ` (${isDone ? copy.stepDone : copy.stepOn(dayInWords(day ?? ''))})`}
                    </li>
                  ))}
                </ul>
              </div>
            )}
            <Line term={copy.ifThen} text={goal.ifThen} />
            <Line term={copy.byDate} text={goal.byDate ? dayInWords(goal.byDate) : ''} />
            <Line term={copy.supporter} text={goal.supporter} />
          </div>
        );
      })}
    </section>
  );
}

function Line({ term, text }: { term: string; text: string }) {
  if (!text) return null;
  return (
    <p>
      <span class="soft">{term}:</span> <span dir="auto">{text}</span>
    </p>
  );
}

/** A shared talk as a whole: what is on the table, and what was agreed on. */
export function TalkView({ talk: { withWhom, items, earlier, agreements, nextDay } }: { talk: SharedTalk }) {
  return (
    <section class="stack">
      <h2 dir="auto">{copy.talk(withWhom)}</h2>
      <AgreementList title={copy.earlier} agreements={earlier} />
      {items.length > 0 && (
        <>
          <h3>{copy.items}</h3>
          <ul class="card-list">
            {items.map((item) => (
              <li key={item.id} class="card stack">
                <p>
                  <strong dir="auto">{item.title}</strong>
                </p>
                <ItemView item={item} />
              </li>
            ))}
          </ul>
        </>
      )}
      <AgreementList title={copy.agreements} agreements={agreements} />
      {nextDay && <p>{copy.nextDay(dayInWords(nextDay))}</p>}
    </section>
  );
}

/** What there is to say about one thing on the table, under its title. */
export function ItemView({ item: { questions, note, strengths = [] } }: { item: SharedItem }) {
  return (
    <>
      {strengths.length > 0 && (
        <div>
          <p class="soft">{copy.strengths}</p>
          <ul>
            {strengths.map(({ topic, answer }, index) => (
              <li key={index} dir="auto">
                {topic}
                {answer && `: ${copy.chose(answer)}`}
              </li>
            ))}
          </ul>
        </div>
      )}
      {questions.length > 0 && (
        <ul>
          {questions.map((question) => (
            <li key={question} dir="auto">
              {question}
            </li>
          ))}
        </ul>
      )}
      {note && (
        <p class="shared-words" dir="auto">
          {note}
        </p>
      )}
    </>
  );
}

/** What was agreed on, under its own heading; nothing when there is nothing. */
export function AgreementList({ title, agreements }: { title: string; agreements: readonly Agreement[] }) {
  if (agreements.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {agreements.map((agreement) => (
          <li key={agreement.id} dir="auto">
            {agreementText(agreement)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Who does what and by when, in a line. */
export function agreementText({ what, who, by }: Agreement): string {
  return copy.agreement({ what, who, ...(by !== undefined && { by: dayInWords(by) }) });
}
