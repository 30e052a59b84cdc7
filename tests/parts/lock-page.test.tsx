import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { App, StorageState } from '../../src/app/app.ts';
import type { LockFailure } from '../../src/app/lock-actions.ts';
import { failed, type Result, success } from '../../src/domain/result.ts';
import { LockPage } from '../../src/ui/pages/lock.tsx';
import { ExampleContext } from './example-context.tsx';
import { button, exampleCode as code, isFocused, press, problemAt, type } from './use-lock.ts';

const scrolled = vi.fn();

beforeEach(() => {
  scrolled.mockClear();
  document.title = '';
  vi.stubGlobal('scrollTo', scrolled);
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  location.hash = '';
});

const heading = (name: string) => screen.findByRole('heading', { name });
const isInSight = async (name: string) => {
  await isFocused(await heading(name));
  expect(scrolled).toHaveBeenLastCalledWith(0, 0);
};
const current = 'Je huidige wachtzin of herstelcode';

/** The page of the lock over a lock that can be put on and taken off. */
async function showPage(lock: 'open' | undefined, app: Partial<App> = {}) {
  let state: StorageState = lock ? { lock } : {};
  let tell = (_: StorageState) => {};
  const change = (now: StorageState) => {
    state = now;
    tell(now);
  };
  render(
    <ExampleContext
      app={{
        observeStorage: (next) => {
          tell = next;
          next(state);
          return () => {};
        },
        turnLockOn: async () => {
          change({ lock: 'open' });
          return success(undefined);
        },
        turnLockOff: async () => {
          change({});
          return success(undefined);
        },
        ...app,
      }}
    >
      <LockPage />
    </ExampleContext>,
  );
  await heading('Een slot op Pijlerpad');
  // By then the page has set its own focus.
  await waitFor(() => expect(document.title).toMatch(/^Een slot/));
}

describe('putting a lock on', () => {
  async function toTheCode(app: Partial<App> = {}) {
    await showPage(undefined, app);
    type('De wachtzin', 'kaas lamp trap fiets');
    press('Verder');
    await heading('Je herstelcode');
  }

  it.each([
    ['aaaaaaaaaaaa', /steeds hetzelfde/],
    ['a b c d', /te kort/],
  ])('refuses %s, and says why', async (passphrase, why) => {
    const prepareLock = vi.fn();
    await showPage(undefined, { prepareLock });
    type('De wachtzin', passphrase);
    press('Verder');
    expect(await problemAt('De wachtzin')).toMatch(why);
    expect(prepareLock).not.toHaveBeenCalled();
  });

  it('shows the code in groups that no line breaks', async () => {
    await toTheCode();
    const groups = [...(document.querySelector('.recovery-code')?.children ?? [])].map(
      ({ textContent }) => textContent,
    );
    expect(groups).toEqual(code.split('-'));
    expect(document.querySelector('.recovery-code')?.textContent).toBe(code.replaceAll('-', ' '));
  });

  it('shows the passphrase once more where it asks whether that was kept, to who wants to see it', async () => {
    await toTheCode();
    expect(screen.queryByText('kaas lamp trap fiets')).toBeNull();
    press('Laat mijn wachtzin zien');
    expect(screen.getByText('kaas lamp trap fiets')).toBeTruthy();
  });

  it('says why it does not go on until both were kept', async () => {
    const turnLockOn = vi.fn(async () => success(undefined));
    await toTheCode({ turnLockOn });
    press('Zet het slot erop');
    const tick = 'Ik heb mijn wachtzin en de herstelcode bewaard';
    expect(await problemAt(tick)).toMatch(/Zet eerst dit vinkje/);
    expect(turnLockOn).not.toHaveBeenCalled();
    fireEvent.click(screen.getByLabelText(tick));
    expect(screen.queryByText(/Zet eerst dit vinkje/)).toBeNull();
    press('Zet het slot erop');
    await waitFor(() => expect(turnLockOn).toHaveBeenCalledTimes(1));
  });

  it('leads back to the passphrase as it was', async () => {
    await toTheCode();
    press('Andere wachtzin');
    const field = screen.getByLabelText<HTMLInputElement>('De wachtzin');
    expect(field.value).toBe('kaas lamp trap fiets');
    await isFocused(field);
  });

  it('says at the top that it is on, once', async () => {
    await toTheCode();
    fireEvent.click(screen.getByLabelText('Ik heb mijn wachtzin en de herstelcode bewaard'));
    press('Zet het slot erop');
    await isInSight('Het slot zit erop');
    expect(screen.queryByText('Het slot zit op Pijlerpad.')).toBeNull();
  });
});

describe('taking the lock off', () => {
  it('says so at the top, and asks for no new passphrase unless someone wants a lock again', async () => {
    await showPage('open');
    press('Haal het slot eraf');
    type(current, 'kaas lamp trap fiets');
    press('Haal het slot eraf');
    await isInSight('Het slot is eraf');
    expect(screen.queryByLabelText('De wachtzin')).toBeNull();
    press('Zet er weer een slot op');
    expect(screen.getByLabelText('De wachtzin')).toBeTruthy();
    await isFocused(await heading('Goed om te weten'));
  });

  it('says nothing of the kind when it failed', async () => {
    await showPage('open', { turnLockOff: async () => failed('full') });
    press('Haal het slot eraf');
    type(current, 'kaas lamp trap fiets');
    press('Haal het slot eraf');
    expect((await screen.findByRole('alert')).textContent).toMatch(/vol/);
    expect(screen.queryByText('Het slot is eraf')).toBeNull();
  });
});

