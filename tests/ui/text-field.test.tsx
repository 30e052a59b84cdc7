import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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

  it('saves nothing when nothing changed', () => {
    const { onSave } = show('zelfde');
    type('zelfde');
    fireEvent.blur(field());
    expect(onSave).not.toHaveBeenCalled();
  });
});
