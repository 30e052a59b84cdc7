import { describe, expect, it } from 'vitest';
import { isReading, type LearningActivity, learningStyleOf } from '../../src/domain/catalogue.ts';
import {
  candidatesFor,
  type Reason,
  type Recommendation,
  recommendActivities,
} from '../../src/domain/recommendation.ts';
import { catalogue, focusResults, type SituationName, writtenSituations } from './written-situations.ts';

/** What a begeleider would expect of the advice in situations known from practice, on the real catalogue. */

function adviceFor(name: SituationName) {
  const written = writtenSituations[name];
  return recommendActivities(focusResults(written), written.situation, catalogue.activities);
}

const idsOf = (list: readonly Recommendation[]) => list.map(({ activity }) => activity.id);

/** Ids that are expected among the first so many, and why in words. */
interface Expected {
  words: string;
  among: number;
  ids: readonly string[];
}

const expectedEarly: [SituationName, Expected][] = [
  [
    'an aspirant',
    { words: 'the preparation training for aspirants comes first', among: 1, ids: ['voorbereiding-wsgv'] },
  ],
  [
    'a netwerk grandparent with a teenager',
    { words: 'teenagers in foster care', among: 3, ids: ['enver-tienerpleegzorg'] },
  ],
  [
    'a netwerk grandparent with a teenager',
    { words: 'the course on puberty in the own province', among: 6, ids: ['cursus-omgaan-met-pubers-zwolle'] },
  ],
  [
    'crisis with a baby',
    {
      words: 'what to arrange when a child arrives',
      among: 3,
      ids: ['checklist-pleegouders-xonar'],
    },
  ],
  ['crisis with a baby', { words: 'help with attachment for the very young', among: 6, ids: ['nika'] }],
  [
    'own children under strain',
    {
      words: 'the stories and the training of brothers and sisters',
      among: 3,
      ids: ['nji-videos-eigen-kinderen', 'brusjes-training-goed-gezind-kind'],
    },
  ],
  ['own children under strain', { words: 'a family near by that gives a breather', among: 6, ids: ['buurtgezinnen'] }],
  [
    'worn out',
    {
      words: 'other foster parents and someone who listens, not first something to read',
      among: 4,
      ids: ['community-pleegzorg-nl', 'luisterlijn'],
    },
  ],
  [
    'almost eighteen',
    {
      words: 'what to arrange at eighteen, that foster care may go on, and help with living on your own',
      among: 3,
      ids: ['jeugdformaat-18-en-ouder', 'mobiel-pleegzorg-stopt-niet-bij-18', 'kwikstart'],
    },
  ],
  [
    'nothing filled in',
    {
      words: 'something to do and something to join about behaviour, that anyone can begin with',
      among: 3,
      ids: ['augeo-hechting-en-gedrag', 'oudergroep-geweldloos-verzet-lorentzhuis'],
    },
  ],
  [
    'everything strong',
    { words: 'a place where experience is of use to others', among: 3, ids: ['lopor-dag', 'week-van-de-pleegzorg'] },
  ],
  [
    'everything speelt niet',
    {
      words: 'a first thing for each of the two topics that were chosen all the same',
      among: 2,
      ids: ['kinderrechtenhelpdesk', 'films-samenwerking-ouders-pleegouders'],
    },
  ],
  [
    'weekend care with a primary school child',
    {
      words: 'getting used to each other with a game, and talking with children',
      among: 3,
      ids: ['kaartspel-en-nu-jij', 'cursus-praten-met-kinderen'],
    },
  ],
  [
    'trouble around visits',
    {
      words: 'why a child longs for home, and how others work together with parents',
      among: 3,
      ids: ['documentaire-mama-mag-ik-naar-huis-toe', 'films-samenwerking-ouders-pleegouders'],
    },
  ],
  ['trouble around visits', { words: 'what the rules on visits are', among: 8, ids: ['artikel-bezoekregelingen'] }],
  [
    'legal change with guardianship',
    {
      words: 'someone to ask legal questions, and the legal book',
      among: 3,
      ids: ['kinderrechtenhelpdesk', 'nvp-helpdesk', 'boek-paraplu-voor-pleegouders'],
    },
  ],
  [
    'learns together in Groningen',
    { words: 'networks of foster families', among: 3, ids: ['mockingbird-nederland', 'pleegoudernetwerken-nvp'] },
  ],
  ['only reads', { words: 'reading about behaviour', among: 3, ids: ['artikel-probleemkinderen'] }],
];

