import { isDeepStrictEqual } from 'node:util';
import { isWebAddress } from '../../src/domain/activity-shape.ts';
import { diaryOf } from '../../src/domain/diary.ts';
import { longestQuery, readOverview, writeOverview } from '../../src/domain/overview-address.ts';
import { gatherActivities } from '../../src/domain/own-activities.ts';
import { readRow, tableNames } from '../../src/storage/records.ts';
import { hashOf, hashWith, parseAddress } from '../../src/ui/address.ts';
import { exampleCatalogue } from '../examples/activity-examples.ts';
import { exampleMoment, examplePersonalData } from '../examples/person-examples.ts';
import type { Border } from './border.ts';
import { anyStoredPart, mutateText, mutateValue } from './mutators.ts';
import type { Random } from './random.ts';

/** What stands on the device itself and in the address. */

const stored: Readonly<Record<string, readonly object[]>> = {
  ...examplePersonalData(),
  catalogues: [{ id: 'example', catalogue: exampleCatalogue(), addedAt: exampleMoment }],
  privateTexts: [{ id: 'draft', text: 'Wat ik schreef' }],
  settings: [{ key: 'advancesByItself', value: true }],
};

function mutatedRow(table: string, random: Random): unknown {
  return mutateValue(stored[table]?.[0], random, () => anyStoredPart(random));
}

export const rowBorders: readonly Border[] = [
  ...tableNames.map(
    (table): Border => ({
      name: `stored rows, ${table}`,
      refusals: ['left-out'],
      offer(random) {
        const row = readRow(table, mutatedRow(table, random));
        if (row === undefined) return 'left-out';
        if (!isDeepStrictEqual(readRow(table, row), row)) throw new Error('reads differently the second time');
        return 'passed';
      },
    }),
  ),
  {
    name: 'stored activities, as they are shown',
    refusals: ['left-out'],
    offer(random) {
      const own = readRow('ownActivities', mutatedRow('ownActivities', random));
      const loaded = readRow('catalogues', mutatedRow('catalogues', random));
      const { activities } = gatherActivities(exampleCatalogue(), loaded ? [loaded] : [], own ? [own] : []);
      for (const { id, url, title, provider, topics, description, sources } of activities) {
        hashOf('activity', id);
        if (url !== undefined && !isWebAddress(url)) throw new Error(`"${url}" would be a link`);
        const texts = [title, provider, description, ...topics].every((text) => typeof text === 'string');
        if (!texts || !Array.isArray(sources)) throw new Error('an activity is none');
      }
      return own && loaded ? 'passed' : 'left-out';
    },
  },
  {
    name: 'stored reflections, as they are shown',
    refusals: ['left-out'],
    offer(random) {
      const reflection = readRow('reflections', mutatedRow('reflections', random));
      return reflection && diaryOf([reflection], (moment) => moment.slice(0, 10)).length === 1 ? 'passed' : 'left-out';
    },
  },
];

const addresses = [
  '#/',
  '#/vraag/omgaan-met-gedrag.anker/verdiepen/zorgen',
  '#/meekijken/abc-_',
  '#/leeraanbod?zoek=hechting&vorm=article&vergelijk=a,b&sinds=2020&volgorde=titel',
  '#/papier?met=profiel,plan',
] as [string, ...string[]];

/** No address is refused with a kind: what cannot be understood leads to the page that says so. */
export const addressBorders: readonly Border[] = [
  {
    name: 'hash address',
    refusals: ['unknown'],
    offer(random) {
      const { page, id, within, params } = parseAddress(mutateText(random.pick(addresses), random));
      if (page === 'unknown') return 'unknown';
      const again = parseAddress(hashOf(page, id, within));
      if (again.page !== page) throw new Error(`"${page}" leads to "${again.page}"`);
      hashWith(page, params ?? {});
      return 'passed';
    },
  },
  {
    name: 'overview in an address',
    refusals: [],
    offer(random) {
      const query = mutateText('zoek=hechting&vorm=article&vergelijk=a,b&sinds=2020&onbekend=ook', random);
      const asked = readOverview(parseAddress(`#/leeraanbod?${query}`).params ?? {});
      if (asked.query.length > longestQuery) throw new Error(`a query of ${asked.query.length} characters`);
      const again = readOverview(parseAddress(hashWith('overview', writeOverview(asked))).params ?? {});
      // What is half of an emoji becomes a mark that says so.
      const plain = (text: string) => text.replace(/\p{Surrogate}/gu, '\ufffd');
      const expected = { ...asked, query: plain(asked.query) };
      if (!isDeepStrictEqual(again, expected)) throw new Error('reads differently the second time');
      return 'passed';
    },
  },
];
