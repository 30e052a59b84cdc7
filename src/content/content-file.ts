import type * as v from 'valibot';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit, type YAMLParseError } from 'yaml';
import { checkShape, isOpenQuote, syntaxMessage } from './dutch-messages.ts';
import { type ContentProblem, wholeFile } from './problem.ts';

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
  const [error] = document.errors;
  if (error) {
    // Only the first: what follows is often its echo.
    const { line } = lines.linePos(placeOf(error, document, text));
    problems.push({ file: path, line, field: wholeFile, message: syntaxMessage(error) });
    return undefined;
  }
  const problemAt = (field: readonly PropertyKey[], message: string): ContentProblem => ({
    file: path,
    line: lineOf(document, lines, field),
    field: fieldName(field),
    message,
  });
  const checked = checkShape(schema, document.toJS());
  if ('messages' in checked) {
    problems.push(...checked.messages.map(({ field, message }) => problemAt(field, message)));
    return undefined;
  }
  return { path, value: checked.output, problemAt };
}

/** Where to look for a mistake: where a text that does not end begins, and never below the last line. */
function placeOf(error: YAMLParseError, document: Document.Parsed, text: string): number {
  const noticed = Math.min(error.pos[0], text.trimEnd().length);
  let begin = noticed;
  if (isOpenQuote(error)) {
    visit(document, {
      Scalar(_, { type, range }) {
        if (range && type?.startsWith('QUOTE') && range[0] < noticed) begin = range[0];
      },
    });
  }
  return begin;
}

/** The line where a field is named, or of the nearest field around it that exists. */
function lineOf(document: Document, lines: LineCounter, field: readonly PropertyKey[]): number {
  for (let length = field.length; length > 0; length -= 1) {
    const around = document.getIn(field.slice(0, length - 1), true);
    const key = field[length - 1];
    const named = isMap(around) ? around.items.find((pair) => isScalar(pair.key) && pair.key.value === key) : undefined;
    const node = named?.key ?? document.getIn(field.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function fieldName(field: readonly PropertyKey[]): string {
  const name = field.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return name.replace(/^\./, '') || wholeFile;
}
