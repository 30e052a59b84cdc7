import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect } from 'vitest';

/** How the parts of the lock are used in a test. */

export const exampleCode = 'A1B2C-D3E4F-G5H6J-K7M8N-P9Q0R';

export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const press = (name: string | RegExp) => fireEvent.click(button(name));
export const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
export const isFocused = (element: Element) => waitFor(() => expect(document.activeElement).toBe(element));

/** What stands below a field that is wrong and has the focus. */
export async function problemAt(label: string): Promise<string | null | undefined> {
  const field = screen.getByLabelText(label);
  await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
  await isFocused(field);
  const described = (field.getAttribute('aria-describedby') ?? '').split(' ').at(-1) ?? '';
  return document.getElementById(described)?.textContent;
}
