import { describe, expect, it } from 'vitest';
import type { LearningActivity } from '../../src/domain/catalogue.ts';
import { type QualityMark, qualityMarks, takeStock } from '../../src/domain/stock-take.ts';
import { activity, exampleCatalogue } from '../examples/activity-examples.ts';
import { behaviour, exampleTopicIds, settlingIn, sharedParenting } from '../examples/question-set-examples.ts';

const now = '2026-11-22T10:00:00.000Z';
const topics = exampleTopicIds.map((id) => ({
  id,
  pillarId: id === sharedParenting ? 'samenwerken' : 'zorgen',
}));
const stock = takeStock(exampleCatalogue().activities, topics, now);

describe('the stock-take', () => {
  it('counts what a foster parent can find, and apart what is for professionals only', () => {
    expect(stock).toMatchObject({ total: 4, forProfessionalsOnly: 1 });
    expect(stock.perForm).toMatchObject({ training: 1, 'peer-group': 1, book: 1, article: 1, vr: 0 });
  });

  it('counts each topic per form, also a topic without anything', () => {
    expect(stock.topics.map(({ topicId, total }) => [topicId, total])).toEqual([
      [behaviour, 3],
      [settlingIn, 2],
      [sharedParenting, 0],
    ]);
    expect(stock.topics[1]?.perForm).toMatchObject({ 'peer-group': 1, article: 1, training: 0 });
  });

  it('names the topics with less than two things to do besides reading', () => {
    expect(stock.gaps.fewActive).toEqual([
      { topicId: settlingIn, active: 1 },
      { topicId: sharedParenting, active: 0 },
    ]);
  });

  it('names the forms that a pillar misses', () => {
    const [caring, working] = stock.gaps.missingForms;
    expect(caring).toMatchObject({ pillarId: 'zorgen' });
    expect(caring?.forms).not.toContain('training');
    expect(caring?.forms).toContain('podcast');
    expect(working).toMatchObject({ pillarId: 'samenwerken' });
    expect(working?.forms).toHaveLength(16);
  });

  it('tells how old the facts are, by the date in the source before the day it was read', () => {
    const dated = (facts: Partial<LearningActivity>) => activity({ seen: '2026-11-21', ...facts });
    const activities = [
      dated({}),
      dated({ verified: '2025-06' }),
      dated({ verified: '2018' }),
      dated({ seen: '2025-01-01' }),
      dated({ verified: 'onbekend' }),
    ];
    expect(takeStock(activities, topics, now).facts).toEqual({ thisYear: 1, lastYear: 2, older: 1, noDate: 1 });
  });

  it('gives the share of each provider, the largest first and equals by name', () => {
    const of = (provider: string) => activity({ provider });
    expect(
      takeStock([of('Zon'), of('Maan'), of('Zon'), of('Aarde'), of('Zon'), of('Zon')], topics, now).providers,
    ).toEqual([
      { provider: 'Zon', count: 4, percentage: 66.7 },
      { provider: 'Aarde', count: 1, percentage: 16.7 },
      { provider: 'Maan', count: 1, percentage: 16.7 },
    ]);
  });

  it('counts the marks', () => {
    expect(stock.marks).toEqual({ 'named-source': 4, 'checked-recently': 4, 'with-foster-parents': 0, evidence: 0 });
  });

  it('has zeros for an empty catalogue', () => {
    const empty = takeStock([], topics, now);
    expect(empty).toMatchObject({ total: 0, providers: [], facts: { thisYear: 0, noDate: 0 } });
    expect(empty.gaps.fewActive).toHaveLength(3);
  });
});

describe('the marks of an activity', () => {
  const bare: Partial<LearningActivity> = { sources: [{ what: 'everything' }], verified: '2018' };

  it.each<[string, Partial<LearningActivity>, QualityMark[]]>([
    ['are none when nothing is known', bare, []],
    [
      'name a document as a source',
      { ...bare, sources: [{ document: 'Gids', what: 'all' }] },
      [{ kind: 'named-source' }],
    ],
    [
      'show a date within a year',
      { ...bare, verified: '2025-11-23' },
      [{ kind: 'checked-recently', date: '2025-11-23' }],
    ],
    ['show no date of longer ago', { ...bare, verified: '2025-11-22' }, []],
    ['show no date that may be longer ago', { ...bare, verified: '2025' }, []],
    [
      'show a month that is within a year',
      { ...bare, verified: '2025-12' },
      [{ kind: 'checked-recently', date: '2025-12' }],
    ],
    ['say that foster parents took part', { ...bare, madeWithFosterParents: true }, [{ kind: 'with-foster-parents' }]],
    ['say nothing when these did not', { ...bare, madeWithFosterParents: false }, []],
    ['repeat the evidence', { ...bare, evidence: 'RCT 2019' }, [{ kind: 'evidence', text: 'RCT 2019' }]],
  ])('%s', (_, facts, expected) => {
    expect(qualityMarks(activity(facts), now)).toEqual(expected);
  });
});
