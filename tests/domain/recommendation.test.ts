import { describe, expect, it } from 'vitest';
import type { LearningActivity } from '../../src/domain/catalogue.ts';
import { cautionsFor, defaultLimit, recommendActivities } from '../../src/domain/recommendation.ts';
import type { Situation } from '../../src/domain/situation.ts';
import { activity } from '../examples/activity-examples.ts';
import { topicResult } from '../examples/profile-examples.ts';
import { behaviour, settlingIn, sharedParenting } from '../examples/question-set-examples.ts';

const focusOnBehaviour = [topicResult(behaviour, { level: 1, importance: 2 })];

function suggestedIds(activities: readonly LearningActivity[], situation: Situation = {}, focus = focusOnBehaviour) {
  return recommendActivities(focus, situation, activities).recommendations.map((item) => item.activity.id);
}

describe('what is never suggested', () => {
  it.each<[string, Partial<LearningActivity>, Situation]>([
    ['something for professionals only', { audience: ['professional'] }, {}],
    ['something about other topics', { topics: [sharedParenting] }, {}],
    ['something for aspirants, to a starter', { audience: ['prospective'] }, { phase: 'starter' }],
    ['something for kinship care, to a recruited foster parent', { audience: ['kinship'] }, { kind: 'recruited' }],
    ['something about teenagers, with a toddler', { childAge: { min: 12 } }, { childAges: ['0-3'] }],
    ['something about crisis care, in long-term care', { careForms: ['crisis'] }, { careForms: ['long-term'] }],
  ])('%s', (_, overrides, situation) => {
    expect(suggestedIds([activity(overrides)], situation)).toEqual([]);
  });

  it.each<[string, Partial<LearningActivity>, Situation]>([
    ['the audience', { audience: ['prospective', 'kinship'] }, {}],
    ['the age', { childAge: { min: 12 } }, {}],
    ['the form of care', { careForms: ['crisis'] }, { careForms: [] }],
    ['the province', { regions: ['Zeeland'] }, {}],
  ])('is not decided by %s as long as the foster parent did not tell', (_, overrides, situation) => {
    expect(suggestedIds([activity(overrides)], situation)).toEqual(['activity-1']);
  });

  it('does not hide what professionals and foster parents share', () => {
    expect(suggestedIds([activity({ audience: ['professional', 'starter'] })], { phase: 'starter' })).toHaveLength(1);
  });
});

describe('the order of suggestions', () => {
  it.each<[string, Partial<LearningActivity>, Partial<LearningActivity>, Situation]>([
    ['the main subject before a side subject', {}, { topics: [settlingIn, behaviour] }, {}],
    ['two focus topics before one', { topics: [behaviour, sharedParenting] }, { topics: [behaviour] }, {}],
    ['what surely exists before what may be gone', {}, { confidence: 'low' }, {}],
    ['the preferred form', { form: 'book' }, { form: 'training' }, { preferredForms: ['read'] }],
    ['the own province', { regions: ['Zeeland'] }, { regions: ['national'] }, { province: 'Zeeland' }],
    [
      'the whole country before another province',
      { regions: ['national'] },
      { regions: ['Drenthe'] },
      { province: 'Zeeland' },
    ],
    ['the Netherlands before Flanders', {}, { regions: ['flanders'] }, {}],
    ['plain before hard reading', { form: 'book' }, { form: 'book', hardReading: true }, {}],
    ['what is meant for kinship care', { audience: ['kinship'] }, {}, { kind: 'kinship' }],
    ['what is meant for starters', { audience: ['starter'] }, {}, { phase: 'starter' }],
    ['what is about the own form of care', { careForms: ['crisis'] }, {}, { careForms: ['crisis'] }],
    ['what is about the age of the foster child', { childAge: { max: 3 } }, {}, { childAges: ['0-3'] }],
  ])('%s', (_, better, other, situation) => {
    const focus = [...focusOnBehaviour, topicResult(sharedParenting, { level: 1 })];
    // The one that has to come first has the later id, which would lose a tie.
    const activities = [
      activity({ ...other, id: 'a-other' }),
      activity({ ...better, id: 'b-better', provider: 'Provider two' }),
    ];
    expect(suggestedIds(activities, situation, focus)).toEqual(['b-better', 'a-other']);
  });

  it('puts the topic with most need first', () => {
    const focus = [topicResult(settlingIn, { level: 2 }), topicResult(behaviour, { level: 0, importance: 2 })];
    const activities = [activity({ id: 'a', topics: [settlingIn] }), activity({ id: 'b', topics: [behaviour] })];
    expect(suggestedIds(activities, {}, focus)).toEqual(['b', 'a']);
  });

  it('places a topic that was not measured half-way', () => {
    const focus = [
      topicResult(behaviour, { level: 2, importance: 2 }),
      topicResult(settlingIn, { importance: 2 }),
      topicResult(sharedParenting, { level: 1, importance: 2 }),
    ];
    const activities = focus.map(({ topic }) => activity({ id: topic.id, topics: [topic.id], provider: topic.id }));
    expect(suggestedIds(activities, {}, focus)).toEqual([sharedParenting, settlingIn, behaviour]);
  });

  it('has something for every chosen topic among the first, however far their needs lie apart', () => {
    const focus = [
      topicResult(behaviour, { level: 0, importance: 2 }),
      topicResult(settlingIn, { level: 1, importance: 2 }),
      topicResult(sharedParenting, { level: 3, importance: 0 }),
    ];
    const activities = focus.flatMap(({ topic }) =>
      [1, 2, 3].map((number) =>
        activity({ id: `${topic.id}-${number}`, topics: [topic.id], provider: `${topic.id}-${number}` }),
      ),
    );
    expect(suggestedIds(activities, {}, focus).slice(0, 3)).toEqual([
      `${behaviour}-1`,
      `${settlingIn}-1`,
      `${sharedParenting}-1`,
    ]);
  });

  it('breaks a tie by id', () => {
    expect(suggestedIds([activity({ id: 'b' }), activity({ id: 'a' })])).toEqual(['a', 'b']);
  });
});

