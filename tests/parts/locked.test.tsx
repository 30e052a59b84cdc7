import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { App } from '../../src/app/app.ts';
import { failed, success } from '../../src/domain/result.ts';
import { Locked } from '../../src/ui/components/locked.tsx';
import { ExampleContext } from './example-context.tsx';
import { exampleCode as code, press, problemAt, type } from './use-lock.ts';

afterEach(() => {
  cleanup();
  location.hash = '';
});

describe('while the lock is closed', () => {
  const label = 'Je wachtzin of herstelcode';
  const show = (app: Partial<App> = {}) =>
    render(
      <ExampleContext app={app}>
        <Locked />
      </ExampleContext>,
    );

  it('an empty field asks to be filled in', async () => {
    const unlock = vi.fn();
    show({ unlock });
    press('Maak open');
    expect(await problemAt(label)).toBe('Vul je wachtzin of je herstelcode in.');
    expect(unlock).not.toHaveBeenCalled();
  });

  it.each([
    ['kaas lamp trap auto', 'Dit past niet. Kijk of elk woord klopt en probeer het opnieuw.'],
    [code, 'Deze herstelcode past niet. Kijk of elk teken klopt en probeer het opnieuw.'],
    [code.slice(0, -2), 'Een herstelcode heeft 25 tekens. Jij hebt er nu 23. Kijk elk groepje nog eens na.'],
  ])('what is wrong with %s is said of what it is', async (typed, said) => {
    show({ unlock: async () => failed('wrong-passphrase') });
    type(label, typed);
    press('Maak open');
    expect(await problemAt(label)).toBe(said);
  });

  it('the address does not tell where someone was, and does so again once it is open', async () => {
    location.hash = '#/vraag/juridische-zaken.anker';
    const { unmount } = show();
    expect(location.hash).toBe('#/');
    unmount();
    expect(location.hash).toBe('#/vraag/juridische-zaken.anker');
  });

  it('the recovery code leads to choosing another passphrase, the passphrase to where someone was', async () => {
    location.hash = '#/plan';
    const used: (string | undefined)[] = [undefined, code];
    const unlock = vi.fn(async () => success(undefined));
    const codeThatOpened = vi.fn(async () => used.shift());
    show({ unlock, codeThatOpened });
    type(label, code);
    press('Maak open');
    await waitFor(() => expect(codeThatOpened).toHaveBeenCalledTimes(1));
    expect(location.hash).toBe('#/plan');
    press('Maak open');
    await waitFor(() => expect(location.hash).toBe('#/slot'));
  });

  it('erasing everything says what is erased, with the way back first', () => {
    show();
    fireEvent.click(screen.getByText('Wachtzin vergeten?'));
    press('Wis alles en begin opnieuw');
    const dialog = screen.getByRole('dialog', { name: 'Alles in Pijlerpad wissen?' });
    expect([...dialog.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
      'Annuleren',
      'Wis alles',
    ]);
  });
});
