import type { Goal } from '../../src/domain/plan.ts';
import { PlanPaper } from '../../src/ui/pages/plan-paper.tsx';
import { ProfilePaper } from '../../src/ui/pages/profile-paper.tsx';
import { exampleMoment, goal } from '../examples/person-examples.ts';
import { topicTitle } from './example-context.tsx';
import { brimFullGoal, fullGoal } from './goals.examples.tsx';
import type { PartExamples } from './part-examples.ts';
import { profileOf, views } from './profile.examples.tsx';

const plans: Record<string, readonly Goal[]> = {
  'one goal without a word': [goal()],
  'a filled in and an empty goal': [fullGoal, goal()],
  'three goals filled to the brim': ['one', 'two', 'three'].map(brimFullGoal),
};

export const planPaper: PartExamples = {
  part: 'plan paper',
  shown: 'printed',
  examples: Object.entries(plans).map(([name, goals]) => ({
    name,
    show: () => (
      <PlanPaper
        goals={goals}
        nickname="Kastanje"
        titleOf={({ topicId = '' }) => topicTitle(topicId)}
        now={exampleMoment}
      />
    ),
  })),
};

export const profilePaper: PartExamples = {
  part: 'profile paper',
  shown: 'printed',
  examples: Object.entries(views).map(([name, view]) => ({
    name,
    show: () => <ProfilePaper profile={profileOf(view)} view={view} nickname="Kastanje" />,
  })),
};
