/** What of an engine the journey needs: no more, so that two drivers can give the same. */

/** What someone looks for on a page: by the words they see, or by a place that has none. */
export type Wanted =
  | { readonly kind: 'button' | 'link' | 'choice' | 'field' | 'heading'; readonly words: string }
  | { readonly kind: 'css'; readonly words: string; readonly at?: number };

export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** A browser with one page, and a folder in which it keeps what a site stores. */
export interface Device {
  goTo(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs a function in the page; it can use nothing but what it is given. */
  evaluate<Args extends readonly Plain[], Value>(
    work: (...args: Args) => Value | Promise<Value>,
    ...args: Args
  ): Promise<Value>;
  /** Taps what is there now; throws when it is not. */
  tap(wanted: Wanted): Promise<void>;
  /** Types in place of what stood there. */
  type(wanted: Wanted, text: string): Promise<void>;
  chooseFile(wanted: Wanted, path: string): Promise<void>;
  /** The page on sheets of A4, as this engine prints it. */
  print(): Promise<Uint8Array>;
  /** Where files arrive that the page hands over. */
  readonly downloads: string;
  /** Errors in the console, violations of the page's own policy, and requests that were on their way elsewhere. */
  readonly problems: readonly string[];
  /** Closes the browser; what it kept is there for who opens it again. */
  close(): Promise<void>;
}

export interface Engine {
  readonly name: string;
  /** What this computer lacks to run it; undefined when it is all there. */
  missing(): string | undefined;
  /** Opens the browser with what it kept in this folder before. */
  open(folder: string): Promise<Device>;
}

/** How large the page is: a phone. */
export const [pageWidth, pageHeight] = [390, 844];

/** Where the device is. The system around the browser speaks no language: a printer has another name in each. */
export const surroundings = { TZ: 'Europe/Amsterdam', LC_ALL: 'C.UTF-8', LANGUAGE: '' };
