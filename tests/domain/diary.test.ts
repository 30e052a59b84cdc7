import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/calendar-day.ts';
import {
  byMonth,
  type DiaryEntry,
  diaryOf,
  entriesBetween,
  firstWords,
  isAbout,
  searchDiary,
} from '../../src/domain/diary.ts';
import type { Reflection } from '../../src/domain/reflection.ts';
import { reflection } from '../examples/person-examples.ts';
import { behaviour } from '../examples/question-set-examples.ts';

/** As in a place where it is an hour later than in UTC. */
const anHourLater = (moment: string) => new Date(Date.parse(moment) + 3_600_000).toISOString().slice(0, 10);

const idsOf = (entries: readonly DiaryEntry[]) => entries.map((entry) => entry.reflection.id);

function entry(overrides: Partial<Reflection>): DiaryEntry {
  return { reflection: reflection(overrides), day: overrides.day ?? '2026-01-15' };
}

const day = fc.integer({ min: -800, max: 800 }).map((days) => addDays('2026-01-15', days));
const arbitraryReflection = fc
  .record(
    {
      id: fc.uuid(),
      aboutId: fc.constantFrom('', behaviour),
      goalId: fc.constantFrom('goal-1', 'goal-2'),
      text: fc.string({ unit: 'grapheme' }),
      day,
      createdAt: day.map((date) => `${date}T12:00:00.000Z`),
    },
    { requiredKeys: ['id', 'createdAt'] },
  )
  .map((parts) => reflection(parts));
const arbitraryReflections = fc.uniqueArray(arbitraryReflection, { selector: ({ id }) => id, maxLength: 30 });

describe('the diary', () => {
  it('begins with the newest day; what is about no other day stands at the day it was written, here', () => {
    const entries = diaryOf(
      [
        reflection({ id: 'evening', createdAt: '2026-01-31T23:30:00.000Z' }),
        reflection({ id: 'about earlier', createdAt: '2026-03-01T10:00:00.000Z', day: '2024-02-29' }),
        reflection({ id: 'that morning', createdAt: '2026-02-01T08:00:00.000Z' }),
      ],
      anHourLater,
    );
    expect(entries.map(({ reflection: { id }, day }) => [id, day])).toEqual([
      ['that morning', '2026-02-01'],
      ['evening', '2026-02-01'],
      ['about earlier', '2024-02-29'],
    ]);
    expect(byMonth(entries).map(({ month, entries: ofMonth }) => [month, idsOf(ofMonth)])).toEqual([
      ['2026-02', ['that morning', 'evening']],
      ['2024-02', ['about earlier']],
    ]);
  });

  it('holds everything once, newest first, in the same order however it was stored', () => {
    fc.assert(
      fc.property(arbitraryReflections, fc.nat(), (reflections, turn) => {
        const entries = diaryOf(reflections, anHourLater);
        const at = turn % (reflections.length + 1);
        const turned = [...reflections.slice(at), ...reflections.slice(0, at)].reverse();
        expect(diaryOf(turned, anHourLater)).toEqual(entries);
        expect(idsOf(entries).sort()).toEqual(reflections.map(({ id }) => id).sort());
        const days = entries.map((one) => one.day);
        expect(days).toEqual([...days].sort().reverse());
      }),
    );
  });

  it('by month loses nothing and names each month once', () => {
    fc.assert(
      fc.property(arbitraryReflections, (reflections) => {
        const entries = diaryOf(reflections, anHourLater);
        const months = byMonth(entries);
        expect(months.flatMap((month) => month.entries)).toEqual(entries);
        expect(new Set(months.map(({ month }) => month)).size).toBe(months.length);
        for (const { month, entries: ofMonth } of months) {
          for (const one of ofMonth) expect(one.day.startsWith(month)).toBe(true);
        }
      }),
    );
  });

  it('of a period holds its first and its last day, and without days everything', () => {
    fc.assert(
      fc.property(arbitraryReflections, fc.option(day), fc.option(day), (reflections, from, to) => {
        const entries = diaryOf(reflections, anHourLater);
        const within = entriesBetween(entries, from ?? undefined, to ?? undefined);
        const isWithin = ({ day: own }: DiaryEntry) => own >= (from ?? own) && own <= (to ?? own);
        expect(within).toEqual(entries.filter(isWithin));
      }),
    );
    const one = [entry({ day: '2024-02-29' })];
    expect(entriesBetween(one, '2024-02-29', '2024-02-29')).toEqual(one);
  });
});

