import * as v from 'valibot';
import { type ContentText, readContentFile } from '../../src/content/content-file.ts';

/** Everything in a content folder that a person reads, with its place. */

export interface Place {
  file: string;
  line: number;
  field: string;
}

export interface WrittenText extends Place {
  text: string;
  /** Labels, such as titles and answers, are no sentences: they say nothing about how long sentences are. */
  isLabel: boolean;
}

/** Fields that hold ids or numbers; "situations" names them in one file and holds them in another. */
const unread = new Set(
  'id competency kind sources topics url version status forms word situations smallSteps activities'.split(' '),
);
const labels = new Set('title shortTitle notApplicable unknown'.split(' '));
/** The general steps and the answers on importance, in questionset.yaml. */
const labelFields = /^scale\.(?:steps|importance)\[/;

/** Files with nothing in them that is read by people. */
const notRead = new Set(['sources.yaml', 'released-ids.json', 'search-words.yaml']);

type At = (field: PropertyKey[]) => Place;

/** The texts of one file that was checked before. Of the catalogue only what we wrote ourselves: the descriptions. */
export function textsOfFile(file: ContentText): WrittenText[] {
  const content = readContentFile(file, v.unknown(), []);
  if (!content || notRead.has(file.path)) return [];
  const at: At = (field) => {
    const { message: _, ...place } = content.problemAt(field, '');
    return place;
  };
  if (file.path !== 'catalogue.json') return textsIn(content.value, [], at);
  const { activities } = content.value as { activities: { description: string }[] };
  return activities.map(({ description }, index) => ({
    ...at(['activities', index, 'description']),
    text: description,
    isLabel: false,
  }));
}

function textsIn(value: unknown, field: PropertyKey[], at: At): WrittenText[] {
  if (typeof value === 'string') {
    const name = String(field.findLast((part) => typeof part === 'string'));
    if (unread.has(name)) return [];
    const place = at(field);
    return [{ ...place, text: value, isLabel: labels.has(name) || labelFields.test(place.field) }];
  }
  if (Array.isArray(value)) return value.flatMap((part, index) => textsIn(part, [...field, index], at));
  if (typeof value !== 'object' || value === null) return [];
  const { when, then, for: _, ...others } = value as Record<string, unknown>;
  const isSmallStep = typeof when === 'string' && typeof then === 'string';
  return [
    // The two halves of a small step, each read with its own word and a pause between them.
    ...(isSmallStep
      ? [
          { ...at([...field, 'when']), text: `Als ${when},`, isLabel: false },
          { ...at([...field, 'then']), text: `dan ${then}.`, isLabel: false },
        ]
      : []),
    ...Object.entries(others).flatMap(([name, part]) => textsIn(part, [...field, name], at)),
  ];
}