describe('a focus topic without need', () => {
  it.each([
    ['that does not play a part now', { level: 1, importance: 0 } as const],
    ['that always works', { level: 3, importance: 2 } as const],
    ['that was not measured', {}],
    ['that was not measured and does not play a part now', { importance: 0 } as const],
  ])('%s still gets suggestions, because the foster parent chose it', (_, answers) => {
    expect(suggestedIds([activity()], {}, [topicResult(behaviour, answers)])).toEqual(['activity-1']);
  });

  it('finds its place beside a topic with much need', () => {
    const activities = [
      ...Array.from({ length: 20 }, (_, index) =>
        activity({ id: `behaviour-${index}`, provider: `Provider ${index}` }),
      ),
      activity({ id: 'settling-in', topics: [settlingIn], form: 'podcast', provider: 'Provider of podcasts' }),
    ];
    const focus = [topicResult(behaviour, { level: 0, importance: 2 }), topicResult(settlingIn, { importance: 0 })];
    expect(suggestedIds(activities, {}, focus)).toContain('settling-in');
  });
});

describe('variety', () => {
  const fromOneProvider = Array.from({ length: 30 }, (_, index) =>
    activity({ id: `a-article-${index}`, form: 'article', provider: 'Provider of articles' }),
  );
  const others = Array.from({ length: 10 }, (_, index) =>
    activity({ id: `b-training-${index}`, form: 'training', provider: `Provider ${index}`, confidence: 'low' }),
  );

  it('keeps twelve suggestions from being twelve articles of one provider', () => {
    const { recommendations } = recommendActivities(focusOnBehaviour, {}, [...fromOneProvider, ...others]);
    const providers = new Set(recommendations.map((item) => item.activity.provider));
    expect(recommendations).toHaveLength(defaultLimit);
    expect(providers.size).toBeGreaterThanOrEqual(6);
  });

  it('alternates forms when all else is equal', () => {
    const forms = (['video', 'video', 'training', 'training'] as const).map((form, index) =>
      activity({ id: `activity-${index}`, form, provider: `Provider ${index}` }),
    );
    expect(suggestedIds(forms)).toEqual(['activity-0', 'activity-2', 'activity-1', 'activity-3']);
  });

  it('alternates topics when all else is equal', () => {
    const focus = [topicResult(behaviour, { level: 1 }), topicResult(settlingIn, { level: 1 })];
    const activities = [behaviour, behaviour, settlingIn, settlingIn].map((topicId, index) =>
      activity({ id: `activity-${index}`, topics: [topicId], provider: `Provider ${index}` }),
    );
    expect(suggestedIds(activities, {}, focus)).toEqual(['activity-0', 'activity-2', 'activity-1', 'activity-3']);
  });

  it('suggests no more than asked for, and all there is when there is less', () => {
    const ask = (limit: number) => recommendActivities(focusOnBehaviour, {}, others, limit).recommendations;
    expect([ask(0), ask(3), ask(50)].map((list) => list.length)).toEqual([0, 3, 10]);
  });
});

