/** What someone wrote down while they paused at a topic or theme. Kept with the question as it was asked. */
export interface Reflection {
  id: string;
  personId: string;
  /** A topic, or a theme of the moment of reflection. */
  aboutId: string;
  question: string;
  text: string;
  createdAt: string;
  updatedAt: string;
}

/** The longest reflection, in characters. */
export const longestReflection = 4_000;

/** What was written about something, newest first. */
export function reflectionsAbout(reflections: readonly Reflection[], aboutId: string): Reflection[] {
  return reflections
    .filter((reflection) => reflection.aboutId === aboutId)
    .sort((one, other) => other.createdAt.localeCompare(one.createdAt) || other.id.localeCompare(one.id));
}