describe('what comes early', () => {
  it.each(expectedEarly.map(([name, expected]) => ({ name, ...expected })))('$name: $words', ({ name, among, ids }) => {
    const early = idsOf(adviceFor(name).recommendations.slice(0, among));
    expect(early).toEqual(expect.arrayContaining([...ids]));
  });
});

type Check = (activity: LearningActivity, place: number) => boolean;

const never: [SituationName, string, Check][] = [
  [
    'an aspirant',
    'what is only for who has a foster child already',
    ({ audience }) => audienceIsOnly(audience, 'starter'),
  ],
  [
    'an aspirant',
    'what is in one province among the first three',
    ({ regions }, place) => place < 3 && isRegional(regions),
  ],
  [
    'a netwerk grandparent with a teenager',
    'what is about small children',
    ({ childAge }) => (childAge?.max ?? 99) < 12,
  ],
  [
    'a netwerk grandparent with a teenager',
    'what is for bestandspleegouders only',
    ({ audience }) => audienceIsOnly(audience, 'recruited'),
  ],
  ['crisis with a baby', 'what is about school children or teenagers', ({ childAge }) => (childAge?.min ?? 0) > 3],
  [
    'own children under strain',
    'a day out of reach among the first six',
    ({ regions }, place) => place < 6 && isRegional(regions),
  ],
  ['worn out', 'reading matter among the first seven', (activity, place) => place < 7 && isReading(activity)],
  [
    'almost eighteen',
    'what may be gone or is elsewhere among the first ten',
    ({ confidence, regions }, place) => place < 10 && (confidence === 'low' || isRegional(regions)),
  ],
  ['nothing filled in', 'what is for aspirants only', ({ audience }) => audienceIsOnly(audience, 'prospective')],
  ['everything strong', 'what is for starters only', ({ audience }) => audienceIsOnly(audience, 'starter')],
  ['weekend care with a primary school child', 'a book for toddlers', ({ id }) => id === 'boek-ukkepuk'],
  [
    'weekend care with a primary school child',
    'what is about long-term care only',
    ({ careForms }) => careForms?.includes('long-term') ?? false,
  ],
  ['trouble around visits', 'an article first', (activity, place) => place === 0 && isReading(activity)],
  [
    'legal change with guardianship',
    'anything that is not about legal matters',
    ({ topics }) => !topics.includes('juridische-zaken'),
  ],
  ['learns together in Groningen', 'what can only be joined elsewhere', ({ regions }) => isRegional(regions)],
  [
    'only reads',
    'something else than reading among the first six',
    (activity, place) => place < 6 && !isReading(activity),
  ],
];

function audienceIsOnly(audience: LearningActivity['audience'], only: string): boolean {
  return audience?.length === 1 && audience[0] === only;
}

function isRegional(regions: LearningActivity['regions']): boolean {
  return regions !== undefined && !regions.includes('national');
}

describe('what does not come', () => {
  it.each(never)('%s: %s', (name, _, isWrong) => {
    const wrong = adviceFor(name).recommendations.filter(({ activity }, place) => isWrong(activity, place));
    expect(idsOf(wrong)).toEqual([]);
  });
});

