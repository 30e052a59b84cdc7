import { act, cleanup, createEvent, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { App } from '../../src/app/app.ts';
import { failed, success } from '../../src/domain/result.ts';
import { StorageBanner, UpdateBanner } from '../../src/ui/components/banners.tsx';
import { Confirm } from '../../src/ui/components/confirm.tsx';
import { Explained } from '../../src/ui/components/explained.tsx';
import { PageHeading } from '../../src/ui/components/page-heading.tsx';
import { ReadingHelp } from '../../src/ui/components/reading-help.tsx';
import { ExampleContext } from './example-context.tsx';

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
