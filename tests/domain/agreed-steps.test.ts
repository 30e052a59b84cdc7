import { describe, expect, it } from 'vitest';
import { agreedStepText, isStepOf, longestAgreedStep } from '../../src/domain/agreed-steps.ts';
import { longestTalkTexts } from '../../src/domain/talk-rules.ts';
import { goalStep } from '../examples/person-examples.ts';

const agreement = (what: string, who = '') => ({ id: 'agreement-1', what, who });

describe('an agreement as a step of a plan', () => {
  it('is kept whole, with who does it', () => {
    const what = 'a'.repeat(longestTalkTexts.what);
    const who = 'b'.repeat(longestTalkTexts.who);
    const text = agreedStepText(agreement(what, who), '');
    expect(text).toBe(`${what} (${who})`);
    expect(text).toHaveLength(longestAgreedStep);
  });

  it.each([
    ['School bellen.', 'Onze begeleider', 'School bellen (Onze begeleider)'],
    ['Lukt het?', 'Onze begeleider', 'Lukt het? (Onze begeleider)'],
    ['School bellen.', '', 'School bellen.'],
    ['School bellen.', ' Wij samen ', 'School bellen.'],
    ['School bellen.', 'ik', 'School bellen.'],
    ['School bellen.', 'kastanje', 'School bellen.'],
    ['School bellen.', 'Wij en oma', 'School bellen (Wij en oma)'],
    [' School bellen ', 'Wijnand', 'School bellen (Wijnand)'],
  ])('says who does it when that is somebody else: %s by %s', (what, who, text) => {
    expect(agreedStepText(agreement(what, who), 'Kastanje')).toBe(text);
  });

  it('is known by its id, or, as it was put in a plan before, by its words', () => {
    const made = agreement('School bellen.', 'Onze begeleider');
    expect(isStepOf(goalStep({ text: 'Iets anders', agreementId: 'agreement-1' }), made)).toBe(true);
    expect(isStepOf(goalStep({ text: 'School bellen.' }), made)).toBe(true);
    expect(isStepOf(goalStep({ text: 'School bellen.', agreementId: 'agreement-2' }), made)).toBe(false);
    expect(isStepOf(goalStep({ text: 'Iets anders' }), made)).toBe(false);
    const long = agreement('a'.repeat(200));
    expect(isStepOf(goalStep({ text: 'a'.repeat(160) }), long)).toBe(true);
  });
});