describe('each advice', () => {
  const names = Object.keys(writtenSituations) as SituationName[];

  it.each(names)('%s: twelve suggestions, and no topic without something to do', (name) => {
    const { recommendations, gaps } = adviceFor(name);
    expect(recommendations).toHaveLength(12);
    expect(gaps).toEqual([]);
  });

  it.each(names)('%s: at most half reading, or all that there is besides', (name) => {
    const written = writtenSituations[name];
    const fitting = candidatesFor(focusResults(written), written.situation, catalogue.activities).activities;
    const besides = fitting.filter((activity) => !isReading(activity)).length;
    const active = adviceFor(name).recommendations.filter(({ activity }) => !isReading(activity)).length;
    expect(active).toBeGreaterThanOrEqual(Math.min(6, besides));
  });

  it.each(names)('%s: every chosen topic comes up among the first three', (name) => {
    const topicIds = adviceFor(name)
      .recommendations.slice(0, 3)
      .flatMap(({ activity }) => activity.topics);
    expect(topicIds).toEqual(expect.arrayContaining([...writtenSituations[name].focus]));
  });
});

function reasonsOf(name: SituationName, id: string): readonly Reason[] {
  return adviceFor(name).recommendations.find(({ activity }) => activity.id === id)?.reasons ?? [];
}

describe('the reasons name what was told', () => {
  it('an aspirant: meant for aspirants, about what was answered as new and much on their mind', () => {
    expect(reasonsOf('an aspirant', 'voorbereiding-wsgv')).toEqual([
      { kind: 'topic', topicId: 'kennis-en-vaardigheden', place: 0, level: 0, importance: 2, importanceAnswered: true },
      { kind: 'audience', audience: 'prospective' },
    ]);
  });

  it('a netwerk grandparent: the age and the province', () => {
    const kinds = reasonsOf('a netwerk grandparent with a teenager', 'cursus-omgaan-met-pubers-zwolle');
    expect(kinds).toContainEqual({ kind: 'child-age' });
    expect(kinds).toContainEqual({ kind: 'in-province', province: 'Overijssel' });
  });

  it('nothing filled in: only the topic that was chosen, without a level that nobody gave', () => {
    for (const { reasons } of adviceFor('nothing filled in').recommendations) {
      expect(reasons).toEqual([
        {
          kind: 'topic',
          topicId: 'omgaan-met-gedrag',
          place: expect.any(Number),
          importance: 1,
          importanceAnswered: false,
        },
      ]);
    }
  });

  it('everything strong: the choice counts, and the level is told as it was answered', () => {
    const [reason] = reasonsOf('everything strong', 'lopor-dag');
    expect(reason).toMatchObject({ kind: 'topic', topicId: 'ambassadeur-zijn', level: 3, importance: 1 });
  });

  it('everything "speelt niet": no level is made up', () => {
    const topicReasons = adviceFor('everything speelt niet').recommendations.flatMap(({ reasons }) => reasons);
    expect(topicReasons.filter((reason) => reason.kind === 'topic' && reason.level !== undefined)).toEqual([]);
  });

  it('learns together, only reads: the way of learning is named where it counted, and nowhere else', () => {
    for (const name of ['learns together in Groningen', 'only reads'] as const) {
      const [preferred] = writtenSituations[name].situation.preferredForms;
      for (const { activity, reasons } of adviceFor(name).recommendations) {
        const isNamed = reasons.some((reason) => reason.kind === 'preferred-form');
        expect(isNamed, activity.id).toBe(learningStyleOf(activity.form) === preferred);
      }
    }
  });
});

describe('what to know before choosing', () => {
  it('legal matters: rules may have changed', () => {
    const { recommendations } = adviceFor('legal change with guardianship');
    const book = recommendations.find(({ activity }) => activity.id === 'boek-paraplu-voor-pleegouders');
    expect(book?.cautions).toContain('check-rules');
  });

  it('crisis with a baby: a treatment is asked for, not booked', () => {
    const nika = adviceFor('crisis with a baby').recommendations.find(({ activity }) => activity.id === 'nika');
    expect(nika?.cautions).toEqual(['ask-support']);
  });

  it('almost eighteen: what is elsewhere says so', () => {
    for (const { activity, cautions } of adviceFor('almost eighteen').recommendations) {
      expect(cautions.includes('elsewhere'), activity.id).toBe(isRegional(activity.regions));
    }
  });
});
