import type { Content } from '../../src/content/parse-content.ts';
import { type ActivityForm, isForProfessionalsOnly, isReading } from '../../src/domain/catalogue.ts';
import { topicsOf } from '../../src/domain/question-set.ts';

export interface TopicCoverage {
  byForm: Partial<Record<ActivityForm, number>>;
  besideReading: number;
}

/** What the catalogue has for foster parents on each topic, per form. Zero is left out, as a gap. */
export function coverageOf({ questionSet, catalogue }: Content): ReadonlyMap<string, TopicCoverage> {
  const offered = catalogue.activities.filter((activity) => !isForProfessionalsOnly(activity));
  return new Map(
    topicsOf(questionSet).map(({ id }) => {
      const activities = offered.filter(({ topics }) => topics.includes(id));
      const byForm: TopicCoverage['byForm'] = {};
      for (const { form } of activities) byForm[form] = (byForm[form] ?? 0) + 1;
      return [id, { byForm, besideReading: activities.filter((activity) => !isReading(activity)).length }];
    }),
  );
}
