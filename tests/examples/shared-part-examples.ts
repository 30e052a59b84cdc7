import type { SharedPart } from '../../src/domain/shared-part.ts';

/** A part as someone else sees it, with a bit of everything. */
export const lookedAlong: Partial<SharedPart> = {
  answeredOn: '2026-11-02T19:30:00.000Z',
  profile: [
    {
      title: 'Zorgen voor pleegkinderen',
      topics: [
        { id: 'omgaan-met-gedrag', title: 'Omgaan met gedrag', level: 1.5, importance: 2 },
        { id: 'wennen-en-aarden', title: 'Wennen en aarden', level: 3 },
      ],
    },
  ],
  answers: [
    {
      topicId: 'omgaan-met-gedrag',
      topic: 'Omgaan met gedrag',
      question: 'Hoe gaat het als je pleegkind boos of dwars is?',
      answer: 'Ik blijf vaak rustig, maar het kost me veel.',
      note: 'Vooral in de avond.',
    },
  ],
  plan: [
    {
      title: 'Omgaan met gedrag',
      change: 'We eten weer rustig samen.',
      steps: [
        { text: 'Een kwartier rust na school', isDone: true },
        { text: 'Vragen hoe het op school gaat', isDone: false, day: '2026-12-01' },
      ],
      ifThen: 'Als het onrustig wordt, dan zet ik muziek aan.',
      supporter: 'Onze begeleider',
    },
  ],
  talk: {
    id: 'talk-1',
    withWhom: 'onze begeleider',
    items: [
      {
        id: 'item-1',
        title: 'Omgaan met gedrag',
        questions: ['Wat zie jij aan mijn pleegkind?', 'Wat helpt mij om rustig te blijven?'],
        note: '',
      },
      { id: 'item-3', title: 'De vakantie', questions: [], note: 'Kunnen we samen weg?' },
    ],
    earlier: [],
    agreements: [{ id: 'agreement-1', what: 'De school bellen', who: 'wij', by: '2026-12-01' }],
  },
};
