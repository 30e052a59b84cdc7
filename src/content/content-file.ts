import * as v from 'valibot';
import { type Document, LineCounter, parseDocument } from 'yaml';
import type { ContentProblem } from './problem.ts';

/** A text file as read from the content folder; `path` is shown to the editor. */
export interface ContentText {
  path: string;
  text: string;
}

/** A parsed file that can tell on which line a field stands. */
export interface ContentFile<Value> {
  path: string;
  value: Value;
  problemAt(field: readonly PropertyKey[], message: string): ContentProblem;
}

/**
 * Parses YAML (or JSON, which is YAML) and checks it against a schema.
 * Adds what is wrong to `problems`, with file, line and field; gives undefined when anything was.
 */
export function readContentFile<Schema extends v.GenericSchema>(
  { path, text }: ContentText,
  schema: Schema,
  problems: ContentProblem[],
): ContentFile<v.InferOutput<Schema>> | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const syntaxErrors = document.errors.map((error) => ({
    file: path,
    line: lines.linePos(error.pos[0]).line,
    field: '(file)',
    message: error.message.split('\n')[0] ?? 'cannot be read',
  }));
  if (syntaxErrors.length > 0) {
    problems.push(...syntaxErrors);
    return undefined;
  }
  const problemAt = (field: readonly PropertyKey[], message: string): ContentProblem => ({
    file: path,
    line: lineOf(document, lines, field),
    field: fieldName(field),
    message,
  });
  const checked = v.safeParse(schema, document.toJS());
  if (!checked.success) {
    for (const issue of checked.issues) {
      problems.push(problemAt(issue.path?.map((part) => part.key as PropertyKey) ?? [], issue.message));
    }
    return undefined;
  }
  return { path, value: checked.output, problemAt };
}

/** The line of a field, or of the nearest field around it that exists. */
function lineOf(document: Document, lines: LineCounter, field: readonly PropertyKey[]): number {
  for (let length = field.length; length > 0; length -= 1) {
    const node = document.getIn(field.slice(0, length), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function fieldName(field: readonly PropertyKey[]): string {
  const name = field.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return name.replace(/^\./, '') || '(file)';
}
