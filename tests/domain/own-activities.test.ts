import { describe, expect, it } from 'vitest';
import type { LearningActivity } from '../../src/domain/catalogue.ts';
import {
  asLearningActivity,
  gatherActivities,
  isKept,
  markedAs,
  toWebAddress,
} from '../../src/domain/own-activities.ts';
import { activity, exampleCatalogue } from '../examples/activity-examples.ts';
import { realContent } from '../examples/device-states.ts';
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

describe('an address that stands in the database', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'java\nscript:alert(1)', ' javascript:alert(1)', 'file:///x'])(
    'is not shown unless it is that of a page: %s',
    (url) => {
      const own = ownActivity({ url });
      const theirs = {
        id: 'ours',
        title: 'Ours',
        gathered: '2026-01-01',
        activities: [activity({ id: 'coffee', url })],
      };
      const loaded = [{ id: 'ours', catalogue: theirs, addedAt: exampleMoment }];
      const { activities } = gatherActivities({ ...theirs, activities: [] }, loaded, [own]);
      expect(activities.map(({ id }) => id)).toEqual(['eigen-1', 'coffee']);
      for (const shown of activities) expect(shown).not.toHaveProperty('url');
    },
  );
});

describe('an activity of a catalogue that stands in the database', () => {
  const shown = (...activities: unknown[]) => {
    const catalogue = {
      id: 'ours',
      title: 'Ours',
      gathered: '2026-01-01',
      activities: activities as LearningActivity[],
    };
    return gatherActivities({ ...catalogue, activities: [] }, [{ id: 'ours', catalogue, addedAt: exampleMoment }], [])
      .activities;
  };

  it('is shown with all that is known of it', () => {
    const whole: Required<LearningActivity> = {
      ...activity(),
      by: 'Someone',
      audience: ['starter'],
      childAge: { min: 4 },
      careForms: ['crisis'],
      duration: { text: '2 uur', minutes: 120 },
      cost: { amount: 10, unit: 'per avond' },
      regions: ['national', 'Utrecht'],
      place: 'Zwolle',
      url: 'https://example.org/',
      addressIs: 'about',
      phone: '030',
      rulesMayChange: true,
      hardReading: false,
      verified: '2018-01',
      remark: 'A remark',
      evidence: 'Some',
      madeWithFosterParents: true,
    };
    expect(shown(whole)).toEqual([whole]);
    expect(realContent.catalogue.activities.flatMap((one) => shown(one))).toEqual(realContent.catalogue.activities);
  });

  it.each([null, 'activity', 7, [], {}, activity({ form: 'unheard-of' as never }), { ...activity(), topics: 'one' }])(
    'is left out when it is none: %j',
    (stored) => {
      expect(shown(stored, activity())).toEqual([activity()]);
    },
  );

  it('loses what cannot be read', () => {
    const odd = {
      ...activity(),
      duration: 'long',
      cost: { amount: 'much' },
      verified: '99',
      sources: [7],
      audience: 1,
    };
    expect(shown(odd)).toEqual([{ ...activity(), sources: [] }]);
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
