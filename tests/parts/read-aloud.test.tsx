import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ReadAloud } from '../../src/ui/components/read-aloud.tsx';

interface Spoken {
  text: string;
  voice?: unknown;
  onend?: () => void;
  onerror?: () => void;
}

class Utterance implements Spoken {
  constructor(readonly text: string) {}
}

const local = { lang: 'nl-NL', localService: true, name: 'op het apparaat' };
const flemish = { lang: 'nl-BE', localService: true, name: 'Vlaams' };
const remote = { lang: 'nl-NL', localService: false, name: 'bij een server' };
const english = { lang: 'en-GB', localService: true, name: 'English' };

/** A device that speaks with these voices; what is said is in `spoken` until it is stopped. */
function deviceWith(...voices: readonly object[]) {
  const spoken: Spoken[] = [];
  const listeners = new Set<() => void>();
  const speech = {
    voices,
    getVoices: () => speech.voices,
    speak: (utterance: Spoken) => spoken.push(utterance),
    cancel: vi.fn(() => {
      spoken.length = 0;
    }),
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  };
  vi.stubGlobal('speechSynthesis', speech);
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  return {
    spoken,
    speech,
    findVoices: (...found: readonly object[]) => {
      speech.voices = found;
      for (const listener of listeners) listener();
    },
  };
}

const question = ['Wat doe je?', 'Eén. Ik weet het niet.', 'Twee. Ik probeer iets.'];
async function readAloud() {
  const shown = render(<ReadAloud sentences={question} />);
  // Until the part listens to the device.
  await act(async () => {});
  return shown;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('reading aloud', () => {
  it.each([
    ['no voices', []],
    ['no Dutch voice', [english]],
    ['only a Dutch voice that sends the text away', [remote]],
  ])('is not offered with %s', async (_, voices) => {
    deviceWith(...voices);
    await readAloud();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is not offered where nothing can speak', async () => {
    expect('speechSynthesis' in globalThis).toBe(false);
    await readAloud();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says the question and its answers in order, with the voice of the Netherlands on the device', async () => {
    const { spoken } = deviceWith(remote, english, flemish, local);
    await readAloud();
    press('Lees voor');
    expect(spoken.map(({ text }) => text)).toEqual(question);
    expect(new Set(spoken.map(({ voice }) => voice))).toEqual(new Set([local]));
  });

  it('can be stopped, and started again from the beginning', async () => {
    const { spoken } = deviceWith(flemish);
    await readAloud();
    press('Lees voor');
    press('Stop met voorlezen');
    expect(spoken).toEqual([]);
    press('Lees voor');
    expect(spoken).toHaveLength(3);
  });

  it('offers itself again after the last sentence', async () => {
    const { spoken } = deviceWith(local);
    await readAloud();
    press('Lees voor');
    spoken.at(-1)?.onend?.();
    expect(await screen.findByRole('button', { name: 'Lees voor' })).toBeTruthy();
  });

  it('offers itself again when the device cannot go on', async () => {
    const { spoken } = deviceWith(local);
    await readAloud();
    press('Lees voor');
    spoken[0]?.onerror?.();
    expect(await screen.findByRole('button', { name: 'Lees voor' })).toBeTruthy();
  });

  it('appears when the device finds its voices later', async () => {
    const { findVoices } = deviceWith();
    await readAloud();
    findVoices(local);
    expect(await screen.findByRole('button', { name: 'Lees voor' })).toBeTruthy();
  });

  it('falls silent when the question goes', async () => {
    const { spoken } = deviceWith(local);
    const { unmount } = await readAloud();
    press('Lees voor');
    unmount();
    await waitFor(() => expect(spoken).toEqual([]));
  });
});
