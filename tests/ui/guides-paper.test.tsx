import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { findGuide, topicsOf } from '../../src/domain/question-set.ts';
import type { Situation } from '../../src/domain/situation.ts';
import { suggestions } from '../../src/ui/copy/nl/catalogue.ts';
import { whoHelps } from '../../src/ui/copy/nl/ways.ts';
import { GuidesPaper } from '../../src/ui/pages/guides-paper.tsx';
import { loadContentFolder } from '../../tools/content/content-folder.ts';

const { questionSet, guides } = loadContentFolder('questionsets/pleegouders');
const topics = questionSet.pillars.flatMap((pillar) => pillar.topics.map((topic) => ({ topic, pillar })));

function show(situation: Situation) {
  const { container } = render(<GuidesPaper {...{ topics, guides, situation }} date="2 november 2026" />);
  return [...container.querySelectorAll('.guides-paper__topic')];
}

describe('the guide for a talk on paper', () => {
  afterEach(cleanup);

  it('has all 24 topics in the order of the model', () => {
    expect(show({}).map((block) => block.querySelector('h2')?.textContent)).toEqual(
      topicsOf(questionSet).map(({ title }) => title),
    );
    expect(topics).toHaveLength(24);
  });

  it('has everything there is to talk about of each, with room to write', () => {
    for (const [index, block] of show({}).entries()) {
      const guide = findGuide(guides, topics[index]?.topic.id);
      const text = block.textContent ?? '';
      expect(guide, text).toBeDefined();
      expect(text).toContain(guide?.summary);
      expect(text).toContain(guide?.askForHelp);
      for (const { question } of guide?.conversation ?? []) expect(text).toContain(question);
      expect(block.querySelectorAll('.guides-paper__question')).toHaveLength(2);
      expect(block.querySelectorAll('.paper__line').length).toBeGreaterThanOrEqual(4);
      expect(block.querySelectorAll('li').length).toBeGreaterThanOrEqual(2);
    }
  });

  it('looks forward for who has no foster child yet, without steps that need one', () => {
    for (const [index, block] of show({ phase: 'prospective' }).entries()) {
      const guide = findGuide(guides, topics[index]?.topic.id);
      const text = block.textContent ?? '';
      for (const { prospective } of guide?.conversation ?? []) expect(text).toContain(prospective);
      expect(text).toContain(whoHelps.prospective);
      for (const { when, then, for: condition } of guide?.smallSteps ?? []) {
        const isForThem = condition?.phases?.includes('prospective') ?? true;
        expect(text.includes(suggestions.small.sentence(when, then))).toBe(isForThem);
      }
      expect(block.querySelectorAll('h3')).toHaveLength(block.querySelector('li') ? 3 : 2);
    }
  });
});
