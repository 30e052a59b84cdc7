import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { ActivityMarks, AddedActivities } from '../../src/app/app.ts';
import { longestOwnTexts } from '../../src/domain/own-activities.ts';
import { success } from '../../src/domain/result.ts';
import { behaviour } from '../examples/question-set-examples.ts';
import { type ExampleApp, firstOf, openExampleApp } from './example-app.ts';

const done = success(undefined);
const walk = { title: 'A walk', form: 'peer-group', topicId: behaviour, provider: '', note: '', url: '' } as const;

/** The first values of the live views of activities. */
async function viewOf({ app }: ExampleApp): Promise<AddedActivities & { marks: ActivityMarks }> {
  const marks = await firstOf(app.observeActivityMarks);
  return { ...(await firstOf(app.observeAddedActivities)), marks };
}

describe('a mark', () => {
  it.each(['kept', 'hidden', 'done'] as const)('that an activity is %s stays, and can be taken back', async (mark) => {
    const example = openExampleApp();
    expect(await example.app.markActivity('a-course', mark)).toEqual(done);
    expect((await viewOf(example)).marks.get('a-course')).toMatchObject({ mark });
    await example.app.markActivity('a-course', undefined);
    expect((await viewOf(example)).marks.size).toBe(0);
  });

  it('of what was kept comes back when “done” is taken back', async () => {
    const example = openExampleApp();
    const marks = ['kept', 'hidden', 'done', undefined] as const;
    for (const mark of marks) await example.app.markActivity('a-course', mark);
    expect((await viewOf(example)).marks.get('a-course')).toMatchObject({ mark: 'kept' });
    await example.app.markActivity('a-course', undefined);
    expect((await viewOf(example)).marks.size).toBe(0);
  });

  it('of what is done keeps whether it helped, until it gets another mark', async () => {
    const example = openExampleApp();
    await example.app.markActivity('a-course', 'done');
    await example.app.rateActivity('a-course', 'somewhat');
    expect((await viewOf(example)).marks.get('a-course')).toMatchObject({ mark: 'done', helped: 'somewhat' });
    await example.app.markActivity('a-course', 'kept');
    expect((await viewOf(example)).marks.get('a-course')).not.toHaveProperty('helped');
  });

  it('is never there without one to rate', async () => {
    const example = openExampleApp();
    await example.app.rateActivity('a-course', 'yes');
    expect((await viewOf(example)).marks.size).toBe(0);
  });

  it('of one person is not that of another, and goes with its person', async () => {
    const example = openExampleApp();
    await example.app.markActivity('a-course', 'kept');
    await example.app.addOwnActivity(walk);
    const first = (await example.current()).person?.id ?? '';
    await example.app.addPerson('Berk');
    expect(await viewOf(example)).toMatchObject({ own: [], marks: new Map() });
    await example.app.erasePerson(first);
    expect(await example.personalData()).toMatchObject({ activityMarks: [], ownActivities: [] });
  });
});

describe('an activity of one’s own', () => {
  it('is trimmed and cut, and keeps only an address of the web', async () => {
    const example = openExampleApp();
    const title = `  ${'a'.repeat(longestOwnTexts.title + 5)}`;
    await example.app.addOwnActivity({ ...walk, title, url: 'javascript:alert(1)' });
    const [own] = (await viewOf(example)).own;
    expect(own?.title).toHaveLength(longestOwnTexts.title);
    expect(own).not.toHaveProperty('url');
  });

  it('is kept unfinished, and finished later', async () => {
    const example = openExampleApp();
    const added = await example.app.addOwnActivity({ ...walk, form: undefined, topicId: '' });
    expect((await viewOf(example)).own).toEqual([added]);
    expect(added).not.toHaveProperty('form');
    await example.app.writeOwnActivity(added.id, { ...walk, url: 'www.example.org' });
    expect((await viewOf(example)).own).toMatchObject([{ form: 'peer-group', url: 'https://www.example.org' }]);
  });

  it('can be changed, taken away and brought back', async () => {
    const example = openExampleApp();
    await example.app.addOwnActivity({ ...walk, url: 'https://example.org/' });
    const [own] = (await viewOf(example)).own;
    if (!own) throw new Error('nothing was added');
    await example.app.writeOwnActivity(own.id, { ...walk, title: 'A longer walk' });
    const [changed] = (await viewOf(example)).own;
    expect(changed).toMatchObject({ id: own.id, title: 'A longer walk' });
    expect(changed).not.toHaveProperty('url');
    await example.app.removeOwnActivity(own.id);
    expect((await viewOf(example)).own).toEqual([]);
    await example.app.restoreOwnActivity(own);
    expect((await viewOf(example)).own).toEqual([own]);
  });
});

describe('a catalogue of an organisation', () => {
  const file = (overrides: object = {}) =>
    JSON.stringify({
      id: 'ours',
      title: 'Ours',
      gathered: '2026-01-01',
      activities: [
        {
          id: 'coffee',
          title: 'Coffee',
          provider: 'Us',
          form: 'lotgenotengroep',
          topics: [behaviour],
          description: 'Together.',
          language: 'nl',
          confidence: 'high',
          seen: '2026-01-01',
          sources: [{ what: 'alles' }],
          ...overrides,
        },
      ],
    });

  it('is loaded beside the bundled one, replaced by a newer one and taken away', async () => {
    const example = openExampleApp();
    expect(await example.app.loadCatalogue(new Blob([file()]))).toEqual(success({ title: 'Ours', activities: 1 }));
    await example.app.loadCatalogue(new Blob([file({ title: 'Tea' })]));
    const { loaded } = await viewOf(example);
    expect(loaded.map(({ id, catalogue }) => [id, catalogue.activities[0]?.title])).toEqual([['ours', 'Tea']]);
    await example.app.removeCatalogue('ours');
    expect((await viewOf(example)).loaded).toEqual([]);
  });

  it.each([
    ['an unknown topic', { topics: ['nothing'] }],
    ['script in a text', { title: '<b onclick="x()">Coffee</b>' }],
    ['an address that is none', { url: 'javascript:alert(1)' }],
  ])('with %s is refused whole', async (_, change) => {
    const example = openExampleApp();
    const read = await example.app.loadCatalogue(new Blob([file(change)]));
    expect(read.ok).toBe(false);
    expect((await viewOf(example)).loaded).toEqual([]);
  });
});
