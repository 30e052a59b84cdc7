/**
 * What a person tells about their own situation. Everything is optional and may change at any time.
 * It filters questions and activities; it is never a score.
 */
export interface Situation {
  phase?: Phase;
  kind?: CareKind;
  careForms?: readonly CareForm[];
  childAges?: readonly AgeBand[];
  ownChildren?: boolean;
  caregivers?: 1 | 2;
  province?: Province;
  preferredForms?: readonly LearningStyle[];
}

/** Prospective: considers becoming a foster parent. Starter: the first two years. */
export const phases = ['prospective', 'starter', 'experienced'] as const;
export type Phase = (typeof phases)[number];

/** Kinship: a child from one's own network (netwerk). Recruited: matched by a foster care organisation (bestand). */
export const careKinds = ['kinship', 'recruited'] as const;
export type CareKind = (typeof careKinds)[number];

export const careForms = ['part-time', 'crisis', 'short-term', 'long-term', 'guardianship'] as const;
export type CareForm = (typeof careForms)[number];

/** Bands instead of ages: enough to choose by, and nothing that points to one child. */
export const ageBands = ['0-3', '4-11', '12-15', '16-17', '18-23'] as const;
export type AgeBand = (typeof ageBands)[number];

export const provinces = [
  'Drenthe',
  'Flevoland',
  'Friesland',
  'Gelderland',
  'Groningen',
  'Limburg',
  'Noord-Brabant',
  'Noord-Holland',
  'Overijssel',
  'Utrecht',
  'Zeeland',
  'Zuid-Holland',
] as const;
export type Province = (typeof provinces)[number];

/** How a person likes to learn; every form of activity belongs to one of these. */
export const learningStyles = ['read', 'watch', 'online', 'course', 'together', 'guidance'] as const;
export type LearningStyle = (typeof learningStyles)[number];

/** Ages in whole years, both ends included; an end left out is open. */
export interface AgeRange {
  min?: number;
  max?: number;
}

/** For whom a text is meant. A field left out sets no condition. */
export interface Condition {
  phases?: readonly Phase[];
  kinds?: readonly CareKind[];
  careForms?: readonly CareForm[];
  childAge?: AgeRange;
  ownChildren?: boolean;
}

/** Whether questions should look forward: only when the person says so; an unknown phase counts as being a foster parent. */
export function isProspective(situation: Situation): boolean {
  return situation.phase === 'prospective';
}

export function ageRangeOf(band: AgeBand): Required<AgeRange> {
  const [min = '0', max = '99'] = band.split('-');
  return { min: Number(min), max: Number(max) };
}

export function rangesOverlap(one: AgeRange, other: AgeRange): boolean {
  return (one.min ?? 0) <= (other.max ?? 99) && (other.min ?? 0) <= (one.max ?? 99);
}

/** Whether any of the person's age bands falls in the range; true when the person named no ages. */
export function agesFit(range: AgeRange | undefined, childAges: readonly AgeBand[] | undefined): boolean {
  if (!range || !childAges?.length) return true;
  return childAges.some((band) => rangesOverlap(range, ageRangeOf(band)));
}

/** Whether a text meant for `condition` fits. What the person did not tell never excludes anything. */
export function meetsCondition(condition: Condition | undefined, situation: Situation): boolean {
  if (!condition) return true;
  const allowed = <Value>(values: readonly Value[] | undefined, chosen: readonly Value[] | undefined) =>
    !values || !chosen?.length || chosen.some((value) => values.includes(value));
  const phaseFits = condition.phases
    ? situation.phase
      ? condition.phases.includes(situation.phase)
      : condition.phases.some((phase) => phase !== 'prospective')
    : true;
  return (
    phaseFits &&
    allowed(condition.kinds, situation.kind && [situation.kind]) &&
    allowed(condition.careForms, situation.careForms) &&
    agesFit(condition.childAge, situation.childAges) &&
    (condition.ownChildren === undefined ||
      situation.ownChildren === undefined ||
      condition.ownChildren === situation.ownChildren)
  );
}
