import type { Talk } from '../../src/domain/talk.ts';

const nothingHidden = { topicIds: [], questionIds: [] };

/** A talk that is over, with what was agreed on; and one that is being held, from which a topic stays out. */
export const heldTalks: readonly Talk[] = [
  {
    id: 'talk-1',
    personId: 'person-1',
    withWhom: 'onze begeleider',
    items: [
      {
        id: 'talk-1-child',
        subject: { kind: 'theme', theme: 'child' },
        note: 'Slaapt beter sinds we vaste tijden hebben. Op school nog wel snel boos.',
        discussedAt: '2026-11-09T19:50:00.000Z',
      },
      {
        id: 'talk-1-topic',
        subject: { kind: 'topic', topicId: 'contact-met-ouders-en-familie' },
        note: 'Na een bezoek is er tijd nodig.\nDe begeleider kan de eerste keer meegaan.',
        discussedAt: '2026-11-09T20:10:00.000Z',
      },
    ],
    hidden: nothingHidden,
    agreements: [
      {
        id: 'agreement-1',
        what: 'Vragen of het bezoek een half uur later kan beginnen.',
        who: 'Onze begeleider',
        by: '2026-11-20',
        itemId: 'talk-1-topic',
      },
      { id: 'agreement-2', what: 'Elke zondag samen vooruitkijken naar de week.', who: 'Wij samen' },
      {
        id: 'agreement-3',
        what: 'School bellen over het buitenspelen.',
        who: 'Wij',
        itemId: 'talk-1-child',
        doneAt: '2026-11-11T10:00:00.000Z',
      },
    ],
    nextDay: '2026-12-14',
    closedAt: '2026-11-09T20:40:00.000Z',
    createdAt: '2026-11-08T19:30:00.000Z',
    updatedAt: '2026-11-11T10:00:00.000Z',
  },
  {
    id: 'talk-2',
    personId: 'person-1',
    withWhom: 'onze begeleider',
    items: [
      { id: 'talk-2-strengths', subject: { kind: 'strengths' }, note: '' },
      {
        id: 'talk-2-topic',
        subject: { kind: 'topic', topicId: 'contact-met-ouders-en-familie' },
        note: 'Het halve uur later helpt. Nu nog de rit terug.',
      },
      { id: 'talk-2-family', subject: { kind: 'theme', theme: 'family' }, note: '' },
      { id: 'talk-2-own', subject: { kind: 'own', text: 'Hoe regelen we de zomervakantie?' }, note: '' },
    ],
    hidden: { topicIds: ['eigen-kinderen'], questionIds: [] },
    agreements: [
      {
        id: 'agreement-4',
        what: 'Samen een plan maken voor de rit terug.',
        who: 'Wij en onze begeleider',
        by: '2026-12-21',
        itemId: 'talk-2-topic',
      },
    ],
    createdAt: '2026-11-21T19:30:00.000Z',
    updatedAt: '2026-11-21T19:30:00.000Z',
  },
];
