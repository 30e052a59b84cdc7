import { describe, expect, it } from 'vitest';
import {
  type ActivityForm,
  type Audience,
  activityForms,
  isForProfessionalsOnly,
  isReading,
  learningStyleOf,
} from '../../src/domain/catalogue.ts';
import { learningStyles } from '../../src/domain/situation.ts';
import { activity } from '../examples/activity-examples.ts';

describe('the forms of learning activities', () => {
  it.each<[ActivityForm, string, boolean]>([
    ['article', 'read', true],
    ['website', 'read', true],
    ['book', 'read', true],
    ['podcast', 'watch', false],
    ['webinar', 'online', false],
    ['training', 'course', false],
    ['peer-group', 'together', false],
    ['helpline', 'guidance', false],
  ])('%s is for who likes to learn by %s (reading matter: %s)', (form, style, reading) => {
    expect(learningStyleOf(form)).toBe(style);
    expect(isReading(activity({ form }))).toBe(reading);
  });

  it('leave no way of learning without a form', () => {
    expect(new Set(activityForms.map(learningStyleOf))).toEqual(new Set(learningStyles));
  });
});

describe('an activity for professionals only', () => {
  it.each<[string, Audience[] | undefined, boolean]>([
    ['names nobody else', ['professional'], true],
    ['is not one that foster parents share', ['professional', 'kinship'], false],
    ['is not one that names no audience', undefined, false],
    ['is not one for starters', ['starter'], false],
  ])('%s', (_, audience, only) => {
    expect(isForProfessionalsOnly(activity(audience ? { audience } : {}))).toBe(only);
  });
});
