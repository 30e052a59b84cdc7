/** One step from a released version of the backup file to the next. */
export interface UpgradeStep {
  /** What changed, in a few words. */
  name: string;
  upgrade(file: unknown): unknown;
}

type Raw = Readonly<Record<string, unknown>>;

/** In order and without gaps: the step at index n brings version n + 1 to version n + 2. What is misshapen stays so. */
export const upgradeSteps: readonly UpgradeStep[] = [
  { name: 'reflections were added', upgrade: (file) => withTables(file, { reflections: [] }) },
  {
    name: 'marks of activities and activities of one’s own were added',
    upgrade: (file) => withTables(file, { activityMarks: [], ownActivities: [] }),
  },
  { name: 'goals and reflections can say more; all of it may be absent', upgrade: (file) => file },
  { name: 'talks were added', upgrade: (file) => withTables(file, { talks: [] }) },
  {
    name: 'a talk can leave out what was agreed on before, a step can come from an agreement, a rescue file can hold locked rows',
    // All of it may be absent.
    upgrade: (file) => file,
  },
];

function withTables(file: unknown, tables: Raw): unknown {
  const data = isRaw(file) ? file.data : undefined;
  return isRaw(file) && isRaw(data) ? { ...file, data: { ...tables, ...data } } : file;
}

function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
