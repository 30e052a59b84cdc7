import { longestGoalTexts, longestStepText, maximumSteps } from '../../src/domain/goal-changes.ts';
import type { Goal } from '../../src/domain/plan.ts';

const moment = '2026-11-02T19:30:00.000Z';

export const fullGoals: readonly Partial<Goal>[] = [
  {
    topicId: 'contact-met-ouders-en-familie',
    change: 'Na een bezoek zijn we dezelfde avond weer tot rust.',
    steps: [
      {
        id: 's1',
        kind: 'small-step',
        text: 'Als we thuiskomen van een bezoek, dan drinken we eerst samen thee zonder vragen.',
        doneAt: moment,
      },
      { id: 's2', kind: 'own', text: 'Aan de begeleider vragen hoe het bezoek zelf gaat.' },
    ],
    ifThen: { when: 'we de straat weer in rijden', then: 'zet ik zachte muziek aan' },
    byDate: '2027-01-15',
    firstSign: 'Er wordt weer gegeten aan tafel.',
    supporter: 'Onze begeleider',
  },
  { topicId: 'eigen-kinderen', change: 'Ieder kind heeft tijd met mij alleen.' },
];

/** A plan some weeks on: a step done and looked back on, one with its day, one let go of, and a goal that has ended. */
export const goalsUnderWay: readonly Partial<Goal>[] = [
  {
    ...fullGoals[0],
    byDate: '2026-11-15',
    steps: [
      {
        id: 's1',
        kind: 'small-step',
        text: 'Als we thuiskomen van een bezoek, dan drinken we eerst samen thee zonder vragen.',
        doneAt: moment,
        review: { helped: 'somewhat', took: 'De thee werkt, ook zonder praten.' },
      },
      { id: 's2', kind: 'own', text: 'Aan de begeleider vragen hoe het bezoek zelf gaat.', day: '2026-11-10' },
      {
        id: 's3',
        kind: 'activity',
        text: 'Helpdesk voor pleegouders (NVP)',
        activityId: 'nvp-helpdesk',
        dropped: { at: moment, reason: 'Onze begeleider wist het al.' },
      },
    ],
  },
  { title: 'Meer buiten zijn met z’n allen', change: 'Elk weekend een middag naar buiten.' },
  {
    topicId: 'eigen-kinderen',
    change: 'Ieder kind heeft tijd met mij alleen.',
    steps: [{ id: 's4', kind: 'own', text: 'Op zaterdag om de beurt mee naar de markt.', doneAt: moment }],
    closing: { closedAt: moment, outcome: 'We hebben nu een vaste ochtend. Daar kijken ze naar uit.', lookBack: 0 },
  },
];

/** Three goals with every text as long as it can be. */
export function goalsToTheBrim(topicIds: readonly string[], textOf: (length: number) => string): Partial<Goal>[] {
  return [1, 2, 3].map((number) => ({
    topicId: topicIds[number - 1] ?? '',
    change: textOf(longestGoalTexts.change),
    steps: Array.from({ length: maximumSteps }, (_, step) => ({
      id: `s${number}-${step}`,
      kind: 'own' as const,
      text: textOf(longestStepText),
    })),
    ifThen: { when: textOf(longestGoalTexts.when), then: textOf(longestGoalTexts.then) },
    byDate: '2027-02-28',
    firstSign: textOf(longestGoalTexts.firstSign),
    supporter: textOf(longestGoalTexts.supporter),
  }));
}
