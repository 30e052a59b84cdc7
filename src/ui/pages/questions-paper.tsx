import './questions-paper.css';
import type { QuestionSet } from '../../domain/question-set.ts';
import { exploreRoute } from '../../domain/route.ts';
import type { Situation } from '../../domain/situation.ts';
import { Paper, PaperHeading } from '../components/paper.tsx';
import { questionsPaper as copy } from '../copy/nl/type-in.ts';

/**
 * Every question to fill in with a pen. The boxes have the numbers that are typed afterwards; there is no room for a
 * name, for whoever finds a sheet should not know whose it is.
 */
export function QuestionsPaper({ questionSet, situation }: { questionSet: QuestionSet; situation: Situation }) {
  const { scale } = questionSet;
  const route = exploreRoute(questionSet, situation);
  return (
    <Paper title={copy.title} nickname="" date="" foot={copy.foot} kind="questions-paper">
      <p>{copy.lead}</p>
      {questionSet.pillars.map((pillar) => (
        <section key={pillar.id}>
          <PaperHeading>{pillar.title}</PaperHeading>
          {route.map(
            ({ question, importance, topic }, index) =>
              topic.pillarId === pillar.id && (
                <div key={question.id} class="questions-paper__question">
                  <p>
                    <strong>
                      {index + 1}. {question.text}
                    </strong>
                  </p>
                  <div class="questions-paper__steps">
                    {question.steps.map((step, number) => (
                      <Box key={step} sign={String(number + 1)} label={step} />
                    ))}
                    <Box sign="0" label={scale.notApplicable} />
                    <Box sign="5" label={scale.unknown} />
                  </div>
                  <p class="questions-paper__importance">
                    <span>{importance.text}</span>
                    {scale.importance.map((label, number) => (
                      <Box key={label} sign={String(number + 1)} label={label} />
                    ))}
                  </p>
                  <p class="questions-paper__note">
                    {copy.note} <span class="paper__line" />
                  </p>
                </div>
              ),
          )}
        </section>
      ))}
    </Paper>
  );
}

function Box({ sign, label }: { sign: string; label: string }) {
  return (
    <span class="questions-paper__box">
      <span class="questions-paper__sign">{sign}</span> <span>{label}</span>
    </span>
  );
}
