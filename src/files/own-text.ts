/**
 * What a person wrote, fit for a file of another program: one kind of line end, no control characters, no half of an
 * emoji, and no space around it.
 */
export function sentencesOf(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim();
}
