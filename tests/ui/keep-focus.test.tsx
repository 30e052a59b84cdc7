import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { focusWayBack } from '../../src/ui/keep-focus.ts';

afterEach(cleanup);

function Line({ isThere }: { isThere: boolean }) {
  return (
    <>
      <button type="button">Haal weg</button>
      <input aria-label="Een eigen vraag" />
      {isThere && (
        <p ref={focusWayBack}>
          <button type="button">Ongedaan maken</button>
        </p>
      )}
    </>
  );
}

it.each([
  ['who took something away stands at the way back', 'Haal weg', 'Ongedaan maken'],
  ['who types elsewhere by now goes on typing there', 'Een eigen vraag', 'Een eigen vraag'],
])('%s', (_, at, stays) => {
  const { rerender } = render(<Line isThere={false} />);
  const find = (name: string) => screen.queryByRole('button', { name }) ?? screen.getByLabelText(name);
  find(at).focus();
  rerender(<Line isThere={true} />);
  expect(document.activeElement).toBe(find(stays));
});
