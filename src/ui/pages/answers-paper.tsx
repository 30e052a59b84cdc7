import './answers-paper.css';
import type { AssessmentView } from '../../app/app.ts';
import { type Answer, importanceValue, isStep } from '../../domain/assessment.ts';
import { type AskedAnchor, type Question, type Scale, situationsFor } from '../../domain/question-set.ts';
import { exploreRoute } from '../../domain/route.ts';
import { Paper } from '../components/paper.tsx';
import { answersPaper as copy, paper } from '../copy/nl/paper.ts';
import { longDate } from '../copy/nl/words.ts';

/** From here on a row may be torn apart over two sheets: keeping it whole would leave too much of one empty. */
const longNote = 400;

/** Everything that was answered in one assessment, compactly: per topic the chosen step in words, and notes in full. */
export function AnswersPaper({ view, nickname }: { view: AssessmentView; nickname: string }) {
  const { assessment, answers, questionSet } = view;
  const { situation } = assessment;
  const route = exploreRoute(questionSet, situation);
  const date = longDate(assessment.updatedAt);
  const answered = route.filter((asked) => answersTo(asked, view).some((given) => given.answer?.value !== undefined));
  return (
    <Paper title={copy.title} nickname={nickname} date={date} foot={paper.report.foot} kind="answers-paper">
      <p>{copy.basis(date, answered.length, route.length)}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{copy.topic}</th>
            <th scope="col">{copy.answer}</th>
            <th scope="col">{route[0]?.importance.text}</th>
          </tr>
        </thead>
        {questionSet.pillars.map((pillar) => (
          <tbody key={pillar.id}>
            <tr class="answers-paper__pillar">
              <th colSpan={3} scope="rowgroup">
                {pillar.title}
              </th>
            </tr>
            {route
              .filter((asked) => asked.pillar.id === pillar.id)
              .map((asked) => {
                const given = answersTo(asked, view);
                const isPlaying = answers.get(asked.question.id)?.value !== 'not-applicable';
                const importance = isPlaying ? importanceValue(answers.get(asked.importance.id)) : undefined;
                const isLong = given.some(({ answer }) => (answer?.note?.length ?? 0) > longNote);
                return (
                  <tr key={asked.topic.id} class={isLong ? 'answers-paper__long' : undefined}>
                    <th scope="row">{asked.topic.shortTitle}</th>
                    <td>
                      {given.map(({ question, answer }) => (
                        <Given key={question.id} {...{ question, answer }} scale={questionSet.scale} />
                      ))}
                    </td>
                    <td>{importance !== undefined && questionSet.scale.importance[importance]}</td>
                  </tr>
                );
              })}
          </tbody>
        ))}
      </table>
    </Paper>
  );
}

interface GivenAnswer {
  question: Question;
  answer: Answer | undefined;
}

/** The anchor of a topic, answered or not, and of its situations those that have an answer or a note. */
function answersTo({ question, topic }: AskedAnchor, { assessment, answers }: AssessmentView): GivenAnswer[] {
  const situations = situationsFor(topic, assessment.situation).filter(({ id }) => {
    const answer = answers.get(id);
    return answer?.value !== undefined || answer?.note;
  });
  return [question, ...situations].map((asked) => ({ question: asked, answer: answers.get(asked.id) }));
}

/** A described step of a topic speaks for itself; any other answer needs its question. */
function Given({ question, answer, scale }: GivenAnswer & { scale: Scale }) {
  const needsQuestion = question.competencyId !== undefined || !isStep(answer?.value);
  return (
    <div class="answers-paper__answer">
      {needsQuestion && <p class="answers-paper__question">{question.text}</p>}
      <p>{wordsOf(question, answer, scale)}</p>
      {answer?.note && (
        <p class="answers-paper__note">
          <strong>{copy.note}</strong> <bdi>{answer.note}</bdi>
        </p>
      )}
    </div>
  );
}

function wordsOf({ steps }: Question, answer: Answer | undefined, scale: Scale): string {
  const value = answer?.value;
  if (value === undefined) return copy.notAnswered;
  if (value === 'unknown') return scale.unknown;
  return value === 'not-applicable' ? scale.notApplicable : steps[value];
}
