import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { conversationGuides, worker, workerSections } from '../../src/ui/copy/nl/worker.ts';
import { loadContentFolder } from '../../tools/content/content-folder.ts';
import { hardWordsIn } from '../../tools/content/hard-words.ts';
import { limits, sentencesOf, wordsOf } from '../../tools/content/readability.ts';

/** Every text in copy, however deep; functions left out. */
function textsIn(copy: unknown): string[] {
  if (typeof copy === 'string') return [copy];
  return typeof copy === 'object' && copy !== null ? Object.values(copy).flatMap(textsIn) : [];
}

const guide = readFileSync('docs/handleiding-begeleider.md', 'utf8');
const headingsOfGuide = [...guide.matchAll(/^(#+) (.+)$/gm)].map(([, level = '', text = '']) => ({
  level: level.length,
  text,
}));

/** Prose of the guide: without headings, code and marks; what stands on lines of its own stays apart. */
const proseOfGuide = guide
  .replace(/^#.*$/gm, '')
  .replace(/\[[A-Z][A-Z0-9-]+\]/g, '')
  .replace(/\]\([^)]*\)/g, ']')
  .replace(/[*`[\]]/g, '')
  .split(/\n\n|\n(?=- |\d+\. |\|)|\|/)
  .map((text) => text.replace(/\s+/g, ' ').trim());

const tooLong = (texts: readonly string[]) =>
  texts.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > limits.wordsInSentence.wished);

describe('what the begeleider reads', () => {
  const texts = [worker, workerSections, conversationGuides].flatMap(textsIn);

  it('has short sentences and no hard words', () => {
    expect(texts.length).toBeGreaterThan(50);
    expect(tooLong(texts)).toEqual([]);
    expect(texts.filter((text) => hardWordsIn(text).length > 0)).toEqual([]);
  });

  it('says privacy in two sentences', () => {
    const { text = [] } = workerSections.find(({ id }) => id === 'privacy') ?? {};
    expect(text.flatMap(sentencesOf)).toHaveLength(2);
  });

  it('rests on sources that the question set has', () => {
    const { sources } = loadContentFolder('questionsets/pleegouders').provenance;
    const known = sources.map(({ id }) => id);
    expect(worker.sources.ids.filter((id) => !known.includes(id))).toEqual([]);
  });
});

describe('the printed guide', () => {
  it('has every heading of the page, in the same order and as a chapter', () => {
    const chapters = headingsOfGuide.filter(({ level }) => level === 2).map(({ text }) => text);
    const ofPage = [...workerSections.map(({ title }) => title), worker.sources.title];
    expect(chapters.filter((chapter) => ofPage.includes(chapter))).toEqual(ofPage);
  });

  it('has the smaller headings too', () => {
    const smaller = workerSections.flatMap(({ lists }) => lists.flatMap(({ title }) => title ?? []));
    expect(smaller).toHaveLength(2);
    expect(headingsOfGuide.filter(({ level }) => level === 3).map(({ text }) => text)).toEqual(smaller);
  });

  it('has a talk as an example, a checklist and questions', () => {
    const chapters = headingsOfGuide.map(({ text }) => text);
    expect(chapters).toEqual(
      expect.arrayContaining(['Voorbeeld: een gesprek van 45 minuten', 'Checklist', 'Veelgestelde vragen']),
    );
  });

  it('has short sentences and no hard words', () => {
    expect(tooLong(proseOfGuide)).toEqual([]);
    expect(proseOfGuide.filter((text) => hardWordsIn(text).length > 0)).toEqual([]);
  });

  it('names every source it leans on, and no other', () => {
    const [text = '', list = ''] = guide.split(`## ${worker.sources.title}`);
    const named = (part: string) => new Set([...part.matchAll(/\[([A-Z][A-Z0-9-]+)\]/g)].map(([, id = '']) => id));
    expect([...named(list)].sort()).toEqual([...worker.sources.ids].sort());
    expect([...named(text)].sort()).toEqual([...worker.sources.ids].sort());
  });
});
