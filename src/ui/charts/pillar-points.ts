import type { Profile } from '../../domain/profile.ts';

/** One pillar in a picture. Heights run from 1 (new) to 4 (also when it is hard); null when nothing was measured. */
export interface PillarPoint {
  id: string;
  label: string;
  height: number | null;
}

export const highest = 4;

export function pillarPoints(profile: Profile): PillarPoint[] {
  return profile.pillars.map(({ pillar, mean }) => ({
    id: pillar.id,
    label: pillar.shortTitle,
    // The lowest step is drawn above the middle: an answer must never look like nothing.
    height: mean === undefined ? null : mean + 1,
  }));
}
