import type { ComponentChildren } from 'preact';

export interface Example {
  name: string;
  show: () => ComponentChildren;
}

/** The named examples of one part of the interface: for the parts page, the unit tests and the accessibility check. */
export interface PartExamples {
  part: string;
  /**
   * together: below each other on the long page. alone: each on a page of its own, for it covers the page or has ids
   * that may be there once. printed: also alone, with the rules for paper.
   */
  shown?: 'together' | 'alone' | 'printed';
  examples: readonly Example[];
}
