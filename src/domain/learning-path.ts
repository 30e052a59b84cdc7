import { type Catalogue, type LearningActivity, learningStyleOf } from './catalogue.ts';
import { buildProfile } from './profile.ts';
import {
  type Competency,
  type CompetencyKind,
  findGuide,
  type PillarId,
  type QuestionSet,
  type SmallStep,
  smallStepsFor,
  type Topic,
  type TopicGuide,
} from './question-set.ts';
import { recommendActivities } from './recommendation.ts';
import type { LearningStyle, Situation } from './situation.ts';

/** What comes along at one step of a pillar's path, from new to also when it is hard. */
export interface PathStep {
  competencies: readonly { topic: Topic; competency: Competency }[];
  smallSteps: readonly { topic: Topic; smallStep: SmallStep }[];
  activities: readonly LearningActivity[];
}

/** What each step is about: first to know, then to try, then to do with others, then to carry. Our own derivation. */
const stepsOfPath: readonly { kind?: CompetencyKind; hasSmallSteps?: boolean; styles: readonly LearningStyle[] }[] = [
  { kind: 'weten', styles: ['read', 'watch'] },
  { hasSmallSteps: true, styles: ['online', 'course'] },
  { kind: 'kunnen', styles: ['together'] },
  { kind: 'houding', styles: ['guidance'] },
];

const activitiesPerStep = 3;
/** Enough suggestions to find three of each style among. */
const considered = 60;

/** *Leerlijn*: the four steps of a pillar with what one comes to know, tries, does and carries; for this situation. */
export function learningPath(
  set: QuestionSet,
  pillarId: PillarId,
  guides: readonly TopicGuide[],
  { activities }: Catalogue,
  situation: Situation,
): PathStep[] {
  const results = buildProfile(set, new Map(), situation).topics.filter(({ topic }) => topic.pillarId === pillarId);
  const topics = results.map(({ topic }) => topic);
  const fitting = recommendActivities(results, situation, activities, considered)
    .recommendations.map(({ activity }) => activity)
    .filter(({ topics: [main], form }) => form !== 'intervention' && topics.some((topic) => topic.id === main));
  return stepsOfPath.map(({ kind, hasSmallSteps, styles }) => ({
    competencies: topics.flatMap((topic) => {
      const competency = findGuide(guides, topic.id)?.competencies.find((candidate) => candidate.kind === kind);
      return competency ? [{ topic, competency }] : [];
    }),
    smallSteps: topics.flatMap((topic) => {
      const guide = findGuide(guides, topic.id);
      const smallStep = guide && smallStepsFor(guide, situation)[0];
      return hasSmallSteps && smallStep ? [{ topic, smallStep }] : [];
    }),
    activities: fitting
      .filter((activity) => styles.includes(learningStyleOf(activity.form)))
      .slice(0, activitiesPerStep),
  }));
}
