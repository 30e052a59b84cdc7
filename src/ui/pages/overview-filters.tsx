import { type FilterName, type Filters, filterNames, type remainingPerValue } from '../../domain/overview.ts';
import { findTopic, type QuestionSet } from '../../domain/question-set.ts';
import { Disclosure } from '../components/disclosure.tsx';
import { SelectField } from '../components/select-field.tsx';
import { audienceNames, formNames } from '../copy/nl/catalogue.ts';
import { overview as copy } from '../copy/nl/overview.ts';
import type { AskedOverview } from './overview-state.ts';

/** What people look for first; the others are one tap away. */
const firstFilters: readonly FilterName[] = ['topic', 'childAge'];
const otherFilters = filterNames.filter((name) => !firstFilters.includes(name));

/** A list for each filter that leaves something to choose, with how many activities remain with each value. */
export function OverviewFilters({
  asked,
  remaining,
  questionSet,
  onChoose,
}: {
  asked: AskedOverview;
  remaining: ReturnType<typeof remainingPerValue>;
  questionSet: QuestionSet;
  onChoose: (filters: Filters) => void;
}) {
  const set = (name: FilterName, value: string) => {
    const { [name]: _, ...others } = asked.filters;
    onChoose(value === '' ? others : { ...others, [name]: value });
  };
  const fields = (names: readonly FilterName[]) => (
    <div class="overview__filters">
      {names
        .filter((name) => remaining[name].length > 1 || asked.filters[name] !== undefined)
        .map((name) => (
          <SelectField
            key={name}
            label={copy.filterNames[name]}
            value={asked.filters[name] ?? ''}
            options={[
              { value: '', label: copy.noFilter },
              ...remaining[name].map(({ value, count }) => ({
                value,
                label: copy.option(nameOf(name, value, questionSet), count),
              })),
            ]}
            onChoose={(value) => set(name, value)}
          />
        ))}
    </div>
  );
  return (
    <>
      {fields(firstFilters)}
      <Disclosure
        summary={copy.moreFilters(otherFilters.filter((name) => asked.filters[name] !== undefined).length)}
        name="more filters"
      >
        {fields(otherFilters)}
      </Disclosure>
    </>
  );
}

function nameOf(name: FilterName, value: string, questionSet: QuestionSet): string {
  const named = (names: Readonly<Record<string, string>>) => names[value] ?? value;
  switch (name) {
    case 'pillar':
      return questionSet.pillars.find(({ id }) => id === value)?.title ?? value;
    case 'topic':
      return findTopic(questionSet, value)?.shortTitle ?? value;
    case 'form':
      return named(formNames);
    case 'audience':
      return named(audienceNames);
    case 'pace':
      return named(copy.paces);
    case 'where':
      return value === 'online' ? copy.online : value;
    case 'cost':
      return named(copy.costs);
    case 'childAge':
      return named(copy.ages);
    case 'language':
      return named(copy.languages);
    case 'checkedSince':
      return value;
  }
}