describe('another passphrase', () => {
  it('closes its form once it was chosen, and only what happened last stands there', async () => {
    const outcomes: Result<void, LockFailure>[] = [success(undefined), failed('wrong-passphrase')];
    const changePassphrase = vi.fn(async () => outcomes.shift() ?? success(undefined));
    await showPage('open', { changePassphrase });
    press('Kies een andere wachtzin');
    type('De nieuwe wachtzin', 'boom lamp trap fiets');
    type(current, 'kaas lamp trap fiets');
    press('Verander de wachtzin');
    await isInSight('Je hebt een nieuwe wachtzin');
    expect(changePassphrase).toHaveBeenLastCalledWith('kaas lamp trap fiets', 'boom lamp trap fiets');
    expect(screen.queryByLabelText('De nieuwe wachtzin')).toBeNull();
    expect(document.body.innerHTML).not.toContain('boom lamp');
    press('Kies een andere wachtzin');
    expect(screen.queryByText('Je hebt een nieuwe wachtzin')).toBeNull();
    type(current, 'kaas lamp trap auto');
    press('Verander de wachtzin');
    expect(await problemAt(current)).toMatch(/elk woord klopt/);
    expect(screen.queryByText('Je hebt een nieuwe wachtzin')).toBeNull();
  });

  it('asks to fill in the passphrase of now', async () => {
    const changePassphrase = vi.fn();
    await showPage('open', { changePassphrase });
    press('Kies een andere wachtzin');
    press('Verander de wachtzin');
    expect(await problemAt(current)).toBe('Vul je wachtzin of je herstelcode in.');
    expect(changePassphrase).not.toHaveBeenCalled();
  });

  it('leads back to the button it came from', async () => {
    await showPage('open');
    press('Kies een andere wachtzin');
    await isFocused(await heading('Kies een andere wachtzin'));
    press('Annuleren');
    await isFocused(button('Kies een andere wachtzin'));
  });

  it('is asked for after coming in by the recovery code, without that code, and may wait', async () => {
    const changePassphrase = vi.fn(async () => success(undefined));
    const letGoOfCode = vi.fn(async () => {});
    await showPage('open', { changePassphrase, letGoOfCode, codeThatOpened: async () => code });
    expect(screen.getByText(/Je kwam binnen met je herstelcode/)).toBeTruthy();
    expect(screen.queryByLabelText(current)).toBeNull();
    type('De nieuwe wachtzin', 'boom lamp trap fiets');
    press('Verander de wachtzin');
    await isInSight('Je hebt een nieuwe wachtzin');
    expect(changePassphrase).toHaveBeenLastCalledWith(code, 'boom lamp trap fiets');
    expect(letGoOfCode).toHaveBeenCalled();
    cleanup();
    document.title = '';
    await showPage('open', { codeThatOpened: async () => code });
    press('Nu niet');
    expect(screen.queryByLabelText('De nieuwe wachtzin')).toBeNull();
    expect(button('Kies een andere wachtzin')).toBeTruthy();
  });
});

describe('another recovery code', () => {
  async function toTheCode() {
    const replaceRecoveryCode = vi.fn(async () => success(undefined));
    await showPage('open', { replaceRecoveryCode });
    press('Maak een nieuwe herstelcode');
    expect(screen.getByText(/De oude werkt daarna niet meer/)).toBeTruthy();
    type(current, 'kaas lamp trap fiets');
    press('Maak een nieuwe code');
    await heading('Je nieuwe herstelcode');
    return replaceRecoveryCode;
  }

  it('takes the place of the old one only once it was kept', async () => {
    const replaceRecoveryCode = await toTheCode();
    press('Gebruik de nieuwe code');
    expect(await problemAt('Ik heb de nieuwe herstelcode bewaard')).toMatch(/Zet eerst dit vinkje/);
    expect(replaceRecoveryCode).not.toHaveBeenCalled();
    fireEvent.click(screen.getByLabelText('Ik heb de nieuwe herstelcode bewaard'));
    press('Gebruik de nieuwe code');
    await isInSight('Je hebt een nieuwe herstelcode');
    expect(replaceRecoveryCode).toHaveBeenCalledWith(expect.objectContaining({ recoveryCode: code }));
    expect(document.querySelector('.recovery-code')).toBeNull();
  });

  it('can be let go of, and says that the old one still works', async () => {
    const replaceRecoveryCode = await toTheCode();
    press('Annuleren');
    await isInSight('Er is niets veranderd');
    expect(screen.getByText(/Je oude herstelcode werkt nog/)).toBeTruthy();
    expect(replaceRecoveryCode).not.toHaveBeenCalled();
  });
});
