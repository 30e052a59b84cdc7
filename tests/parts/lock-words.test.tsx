import { cleanup, render, screen } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { emptyPersonalData } from '../../src/domain/personal-data.ts';
import { LockContext } from '../../src/ui/app-context.ts';
import { DataPage } from '../../src/ui/pages/data.tsx';
import { DiaryPage } from '../../src/ui/pages/diary.tsx';
import { PeoplePage } from '../../src/ui/pages/people.tsx';
import { ExampleContext } from './example-context.tsx';

afterEach(cleanup);

function show(page: ComponentChildren, hasLock: boolean) {
  render(
    <ExampleContext
      app={{
        observePersonalData: (next) => {
          next(emptyPersonalData);
          return () => {};
        },
      }}
    >
      <LockContext.Provider value={hasLock}>{page}</LockContext.Provider>
    </ExampleContext>,
  );
}

describe.each([
  ['the diary', () => <DiaryPage params={{}} />],
  ['the page about what is stored', () => <DataPage />],
  ['the page about who answers', () => <PeoplePage />],
])('%s', (_, page) => {
  it('says that who uses this device can read it, and with a lock that it takes the passphrase', () => {
    show(page(), false);
    expect(screen.getByText(/wie dit apparaat gebruikt/i)).toBeTruthy();
    expect(screen.queryByText(/Pijlerpad heeft een slot/)).toBeNull();
    cleanup();
    show(page(), true);
    expect(screen.getByText(/Pijlerpad heeft een slot/)).toBeTruthy();
    expect(screen.queryByText(/wie dit apparaat gebruikt/i)).toBeNull();
  });
});
