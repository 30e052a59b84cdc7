import { isReading, type LearningActivity } from './catalogue.ts';

/** Hard limits on a list of twelve, next to "half reading": chosen by the makers, so that it is not one site's list. */
export const dozen = 12;
export const mostOfOneProvider = 3;

/**
 * Keeps twelve activities within the limits: at most three of one provider, and at most half reading matter as long as
 * there is something else. Reading matter may not take a provider's place that something else needs to reach that half.
 */
export class ChoiceLimits {
  /** Per provider: places left, and activities that are not reading matter and not chosen yet. */
  private readonly providers = new Map<string, { places: number; active: number }>();
  private readingLeft: number;
  /** How many activities that are not reading matter the list can still come to hold, those chosen included. */
  private reachable = 0;
  private readonly needed: number;

  constructor(activities: readonly LearningActivity[]) {
    // Three of each provider can come in: so many in all.
    let room = 0;
    for (const activity of activities) {
      let provider = this.providers.get(activity.provider);
      if (!provider) {
        provider = { places: 0, active: 0 };
        this.providers.set(activity.provider, provider);
      }
      if (!isReading(activity)) provider.active += 1;
      if (provider.places < mostOfOneProvider) {
        provider.places += 1;
        room += 1;
      }
    }
    for (const { places, active } of this.providers.values()) this.reachable += Math.min(places, active);
    const length = Math.min(dozen, room);
    this.needed = Math.min(Math.ceil(length / 2), this.reachable);
    this.readingLeft = length - this.needed;
  }

  allow(activity: LearningActivity): boolean {
    const provider = this.providers.get(activity.provider);
    if (!provider || provider.places === 0) return false;
    if (!isReading(activity)) return true;
    const reachable = this.reachable - (provider.places <= provider.active ? 1 : 0);
    return this.readingLeft > 0 && reachable >= this.needed;
  }

  note(activity: LearningActivity): void {
    const provider = this.providers.get(activity.provider);
    if (!provider) return;
    if (!isReading(activity)) provider.active -= 1;
    else {
      if (provider.places <= provider.active) this.reachable -= 1;
      this.readingLeft -= 1;
    }
    provider.places -= 1;
  }
}
