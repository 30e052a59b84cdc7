/**
 * A catalogue in the words of an editor, as in `catalogue.json`: `gratis`, where the domain says `free`. Spreadsheets
 * and web pages are written from it and read into it; what the words mean is known and checked in the room `content`.
 */
export interface CatalogueForm {
  id: string;
  title: string;
  gathered: string;
  activities: readonly ActivityForm[];
}

export interface ActivityForm {
  id: string;
  title: string;
  provider: string;
  by?: string;
  form: string;
  topics: readonly string[];
  description: string;
  audience?: readonly string[];
  childAge?: { min?: number | undefined; max?: number | undefined };
  careForms?: readonly string[];
  duration?: { text: string; minutes?: number };
  cost?: 'gratis' | { amount: number; unit: string };
  regions?: readonly string[];
  place?: string;
  language: string;
  url?: string;
  addressIs?: string;
  phone?: string;
  confidence: string;
  rulesMayChange?: boolean;
  hardReading?: boolean;
  madeWithFosterParents?: boolean;
  evidence?: string;
  verified?: string;
  seen: string;
  sources: readonly SourceForm[];
  remark?: string;
}

export interface SourceForm {
  url?: string;
  document?: string;
  what: string;
}

/** Something wrong in a spreadsheet or web page, with its place, in Dutch. */
export interface FormProblem {
  /** The row of the spreadsheet, the heading being 1, or the item of a web page, counted from 1; 0 for the whole file. */
  row: number;
  /** The heading of the column, or the name of the property. */
  column: string;
  message: string;
}

/** What was read, not yet checked, with the row each activity stood on. */
export interface ReadForm {
  activities: Record<string, unknown>[];
  rows: number[];
  /** What the file says about the catalogue itself. */
  head?: Record<string, unknown>;
}
