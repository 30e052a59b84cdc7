import {
  chosenOf,
  emptyOverview,
  type FilterName,
  type Filters,
  filterNames,
  mostCompared,
  type OverviewState,
  sortings,
  unique,
  valueLists,
} from './overview.ts';

/** What is asked of the overview, as it stands in an address. */

const parameterOf: Record<FilterName, string> = {
  pillar: 'pijler',
  topic: 'onderwerp',
  form: 'vorm',
  audience: 'doelgroep',
  pace: 'tempo',
  where: 'waar',
  cost: 'kosten',
  childAge: 'leeftijd',
  language: 'taal',
  checkedSince: 'sinds',
};

/** Characters; far more than anyone looks for. */
export const longestQuery = 200;

const id = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const shapes: Partial<Record<FilterName, RegExp>> = {
  pillar: id,
  topic: id,
  language: /^[a-z]{2,3}$/,
  checkedSince: /^\d{4}$/,
};

function mayBe(name: FilterName, value: string): boolean {
  const list: readonly string[] = name in valueLists ? valueLists[name as keyof typeof valueLists] : [];
  return list.includes(value) || (shapes[name]?.test(value) ?? false);
}

/** What an address says about the overview. An old or damaged address shows what can be understood of it. */
export function readOverview(params: Readonly<Record<string, string>>): OverviewState {
  const filters = filterNames.flatMap((name) => {
    const value = params[parameterOf[name]];
    return value !== undefined && mayBe(name, value) ? [[name, value]] : [];
  });
  const compare = (params.vergelijk ?? '').split(',').filter((value) => id.test(value));
  return {
    query: (params.zoek ?? '').slice(0, longestQuery),
    filters: Object.fromEntries(filters) as Filters,
    sorting: sortings.find((sorting) => sorting === params.volgorde) ?? emptyOverview.sorting,
    withUnknown: params.onbekend === 'ook',
    compare: unique(compare).slice(0, mostCompared),
  };
}

/** The parameters of an address that shows this overview again; what is as in the empty one is left out. */
export function writeOverview({
  query,
  filters,
  sorting,
  withUnknown,
  compare,
}: OverviewState): Record<string, string> {
  return {
    ...(query && { zoek: query }),
    ...Object.fromEntries(chosenOf(filters).map(({ name, value }) => [parameterOf[name], value])),
    ...(sorting !== emptyOverview.sorting && { volgorde: sorting }),
    ...(withUnknown && { onbekend: 'ook' }),
    ...(compare.length > 0 && { vergelijk: compare.slice(0, mostCompared).join(',') }),
  };
}
