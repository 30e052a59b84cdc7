import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LockContext } from '../../src/ui/app-context.ts';
import { TextField } from '../../src/ui/components/text-field.tsx';

function field(): HTMLInputElement {
  return screen.getByLabelText('Wie helpt mij?');
}

function type(text: string): void {
  fireEvent.input(field(), { target: { value: text } });
}

describe('a text field', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });

  function show(value = '') {
    const onSave = vi.fn();
    const view = render(<TextField label="Wie helpt mij?" value={value} onSave={onSave} />);
    return { onSave, ...view };
  }

  it('saves itself after a short pause in typing, once', () => {
    const { onSave } = show();
    type('Onze');
    vi.advanceTimersByTime(300);
    type('Onze begeleider');
    vi.advanceTimersByTime(300);
    expect(onSave).not.toHaveBeenCalled();
    vi.advanceTimersByTime(300);
    expect(onSave.mock.calls).toEqual([['Onze begeleider']]);
  });

  it('saves sooner behind a lock, for there a page that goes away is too late', () => {
    const onSave = vi.fn();
    render(
      <LockContext.Provider value={true}>
        <TextField label="Wie helpt mij?" value="" onSave={onSave} />
      </LockContext.Provider>,
    );
    for (const text of ['O', 'On', 'Onz', 'Onze']) {
      type(text);
      vi.advanceTimersByTime(100);
    }
    expect(onSave).toHaveBeenCalledWith('Onz');
    vi.advanceTimersByTime(150);
    expect(onSave).toHaveBeenLastCalledWith('Onze');
  });

  it('saves at once when it is left', () => {
    const { onSave } = show();
    type('Mijn zus');
    fireEvent.blur(field());
    expect(onSave).toHaveBeenCalledWith('Mijn zus');
  });

  it('saves what was typed when the page goes away, or the field does', () => {
    const { onSave, unmount } = show();
    type('Half');
    window.dispatchEvent(new Event('pagehide'));
    expect(onSave).toHaveBeenCalledWith('Half');
    type('Half woord');
    unmount();
    expect(onSave).toHaveBeenLastCalledWith('Half woord');
  });

  it('keeps what someone is typing when the stored text changes', () => {
    const { rerender } = show('oud');
    type('nieuw');
    rerender(<TextField label="Wie helpt mij?" value="van elders" onSave={vi.fn()} />);
    expect(field().value).toBe('nieuw');
  });

  it('shows what another tab wrote after it saved, and never writes its own older text over that', () => {
    const { onSave, rerender, unmount } = show('oud');
    const store = (value: string) => rerender(<TextField label="Wie helpt mij?" value={value} onSave={onSave} />);
    type('eerst hier');
    fireEvent.blur(field());
    store('eerst hier');
    expect(field().value).toBe('eerst hier');
    store('later in een ander venster');
    expect(field().value).toBe('later in een ander venster');
    window.dispatchEvent(new Event('pagehide'));
    unmount();
    expect(onSave.mock.calls).toEqual([['eerst hier']]);
  });

  it('never goes back to an earlier text of its own that was long on its way, or without the space at its end', () => {
    const { onSave, rerender } = show();
    const store = (value: string) => rerender(<TextField label="Wie helpt mij?" value={value} onSave={onSave} />);
    type('Onze');
    vi.advanceTimersByTime(500);
    type('Onze begeleider ');
    vi.advanceTimersByTime(500);
    store('Onze');
    expect(field().value).toBe('Onze begeleider ');
    store('Onze begeleider');
    expect(field().value).toBe('Onze begeleider ');
    type('Onze begeleider en');
    store('van elders');
    expect(field().value).toBe('Onze begeleider en');
  });

  it('saves nothing when nothing changed', () => {
    const { onSave } = show('zelfde');
    type('zelfde');
    fireEvent.blur(field());
    expect(onSave).not.toHaveBeenCalled();
  });
});
