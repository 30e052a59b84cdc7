import { act, cleanup, fireEvent, render, renderHook, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Choice } from '../../src/ui/components/choice.tsx';
import { Disclosure } from '../../src/ui/components/disclosure.tsx';
import { SavedIndicator, type SaveState } from '../../src/ui/components/saved-indicator.tsx';
import { StepCards } from '../../src/ui/components/step-cards.tsx';
import { useSaving } from '../../src/ui/components/use-saving.ts';
import { AnsweredQuestion } from './answering.examples.tsx';

afterEach(cleanup);

const radios = () => screen.getAllByRole<HTMLInputElement>('radio');
const checked = () => radios().flatMap((radio, index) => (radio.checked ? [index] : []));

describe('step cards', () => {
  it('tell which step, or which answer beside the scale, was chosen', () => {
    const onChoose = vi.fn();
    render(
      <StepCards
        name="question"
        labels={['Nieuw', 'Oefenen', 'Meestal', 'Altijd']}
        notApplicable="Speelt bij ons niet"
        unknown="Weet ik niet"
        value={undefined}
        onChoose={onChoose}
      />,
    );
    for (const radio of radios()) fireEvent.click(radio);
    expect(onChoose.mock.calls.flat()).toEqual([0, 1, 2, 3, 'not-applicable', 'unknown']);
  });

  it('show one answer as chosen at a time, and none before there is one', () => {
    render(<AnsweredQuestion name="question" />);
    expect(checked()).toEqual([]);
    for (const [index, radio] of radios().entries()) {
      fireEvent.click(radio);
      expect(checked()).toEqual([index]);
    }
  });

  it('are one group under the question', () => {
    render(<AnsweredQuestion name="question" value={2} />);
    expect(screen.getByRole('group', { name: /^Hoe gaat het/ }).contains(radios()[5] ?? null)).toBe(true);
    expect(new Set(radios().map((radio) => radio.name))).toEqual(new Set(['question']));
  });
});

describe('a choice', () => {
  it('is told when it is chosen, and shows what is', () => {
    const onChoose = vi.fn();
    const { rerender } = render(<Choice name="importance" label="Soms" isChosen={false} onChoose={onChoose} />);
    fireEvent.click(screen.getByRole('radio', { name: 'Soms' }));
    expect(onChoose).toHaveBeenCalledTimes(1);
    rerender(<Choice name="importance" label="Soms" isChosen onChoose={onChoose} />);
    expect(checked()).toEqual([0]);
  });

  it('is a checkbox where several may be chosen, and tells of taking a choice back too', () => {
    const onChoose = vi.fn();
    render(<Choice type="checkbox" name="forms" label="Lezen" isChosen onChoose={onChoose} />);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Lezen' }));
    expect(onChoose).toHaveBeenCalledTimes(1);
  });
});

describe('the saved indicator', () => {
  it.each<[SaveState, boolean]>([
    ['nothing', false],
    ['saving', false],
    ['saved', true],
    ['not-saved', false],
  ])('is a status that, when %s, says that it is on the device: %s', (state, saysSaved) => {
    vi.useFakeTimers();
    render(<SavedIndicator state={state} />);
    expect(screen.queryAllByText('Bewaard op dit apparaat').length > 0).toBe(saysSaved);
    act(() => void vi.runAllTimers());
    expect(screen.getByRole('status').textContent === 'Bewaard op dit apparaat').toBe(saysSaved);
    vi.useRealTimers();
  });

  it('is heard once, however many writes there are on the way', () => {
    vi.useFakeTimers();
    const { rerender } = render(<SavedIndicator state="nothing" />);
    const heard: string[] = [];
    for (const state of ['saving', 'saved', 'saving', 'saved', 'saving', 'saved'] as const) {
      rerender(<SavedIndicator state={state} />);
      act(() => void vi.advanceTimersByTime(300));
      heard.push(screen.getByRole('status').textContent ?? '');
    }
    act(() => void vi.runAllTimers());
    expect(new Set(heard)).toEqual(new Set(['']));
    expect(screen.getByRole('status').textContent).toBe('Bewaard op dit apparaat');
    vi.useRealTimers();
  });

  it('does not call a second answer saved because the first one was', async () => {
    const { result } = renderHook(useSaving);
    const finish: ((written: { ok: boolean }) => void)[] = [];
    const write = () => new Promise<{ ok: boolean }>((resolve) => finish.push(resolve));
    act(() => {
      void result.current.follow(write());
      void result.current.follow(write());
    });
    await act(async () => finish[0]?.({ ok: true }));
    expect(result.current.state).toBe('saving');
    await act(async () => finish[1]?.({ ok: false }));
    expect(result.current.state).toBe('not-saved');
  });
});

describe('a disclosure', () => {
  function details(): HTMLDetailsElement {
    const element = screen.getByText('Waar gaat dit over?').closest('details');
    if (!element) throw new Error('there are no details to open');
    return element;
  }

  it('is closed unless asked otherwise, and opens from its summary', () => {
    const onOpen = vi.fn();
    render(
      <Disclosure summary="Waar gaat dit over?" onOpen={onOpen}>
        <p>Over gedrag.</p>
      </Disclosure>,
    );
    expect(details().open).toBe(false);
    fireEvent.click(screen.getByText('Waar gaat dit over?'));
    expect(details().open).toBe(true);
    expect(onOpen).toHaveBeenCalledTimes(1);
  });

  it('tells only of opening, not of closing', () => {
    const onOpen = vi.fn();
    render(
      <Disclosure summary="Waar gaat dit over?" isOpen onOpen={onOpen}>
        <p>Over gedrag.</p>
      </Disclosure>,
    );
    onOpen.mockClear();
    fireEvent.click(screen.getByText('Waar gaat dit over?'));
    expect(details().open).toBe(false);
    expect(onOpen).not.toHaveBeenCalled();
  });
});
