import {
  type Caution,
  type Reason,
  type Recommendation,
  recommendActivities,
} from '../../src/domain/recommendation.ts';
import { failed } from '../../src/domain/result.ts';
import type { Situation } from '../../src/domain/situation.ts';
import { ActivityCard } from '../../src/ui/components/activity-card.tsx';
import { AddToPlan } from '../../src/ui/components/add-to-plan.tsx';
import { activity } from '../examples/activity-examples.ts';
import { goal, goalStep } from '../examples/person-examples.ts';
import { topicResult } from '../examples/profile-examples.ts';
import { behaviour, settlingIn } from '../examples/question-set-examples.ts';
import { ExampleContext, topicTitle } from './example-context.tsx';
import { longText } from './long-text.ts';
import type { PartExamples } from './part-examples.ts';
import { Pressed } from './pressed.tsx';

const situation: Situation = {
  phase: 'starter',
  kind: 'kinship',
  careForms: ['long-term'],
  childAges: ['4-11'],
  province: 'Utrecht',
  preferredForms: ['together'],
};

const group = activity({
  id: 'groep-gedrag',
  title: 'Samen sterk: een groep voor pleegouders',
  provider: 'Pleegouderraad',
  form: 'peer-group',
  topics: [behaviour, settlingIn],
  description: 'Je praat een avond per maand met andere pleegouders. Iedereen brengt om de beurt iets in.',
  audience: ['starter', 'kinship'],
  childAge: { min: 4, max: 12 },
  careForms: ['long-term'],
  regions: ['Utrecht'],
});

const book = activity({
  id: 'boek-gedrag',
  title: 'Achter het gedrag',
  form: 'book',
  provider: 'Een uitgever',
  description: 'Over wat een kind met zijn gedrag kan zeggen, met voorbeelden uit pleeggezinnen.',
});

/** What the app itself would say about an activity to a foster parent in this situation. */
function recommended(suggested: typeof group, who: Situation): Recommendation {
  const focus = [topicResult(behaviour, { level: 1, importance: 2 }), topicResult(settlingIn, { importance: 1 })];
  const [recommendation] = recommendActivities(focus, who, [suggested]).recommendations;
  if (!recommendation) throw new Error(`${suggested.id} is not suggested to anyone in this situation`);
  return recommendation;
}

const everyReason = {
  topic: { kind: 'topic', topicId: behaviour, place: 1, level: 0, importance: 1, importanceAnswered: true },
  audience: { kind: 'audience', audience: 'experienced' },
  'child-age': { kind: 'child-age' },
  'care-form': { kind: 'care-form' },
  'preferred-form': { kind: 'preferred-form', style: 'guidance' },
  'in-province': { kind: 'in-province', province: 'Noord-Brabant' },
} satisfies { [Kind in Reason['kind']]: Extract<Reason, { kind: Kind }> };

const everyCaution = {
  'may-be-gone': true,
  'check-rules': true,
  flemish: true,
  elsewhere: true,
  'hard-reading': true,
  'ask-support': true,
} satisfies Record<Caution, true>;

export const activityCard: PartExamples = {
  part: 'activity card',
  examples: (
    [
      ['one reason', recommended(book, {})],
      ['as suggested to a starting kinship foster parent', recommended(group, situation)],
      [
        'every reason and every caution',
        {
          activity: activity({
            id: 'behandeling',
            title: 'Behandeling voor gezinnen',
            form: 'intervention',
            provider: 'Een behandelcentrum',
            description: 'Een behandelaar komt een half jaar lang elke week bij jullie thuis.',
          }),
          reasons: Object.values(everyReason),
          cautions: Object.keys(everyCaution) as Caution[],
        },
      ],
      [
        'long texts',
        recommended(
          activity({ id: 'lang', title: longText(130), provider: longText(80), description: longText(400) }),
          situation,
        ),
      ],
    ] satisfies [string, Recommendation][]
  ).map(([name, recommendation]) => ({
    name,
    show: () => (
      <ExampleContext>
        <ActivityCard recommendation={recommendation} goalTopicId={behaviour} topicTitle={topicTitle} />
      </ExampleContext>
    ),
  })),
};

const step = { kind: 'small-step', text: 'Als het avond wordt, dan lezen we samen.' } as const;
const button = <AddToPlan topicId={behaviour} step={step} about="samen lezen" />;

export const addToPlan: PartExamples = {
  part: 'add to plan',
  examples: [
    { name: 'not yet', show: () => <ExampleContext>{button}</ExampleContext> },
    {
      name: 'in the plan',
      show: () => <ExampleContext current={{ goals: [goal({ steps: [goalStep(step)] })] }}>{button}</ExampleContext>,
    },
    {
      name: 'refused: three goals already',
      show: () => (
        <ExampleContext app={{ addStep: async () => failed('no-room') }}>
          <Pressed selector="button" shows="[role=alert]">
            {button}
          </Pressed>
        </ExampleContext>
      ),
    },
  ],
};
