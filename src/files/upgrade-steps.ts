/** One step from a released version of the backup file to the next. */
export interface UpgradeStep {
  /** What changed, in a few words. */
  name: string;
  upgrade(file: unknown): unknown;
}

/**
 * In order and without gaps: the step at index n brings version n + 1 to version n + 2.
 * Version 1 is the first that was released, so there is nothing to upgrade yet.
 */
export const upgradeSteps: readonly UpgradeStep[] = [];
