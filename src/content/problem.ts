/** Something wrong in a content file, with the place, for the person who edits it. */
export interface ContentProblem {
  file: string;
  line: number;
  /** Path in the file, such as `anchor.steps[2]`. */
  field: string;
  message: string;
}

/** The field of a problem that is about a file as a whole. */
export const wholeFile = '(bestand)';

/** One line for the editor, which many editors turn into a link to the place. */
export function describeProblem({ file, line, field, message }: ContentProblem): string {
  return `${file}:${line}  ${field}: ${message}`;
}
