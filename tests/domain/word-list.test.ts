import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markWords } from '../../src/domain/word-list.ts';

const guardian = { word: 'voogd', forms: ['voogden'], meaning: 'Iemand die beslist.' };
const course = { word: 'e-learning', forms: [], meaning: 'Een cursus op de computer.' };
const words = [guardian, course];

function marks(text: string): string[] {
  return markWords(text, words).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.shown]));
}

describe('hard words in a text', () => {
  it.each([
    ['Bel de voogd.', ['voogd']],
    ['Voogden beslissen.', ['Voogden']],
    ['Een e-learning, of de voogd?', ['e-learning', 'voogd']],
    ['De voogdij en de jeugdvoogd blijven heel.', []],
    ['Gewone woorden.', []],
    ['', []],
  ])('%s has its marks', (text, expected) => {
    expect(marks(text)).toEqual(expected);
  });

  it('are marked the first time only', () => {
    expect(marks('De voogd belt de voogd, en andere voogden.')).toEqual(['voogd']);
  });

  it('leave the text as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('voogd', 'voogden', 'e-learning', ' ', '.', 'é', 'a', '(')), (parts) => {
        const text = parts.join('');
        const joined = markWords(text, words).map((piece) => (typeof piece === 'string' ? piece : piece.shown));
        expect(joined.join('')).toBe(text);
      }),
    );
  });
});
