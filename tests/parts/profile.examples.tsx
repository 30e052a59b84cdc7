import type { AssessmentView } from '../../src/app/app.ts';
import { type AnswerValue, answersByQuestion } from '../../src/domain/assessment.ts';
import { buildProfile, type Profile } from '../../src/domain/profile.ts';
import { exploreRoute } from '../../src/domain/route.ts';
import { PillarFigure, PillarTable, sentenceFor } from '../../src/ui/charts/pillar-figure.tsx';
import { pillarPoints } from '../../src/ui/charts/pillar-points.ts';
import { RadarTwin } from '../../src/ui/charts/radar-twin.tsx';
import { answersFor, assessment, exampleMoment } from '../examples/person-examples.ts';
import { questionSet } from './example-context.tsx';
import type { PartExamples } from './part-examples.ts';
import { Pressed } from './pressed.tsx';

const mixedSteps = [
  1,
  2,
  0,
  3,
  2,
  1,
  2,
  2,
  0,
  3,
  2,
  1,
  2,
  1,
  2,
  3,
  1,
  0,
  2,
  1,
  3,
  2,
  'not-applicable',
  'unknown',
] as const;

/** A finished assessment of the real questions, answered as `answer` says at each position; undefined leaves it open. */
function finished(answer: (position: number) => AnswerValue | undefined): AssessmentView {
  const values = exploreRoute(questionSet, {}).flatMap(({ question, importance }, position) => {
    const value = answer(position);
    const weight = ([2, 1, 0] as const)[position % 3] ?? 1;
    return value === undefined
      ? []
      : ([
          [question.id, value],
          [importance.id, weight],
        ] as const);
  });
  return {
    assessment: assessment({ finishedAt: exampleMoment }),
    answers: answersByQuestion(answersFor(Object.fromEntries(values))),
    questionSet,
  };
}

/** What someone may have filled in. */
export const views = {
  'all pillars': finished((position) => mixedSteps[position]),
  'one pillar': finished((position) => (position < 4 ? mixedSteps[position] : undefined)),
  'all pillars at the lowest step': finished(() => 0),
} satisfies Record<string, AssessmentView>;

export function profileOf({ answers, assessment: { situation } }: AssessmentView): Profile {
  return buildProfile(questionSet, answers, situation);
}

const profiles = Object.entries(views).map(([name, view]) => ({ name, profile: profileOf(view) }));

/** Its choices share one name, so that two on a page would undo each other. */
export const pillarFigure: PartExamples = {
  part: 'pillar figure',
  shown: 'alone',
  examples: [
    ...profiles.map(({ name, profile }) => ({ name, show: () => <PillarFigure profile={profile} /> })),
    {
      name: 'as bars',
      show: () => (
        <Pressed selector=".choice:nth-child(2) input" shows=".chart--bars">
          <PillarFigure profile={profileOf(views['all pillars'])} />
        </Pressed>
      ),
    },
  ],
};

export const pillarTable: PartExamples = {
  part: 'pillar table',
  examples: profiles.map(({ name, profile }) => ({ name, show: () => <PillarTable profile={profile} /> })),
};

/** Drawn for paper, black on white. */
export const radarTwin: PartExamples = {
  part: 'radar twin',
  shown: 'printed',
  examples: profiles.map(({ name, profile }) => ({
    name,
    show: () => <RadarTwin points={pillarPoints(profile)} title={sentenceFor(profile)} />,
  })),
};