describe('looking for something', () => {
  const titlesOf = ({ aboutId }: Reflection) => (aboutId === behaviour ? ['Omgaan met gedrag'] : []);
  const entries = [
    entry({
      id: 'text',
      aboutId: '',
      question: '',
      text: 'Op de fiets naar ZEE. Wat een idée-fixe!\nFoto’s gemaakt 🚲',
    }),
    entry({ id: 'question', aboutId: '', question: 'Wie hielp jou?', text: 'Niemand' }),
    entry({ id: 'topic', aboutId: behaviour, question: '', text: 'مرحبا بالعالم' }),
  ];

  it.each([
    ['zee', ['text']],
    ['Idee', ['text']],
    ['zée FIETS', ['text']],
    ["foto's", ['text']],
    ['🚲', ['text']],
    ['hielp', ['question']],
    ['gedrag', ['topic']],
    ['بالعالم', ['topic']],
    ['zee hielp', []],
    ['   ', ['text', 'question', 'topic']],
    ['.*', []],
  ])('“%s”', (query, expected) => {
    expect(idsOf(searchDiary(entries, query, titlesOf))).toEqual(expected);
  });

  it('finds an entry by any piece of its words, whatever the capitals and accents', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcxyzAÉéëïÖñç09 \n.🙂'), minLength: 1 });
    fc.assert(
      fc.property(letters, fc.nat(), fc.nat(), (text, start, length) => {
        const [one] = [entry({ text })];
        const points = [...text];
        const at = start % points.length;
        const piece = points.slice(at, at + 1 + (length % points.length)).join('');
        const plain = piece.normalize('NFD').replace(/\p{M}/gu, '');
        for (const query of [piece, piece.toUpperCase(), piece.toLowerCase(), plain, ` ${piece} `]) {
          expect(searchDiary([one], query, () => [])).toEqual([one]);
        }
      }),
    );
  });

  it('never throws, keeps the order, and finds no more with more words', () => {
    fc.assert(
      fc.property(arbitraryReflections, fc.string(), fc.string(), (reflections, word, more) => {
        const all = diaryOf(reflections, anHourLater);
        const found = searchDiary(all, word, titlesOf);
        expect(found).toEqual(all.filter((one) => found.includes(one)));
        for (const one of searchDiary(all, `${word} ${more}`, titlesOf)) expect(found).toContain(one);
      }),
    );
  });

  it('goes by what an entry belongs to', () => {
    expect(isAbout(reflection({ aboutId: behaviour }), behaviour)).toBe(true);
    expect(isAbout(reflection({ aboutId: '', goalId: 'goal-1' }), 'goal-1')).toBe(true);
    expect(isAbout(reflection({ aboutId: '', goalId: 'goal-1' }), 'goal-2')).toBe(false);
  });
});

describe('the first words', () => {
  it.each([
    ['Kort.', 'Kort.'],
    ['  Twee\n\nregels ', 'Twee regels'],
    ['Vandaag gingen we naar zee', 'Vandaag gingen we…'],
    ['Vandaag gingen wij samen', 'Vandaag gingen wij…'],
    ['Wij eten aan tafel. En dan?', 'Wij eten aan tafel…'],
    ['aaaaaaaaaaaaaaaaaaaaaaaaa', 'aaaaaaaaaaaaaaaaaaa…'],
    ['🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂', '🙂🙂🙂🙂🙂🙂🙂🙂🙂…'],
  ])('of “%s”', (text, expected) => {
    expect(firstWords(text, 20)).toBe(expected);
  });

  it('are one line, no longer than asked, and hold no half pictures', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 60 }), (text, length) => {
        const words = firstWords(text, length);
        expect(words.length).toBeLessThanOrEqual(length);
        expect(words).not.toMatch(/\n/);
        expect(words.isWellFormed()).toBe(true);
      }),
    );
  });
});
