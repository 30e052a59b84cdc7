/** What one part of the audit saw. It passes when there are no faults. */
export interface Findings {
  /** What was looked at, in numbers: an audit that saw nothing must not look like one that found nothing. */
  figures: readonly string[];
  faults: readonly string[];
  /** What is allowed by name, each with its reason. */
  allowed: readonly string[];
}
