import type { PersonalData } from '../../src/domain/personal-data.ts';
import { writeSharedAgreements, writeSharedPart } from '../../src/files/shared-part-file.ts';
import { activity } from '../examples/activity-examples.ts';
import { deviceStates, realContent } from '../examples/device-states.ts';
import { lookedAlong } from '../examples/shared-part-examples.ts';
import { corpus } from './corpus.ts';

/** Devices and files in which every text is a hostile sample: each text the next one of those that are given. */

export const samples = Object.values(corpus);

const moment = '2026-11-02T19:30:00.000Z';

/** Fields that say which, when or what kind, and not something in words. */
const notWords =
  /^(?:id|.*Id|.*Ids|.*At|day|by|byDate|nextDay|kind|form|mark|theme|status|version|phase|province|value)$/;
const notWordsInside = new Set(['situation', 'hidden', 'questionSet', 'for']);

/** A value with a sample in the place of each of its texts. */
export function withSamples<Value>(value: Value, next: () => string, words = /./): Value {
  const change = (part: unknown, name: string): unknown => {
    if (typeof part === 'string') return notWords.test(name) || !words.test(name) ? part : next();
    if (Array.isArray(part)) return part.map((one) => change(one, name));
    if (typeof part !== 'object' || part === null || notWordsInside.has(name)) return part;
    return Object.fromEntries(Object.entries(part).map(([field, inner]) => [field, change(inner, field)]));
  };
  return change(value, '') as Value;
}

/** One after the other, and then from the first on. */
export function inTurn(chosen: readonly string[]): () => string {
  let at = -1;
  return () => {
    at += 1;
    return chosen[at % chosen.length] ?? '';
  };
}

/**
 * Rows of a device on which everything was filled in, with samples as its words. The addresses of activities run a script
 * when they are tapped.
 */
export function hostileRows(next: () => string): Record<string, readonly object[]> {
  const { questionSets, ...planned } = deviceStates.planned as PersonalData;
  const { goals } = deviceStates.underWay as PersonalData;
  const words = withSamples(
    {
      ...planned,
      goals: [...planned.goals, ...goals.map((goal) => ({ ...goal, id: `under-way-${goal.id}` })).slice(2)],
      talks: deviceStates.talking.talks,
      answers: planned.answers.map((answer) => ({ ...answer, note: 'note' })),
    },
    next,
  );
  const theirs = withSamples(activity({ phone: '030', by: 'x', remark: 'x' }), next);
  const url = 'javascript:hurt()';
  return {
    ...words,
    ownActivities: words.ownActivities.map((own) => ({ ...own, url })),
    questionSets,
    catalogues: [
      {
        id: 'theirs',
        addedAt: moment,
        catalogue: {
          id: 'theirs',
          title: next(),
          gathered: '2026-01-15',
          activities: [
            { ...theirs, url, id: 'theirs-1', topics: ['omgaan-met-gedrag'], language: 'nl', seen: '2026-01-15' },
          ],
        },
      },
    ],
  };
}

/** A device that answered a question set which is hostile itself. */
export function hostileSetRows(next: () => string): Record<string, readonly object[]> {
  const { earlierSet } = deviceStates;
  return { ...earlierSet, questionSets: withSamples(earlierSet.questionSets, next, /^(?!id$|pillarId$)/) };
}

export function hostilePart(next: () => string): string {
  const { id, version } = realContent.questionSet;
  return writeSharedPart(
    withSamples(
      {
        by: 'x',
        ...lookedAlong,
        id: 'part-1',
        madeAt: moment,
        questionSet: { id, version },
      },
      () => next().slice(0, 290),
    ),
  );
}

export function hostileAgreements(next: () => string): string {
  const agreements = [{ id: 'agreement-9', what: next().slice(0, 290), who: next().slice(0, 290) }];
  return writeSharedAgreements({ talkId: 'talk-1', madeAt: moment, agreements });
}