describe('the reasons', () => {
  it('name the answers they rest on', () => {
    const focus = [topicResult(behaviour, { level: 1, importance: 2 }), topicResult(sharedParenting)];
    const [first] = recommendActivities(
      focus,
      {
        phase: 'starter',
        kind: 'kinship',
        careForms: ['crisis'],
        childAges: ['0-3'],
        province: 'Zeeland',
        preferredForms: ['course'],
      },
      [
        activity({
          topics: [behaviour, settlingIn, sharedParenting],
          audience: ['starter', 'kinship'],
          careForms: ['crisis'],
          childAge: { max: 3 },
          regions: ['Zeeland'],
        }),
      ],
    ).recommendations;
    expect(first?.reasons).toEqual([
      { kind: 'topic', topicId: behaviour, place: 0, level: 1, importance: 2, importanceAnswered: true },
      { kind: 'topic', topicId: sharedParenting, place: 2, importance: 1, importanceAnswered: true },
      { kind: 'audience', audience: 'starter' },
      { kind: 'audience', audience: 'kinship' },
      { kind: 'child-age' },
      { kind: 'care-form' },
      { kind: 'preferred-form', style: 'course' },
      { kind: 'in-province', province: 'Zeeland' },
    ]);
  });

  it('are the topic alone when nothing was told', () => {
    const [first] = recommendActivities(focusOnBehaviour, {}, [
      activity({ audience: ['starter'], childAge: { max: 3 } }),
    ]).recommendations;
    expect(first?.reasons.map(({ kind }) => kind)).toEqual(['topic']);
  });
});

describe('a gap', () => {
  it.each<[string, Partial<LearningActivity>[], object[]]>([
    ['nothing at all', [], [{ topicId: behaviour, active: 0 }]],
    [
      'only reading matter',
      [{ form: 'book' }, { form: 'article' }, { form: 'website' }],
      [{ topicId: behaviour, active: 0 }],
    ],
    ['one thing to do', [{ form: 'book' }, { form: 'training' }], [{ topicId: behaviour, active: 1 }]],
    ['two things to do', [{ form: 'podcast' }, { form: 'training' }], []],
    ['a second thing that is not for them', [{}, { audience: ['professional'] }], [{ topicId: behaviour, active: 1 }]],
    ['a second thing that has it as a side subject', [{}, { topics: [settlingIn, behaviour] }], []],
  ])('%s', (_, overrides, gaps) => {
    const activities = overrides.map((part, index) => activity({ id: `activity-${index}`, ...part }));
    expect(recommendActivities(focusOnBehaviour, {}, activities).gaps).toEqual(gaps);
  });

  it('does not depend on how many suggestions are shown', () => {
    const activities = [activity({ id: 'a' }), activity({ id: 'b' })];
    expect(recommendActivities(focusOnBehaviour, {}, activities, 1).gaps).toEqual([]);
  });
});

describe('what to know before choosing', () => {
  it.each<[string, Partial<LearningActivity>, Situation, string[]]>([
    ['nothing', {}, { province: 'Zeeland' }, []],
    ['it may be gone', { confidence: 'low' }, {}, ['may-be-gone']],
    ['its rules may change', { rulesMayChange: true }, {}, ['check-rules']],
    ['it is Flemish', { regions: ['flanders'] }, { province: 'Zeeland' }, ['flemish']],
    ['it is in another province', { regions: ['Drenthe'] }, { province: 'Zeeland' }, ['elsewhere']],
    ['nothing when it is in the own province too', { regions: ['Drenthe', 'Zeeland'] }, { province: 'Zeeland' }, []],
    ['nothing when it is everywhere', { regions: ['national', 'Drenthe'] }, { province: 'Zeeland' }, []],
    ['nothing about its place when the province was not told', { regions: ['Drenthe'] }, {}, []],
    ['it is hard to read', { hardReading: true }, {}, ['hard-reading']],
    ['it goes through the foster care organisation', { form: 'intervention' }, {}, ['ask-support']],
  ])('%s', (_, overrides, situation, cautions) => {
    const subject = activity(overrides);
    expect(cautionsFor(subject, situation)).toEqual(cautions);
    const [suggested] = recommendActivities(focusOnBehaviour, situation, [subject]).recommendations;
    expect(suggested?.cautions).toEqual(cautions);
  });
});
