import './review.css';
import { type AnswersByQuestion, type AnswerValue, importanceValue, progressOf } from '../../domain/assessment.ts';
import type { AskedAnchor, Scale } from '../../domain/question-set.ts';
import { exploreRoute, positionInRoute } from '../../domain/route.ts';
import { goTo, hashOf } from '../address.ts';
import { useApp, useCurrent } from '../app-context.ts';
import { Button, ButtonLink, ButtonRow } from '../components/button.tsx';
import { FinishedIllustration } from '../components/illustrations.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { PillarMark } from '../components/pillar-mark.tsx';
import { review as copy } from '../copy/nl/profile.ts';

/** Everything that was filled in, to look over and change before going on to the profile. */
export function ReviewPage() {
  const app = useApp();
  const current = useCurrent();
  if (!current) return null;
  const { questionSet, situation, answers, assessment } = current;
  const route = exploreRoute(questionSet, situation);
  const { answered, total, firstOpen } = progressOf(route, answers);
  const finish = async () => {
    // Who looks at their profile half-way goes on with the questions another time.
    if (answered === total) await app.finishAssessment();
    goTo('profile');
  };
  const open = route[firstOpen ?? Math.max(0, positionInRoute(route, assessment?.lastQuestionId))];
  return (
    <div class="stack-loose">
      <div class="stack">
        <PageHeading>{copy.title}</PageHeading>
        {answered === total && <FinishedIllustration />}
        <p class="lead">{answered === 0 ? copy.empty : copy.lead(answered, total)}</p>
        <ButtonRow>
          {answered > 0 && (
            <Button look="primary" icon="forward" iconAt="end" onClick={finish}>
              {copy.toProfile}
            </Button>
          )}
          {answered < total && open && (
            <ButtonLink look={answered > 0 ? 'secondary' : 'primary'} href={hashOf('question', open.question.id)}>
              {copy.goOn}
            </ButtonLink>
          )}
        </ButtonRow>
      </div>
      {questionSet.pillars.map((pillar) => (
        <section key={pillar.id} class="stack">
          <h2>
            <PillarMark pillar={pillar} isLong />
          </h2>
          <ul class="review__list">
            {route
              .filter((asked) => asked.pillar.id === pillar.id)
              .map((asked) => (
                <ReviewItem key={asked.topic.id} {...{ asked, answers }} scale={questionSet.scale} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function ReviewItem({ asked, answers, scale }: { asked: AskedAnchor; answers: AnswersByQuestion; scale: Scale }) {
  const answer = answers.get(asked.question.id);
  const importance = importanceValue(answers.get(asked.importance.id));
  return (
    <li class="review__item">
      <div>
        <h3>{asked.topic.shortTitle}</h3>
        <p class={answer?.value === undefined ? 'soft' : undefined}>{answerText(asked, answer?.value, scale)}</p>
        {answer?.value !== undefined && answer.value !== 'not-applicable' && (
          <p class="soft small">
            {asked.importance.text} {importance === undefined ? copy.notAnswered : scale.importance[importance]}
          </p>
        )}
        {answer?.note && (
          <p class="soft small">
            {copy.yourNote} {answer.note}
          </p>
        )}
      </div>
      <a class="button button--quiet" href={hashOf('question', asked.question.id, { page: 'review' })}>
        {answer?.value === undefined ? copy.fillIn : copy.change}
        <span class="visually-hidden"> {asked.topic.shortTitle}</span>
      </a>
    </li>
  );
}

function answerText(asked: AskedAnchor, value: AnswerValue | undefined, scale: Scale): string {
  if (value === undefined) return copy.notAnswered;
  if (value === 'unknown') return scale.unknown;
  if (value === 'not-applicable') return scale.notApplicable;
  return asked.question.steps[value];
}
