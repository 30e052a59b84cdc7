import { act, cleanup, createEvent, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { App } from '../../src/app/app.ts';
import { failed, success } from '../../src/domain/result.ts';
import { StorageBanner, UpdateBanner } from '../../src/ui/components/banners.tsx';
import { Confirm } from '../../src/ui/components/confirm.tsx';
import { Explained } from '../../src/ui/components/explained.tsx';
import { ImportBackup } from '../../src/ui/components/import-backup.tsx';
import { PageHeading } from '../../src/ui/components/page-heading.tsx';
import { ReadingHelp } from '../../src/ui/components/reading-help.tsx';
import { ExampleContext } from './example-context.tsx';
import { previews } from './imports.examples.tsx';
import { WithChosenFile } from './pressed.tsx';

afterEach(cleanup);

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('a dialog that asks before erasing', () => {
  function ask() {
    const onConfirm = vi.fn();
    const onClose = vi.fn();
    render(<Confirm title="Alles wissen?" text="Dit is echt weg." button="Wis alles" {...{ onConfirm, onClose }} />);
    return { onConfirm, onClose, dialog: screen.getByRole<HTMLDialogElement>('dialog', { name: 'Alles wissen?' }) };
  }

  it('opens over everything else', () => {
    expect(ask().dialog.open).toBe(true);
  });

  it('takes Annuleren as no', () => {
    const { onConfirm, onClose } = ask();
    press('Annuleren');
    expect(onClose).toHaveBeenCalledTimes(1);
    expect(onConfirm).not.toHaveBeenCalled();
  });

  it('takes Escape as no, and leaves closing to the page', () => {
    const { onConfirm, onClose, dialog } = ask();
    const cancelling = createEvent('cancel', dialog, { cancelable: true });
    fireEvent(dialog, cancelling);
    expect(onClose).toHaveBeenCalledTimes(1);
    expect(onConfirm).not.toHaveBeenCalled();
    expect(cancelling.defaultPrevented).toBe(true);
  });

  it('takes only its own button as yes', () => {
    const { onConfirm, onClose } = ask();
    press('Wis alles');
    expect(onConfirm).toHaveBeenCalledTimes(1);
    expect(onClose).not.toHaveBeenCalled();
  });
});

describe('help with reading', () => {
  it('changes the size of letters at once and stays open', () => {
    const chooseTextSize = vi.fn(async () => success(undefined));
    const onClose = vi.fn();
    render(
      <ExampleContext app={{ chooseTextSize }}>
        <ReadingHelp onClose={onClose} />
      </ExampleContext>,
    );
    fireEvent.click(screen.getByRole('radio', { name: '150 %' }));
    expect(chooseTextSize).toHaveBeenCalledWith(150);
    expect(onClose).not.toHaveBeenCalled();
    press('Klaar');
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});

describe('an explained word', () => {
  it('opens and closes its meaning, and tells a screen reader which it is', async () => {
    render(
      <ExampleContext>
        <Explained text="Vraag het je begeleider." />
      </ExampleContext>,
    );
    const word = await screen.findByRole('button', { name: 'begeleider' });
    for (const isOpen of [true, false]) {
      fireEvent.click(word);
      expect(word.getAttribute('aria-expanded')).toBe(String(isOpen));
      expect(screen.queryAllByRole('note')).toHaveLength(isOpen ? 1 : 0);
    }
  });
});

describe('the heading of a page', () => {
  it('gives the window its title and takes the focus, except on the first page', () => {
    const { unmount } = render(<PageHeading>Je plan</PageHeading>);
    expect(document.title).toBe('Je plan – Pijlerpad');
    unmount();
    render(<PageHeading title="Vraag 3 van 24">Hoe gaat het?</PageHeading>);
    expect(document.title).toBe('Vraag 3 van 24 – Pijlerpad');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Hoe gaat het?' }));
  });
});

describe('the banners', () => {
  it.each<[string, Awaited<ReturnType<App['retryWriting']>>, number]>([
    ['say that trying again did not help', failed('full'), 1],
    ['say no such thing when it did', success(undefined), 0],
  ])('%s', async (_, outcome, sentences) => {
    const retryWriting = vi.fn(async () => outcome);
    render(
      <ExampleContext app={{ retryWriting }}>
        <StorageBanner trouble="full" />
      </ExampleContext>,
    );
    await act(async () => {
      press('Probeer opnieuw');
    });
    expect(retryWriting).toHaveBeenCalledTimes(1);
    expect(screen.queryAllByText(/^Het lukt nog niet/)).toHaveLength(sentences);
  });

  it('renew the app only when asked, and leave when that is for later', () => {
    const onAccept = vi.fn();
    render(<UpdateBanner onAccept={onAccept} />);
    press('Later');
    expect(screen.queryByRole('button')).toBeNull();
    expect(onAccept).not.toHaveBeenCalled();
  });
});

describe('the preview of a backup', () => {
  function choose(app: Partial<App>) {
    const importBackup = vi.fn(async () => success([]));
    render(
      <ExampleContext app={{ importBackup, ...app }}>
        <WithChosenFile shows=".card, [role=alert]">
          <ImportBackup />
        </WithChosenFile>
      </ExampleContext>,
    );
    return importBackup;
  }
  const seeing = (preview: keyof typeof previews) => ({ previewImport: async () => success(previews[preview]) });

  it('offers nothing to do when all of it is on the device', async () => {
    choose(seeing('nothing new'));
    expect(await screen.findByText(/^Alles uit dit bestand staat al op dit apparaat/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('asks nothing and keeps what is here when all of it is new', async () => {
    const importBackup = choose(seeing('all new'));
    await screen.findByText('Dit staat in het bestand');
    expect(screen.queryAllByRole('radio')).toEqual([]);
    press('Lees in');
    expect(importBackup).toHaveBeenCalledWith(previews['all new'], new Set());
    expect(await screen.findByText(/^Ingelezen/)).toBeTruthy();
  });

  it('asks what to keep when some of it differs, and proposes what is here', async () => {
    const importBackup = choose(seeing('some differs'));
    await screen.findByRole('group', { name: /^Een deel is hier anders/ });
    const [here, file, each] = screen.getAllByRole<HTMLInputElement>('radio');
    expect(here?.checked).toBe(true);
    if (file) fireEvent.click(file);
    if (each) fireEvent.click(each);
    const goal = await screen.findByRole('group', { name: /^Doel: / });
    fireEvent.click(within(goal).getByRole('radio', { name: /^Dit apparaat/ }));
    press('Lees in');
    expect(importBackup).toHaveBeenCalledWith(previews['some differs'], new Set(['assessments assessment-1']));
  });

  it('says so when reading it in was not saved', async () => {
    choose({ ...seeing('all new'), importBackup: async () => failed('full') });
    await screen.findByText('Dit staat in het bestand');
    press('Lees in');
    expect(await screen.findByText(/^Het inlezen is niet bewaard/)).toBeTruthy();
  });

  it('goes away without writing when someone thinks better of it', async () => {
    const importBackup = choose(seeing('all new'));
    await screen.findByText('Dit staat in het bestand');
    press('Annuleren');
    expect(screen.queryByText('Dit staat in het bestand')).toBeNull();
    expect(importBackup).not.toHaveBeenCalled();
  });

  it.each(['not-a-backup', 'shared', 'damaged', 'newer', 'too-large', 'unreadable'] as const)(
    'says why a file is refused: %s',
    async (why) => {
      choose({ previewImport: async () => failed(why) });
      expect((await screen.findByRole('alert')).textContent).toMatch(/Er is niets veranderd\.$/);
    },
  );
});
