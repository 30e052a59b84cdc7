import type { Catalogue, LearningActivity } from '../../src/domain/catalogue.ts';
import { behaviour, settlingIn, sharedParenting } from './question-set-examples.ts';

/** A training about behaviour that suits everyone and needs no warning. */
export function activity(overrides: Partial<LearningActivity> = {}): LearningActivity {
  return {
    id: 'activity-1',
    title: 'A training for foster parents',
    provider: 'Provider one',
    form: 'training',
    topics: [behaviour],
    description: 'You practise with other foster parents.',
    language: 'nl',
    confidence: 'high',
    seen: '2026-01-15',
    sources: [{ url: 'https://example.org/', what: 'everything' }],
    ...overrides,
  };
}

/** Something active and something to read for behaviour, only an article for settling in, one thing for professionals. */
export function exampleCatalogue(overrides: Partial<Catalogue> = {}): Catalogue {
  return {
    id: 'example-catalogue',
    title: 'What there is to learn',
    gathered: '2026-01-15',
    activities: [
      activity({ id: 'behaviour-training' }),
      activity({
        id: 'behaviour-group',
        form: 'peer-group',
        provider: 'Provider two',
        topics: [behaviour, settlingIn],
      }),
      activity({ id: 'behaviour-book', form: 'book', provider: 'Provider three' }),
      activity({ id: 'settling-in-article', form: 'article', topics: [settlingIn] }),
      activity({ id: 'shared-parenting-course', topics: [sharedParenting], audience: ['professional'] }),
    ],
    ...overrides,
  };
}
