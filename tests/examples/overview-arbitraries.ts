import fc from 'fast-check';
import { activityForms, audiences } from '../../src/domain/catalogue.ts';
import type { Filters } from '../../src/domain/overview.ts';
import { ageBands } from '../../src/domain/situation.ts';
import { behaviour, settlingIn } from './question-set-examples.ts';

/** Any filters of the overview, also on what is not there. */
export const arbitraryFilters: fc.Arbitrary<Filters> = fc.record(
  {
    pillar: fc.constantFrom('zorgen', 'samenwerken', 'onbekend'),
    topic: fc.constantFrom(behaviour, settlingIn, 'onbekend'),
    form: fc.constantFrom(...activityForms),
    audience: fc.constantFrom(...audiences),
    pace: fc.constantFrom('own', 'scheduled'),
    where: fc.constantFrom('online', 'Utrecht', 'Zeeland'),
    cost: fc.constantFrom('free', 'paid', 'unknown'),
    childAge: fc.constantFrom(...ageBands),
    language: fc.constantFrom('nl', 'en', 'pl'),
    checkedSince: fc.constantFrom('2017', '2020', '2026'),
  },
  { requiredKeys: [] },
);
