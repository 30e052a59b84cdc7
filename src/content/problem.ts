/** Something wrong in a content file, with the place, for the person who edits it. */
export interface ContentProblem {
  file: string;
  line: number;
  /** Path in the file, such as `anchor.steps[2]`. */
  field: string;
  message: string;
}

export function describeProblem({ file, line, field, message }: ContentProblem): string {
  return `${file}:${line}  ${field}: ${message}`;
}
