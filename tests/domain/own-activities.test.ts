import { describe, expect, it } from 'vitest';
import {
  asLearningActivity,
  gatherActivities,
  isKept,
  markedAs,
  toWebAddress,
} from '../../src/domain/own-activities.ts';
import { activity, exampleCatalogue } from '../examples/activity-examples.ts';
import { exampleMoment, ownActivity } from '../examples/person-examples.ts';

describe('an activity of one’s own among the others', () => {
  it('claims nothing that the person did not write', () => {
    expect(asLearningActivity({ ...ownActivity(), form: 'peer-group' })).toEqual({
      id: 'eigen-1',
      title: 'A walk with other families',
      provider: 'The neighbours',
      form: 'peer-group',
      topics: ['omgaan-met-gedrag'],
      description: 'Every first Sunday.',
      language: 'nl',
      confidence: 'high',
      seen: '2026-03-01',
      sources: [],
    });
  });
});

describe('what is kept', () => {
  it('is also what was kept before it was done, and not what was hidden', () => {
    const kept = markedAs(undefined, 'kept');
    expect([kept, markedAs(kept, 'done'), markedAs(kept, 'hidden')].map((mark) => mark && isKept(mark))).toEqual([
      true,
      true,
      false,
    ]);
    expect(isKept({ mark: 'done' })).toBe(false);
  });
});

describe('an address as people write it', () => {
  it.each([
    ['https://example.org/', 'https://example.org/'],
    [' http://example.org ', 'http://example.org'],
    ['www.buurthuis.nl', 'https://www.buurthuis.nl'],
    ['buurthuis.nl/cursus?dag=1', 'https://buurthuis.nl/cursus?dag=1'],
    ['buurthuis.nl:8080/pad', 'https://buurthuis.nl:8080/pad'],
    ['javascript:alert(1)', undefined],
    ['javascript:alert.call.nl', undefined],
    ['mailto:iemand@buurthuis.nl', undefined],
    ['data:text/html,x.nl', undefined],
    ['de bieb', undefined],
    ['bieb', undefined],
    ['', undefined],
  ])('"%s"', (written, address) => {
    expect(toWebAddress(written)).toBe(address);
  });
});

describe('everything to choose from', () => {
  const bundled = exampleCatalogue();
  const [first] = bundled.activities;
  if (!first) throw new Error('the example catalogue is empty');
  const theirs = { id: 'ours', title: 'Ours', gathered: '2026-01-01', activities: [activity({ id: 'coffee' }), first] };
  const known = gatherActivities(bundled, [{ id: 'ours', catalogue: theirs, addedAt: exampleMoment }], [ownActivity()]);

  it('says where each comes from', () => {
    expect(known.originOf('eigen-1')).toEqual({ kind: 'own' });
    expect(known.originOf('coffee')).toEqual({ kind: 'loaded', title: 'Ours' });
    expect(known.originOf(bundled.activities[1]?.id ?? '')).toEqual({ kind: 'bundled' });
  });

  it('has nothing that is still unfinished', () => {
    const { form: _, ...unfinished } = ownActivity({ id: 'eigen-2' });
    const ids = gatherActivities(bundled, [], [unfinished, ownActivity({ id: 'eigen-3', topicId: '' })]).activities;
    expect(ids).toEqual(bundled.activities);
  });

  it('counts an id once, and then as the organisation’s own', () => {
    const ids = known.activities.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(bundled.activities.length + 2);
    expect(known.originOf(first.id)).toEqual({ kind: 'loaded', title: 'Ours' });
  });
});
