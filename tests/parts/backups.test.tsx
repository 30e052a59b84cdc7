import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { App } from '../../src/app/app.ts';
import type { SharedFailure } from '../../src/app/share-actions.ts';
import { failed, success } from '../../src/domain/result.ts';
import { exploreRoute } from '../../src/domain/route.ts';
import { ImportBackup } from '../../src/ui/components/import-backup.tsx';
import { MakeBackup } from '../../src/ui/components/make-backup.tsx';
import { OpenShared } from '../../src/ui/components/open-shared.tsx';
import { exampleMoment } from '../examples/person-examples.ts';
import { ExampleContext, questionSet } from './example-context.tsx';
import { previews } from './imports.examples.tsx';
import { WithChosenFile } from './pressed.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('making a backup', () => {
  const made = { name: 'pijlerpad.age', type: 'application/octet-stream', text: 'age' };
  function make(app: Partial<App> = {}) {
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:', revokeObjectURL: () => {} }));
    render(
      <ExampleContext app={{ exportProtectedBackup: async () => success(made), ...app }}>
        <MakeBackup />
      </ExampleContext>,
    );
  }

  it('leaves no passphrase on the screen that opens nothing, once its own was written down', async () => {
    make();
    const proposed = (await screen.findByLabelText<HTMLInputElement>('De wachtzin')).value;
    press('Maak een reservekopie');
    expect((await screen.findByText(proposed)).className).toBe('passphrase');
    press('Ik heb hem opgeschreven');
    const said = await screen.findByText(/^Goed\. De wachtzin staat niet meer op het scherm/);
    expect(document.activeElement).toBe(said);
    expect(screen.queryByLabelText('De wachtzin')).toBeNull();
    expect(screen.queryByText(proposed)).toBeNull();

    press('Maak een nieuwe reservekopie');
    expect((await screen.findByLabelText<HTMLInputElement>('De wachtzin')).value).not.toBe(proposed);
    expect(screen.queryByText(/^Goed\./)).toBeNull();
  });

  /** What the device keeps of the words, from one visit of the page to the next. */
  function keeping(words = '') {
    const kept = { words };
    const app: Partial<App> = {
      passphraseToWriteDown: async () => kept.words,
      keepToWriteDown: async (passphrase) => {
        kept.words = passphrase;
        return success(undefined);
      },
      forgetToWriteDown: async (passphrase) => {
        if (kept.words === passphrase) kept.words = '';
        return success(undefined);
      },
    };
    return { kept, app };
  }

  it('shows the passphrase again to whoever left before it was written down', async () => {
    const { kept, app } = keeping();
    make(app);
    const proposed = (await screen.findByLabelText<HTMLInputElement>('De wachtzin')).value;
    press('Maak een reservekopie');
    await screen.findByText(proposed);
    expect(screen.queryByText(/^Je schreef deze wachtzin nog niet op/)).toBeNull();
    expect(kept.words).toBe(proposed);

    cleanup();
    make(app);
    expect((await screen.findByText(proposed)).className).toBe('passphrase');
    screen.getByText(/^Je schreef deze wachtzin nog niet op/);
    // The heading of the page has the focus then, and no other words are on the screen.
    expect(document.activeElement).toBe(document.body);
    expect(screen.queryByLabelText('De wachtzin')).toBeNull();
    press('Ik heb hem opgeschreven');
    const said = await screen.findByText(/^Goed\./);
    expect(document.activeElement).toBe(said);
    expect(kept.words).toBe('');
    screen.getByRole('button', { name: 'Maak een nieuwe reservekopie' });
  });

  it('keeps no passphrase of a backup that was not passed on, or has none', async () => {
    const { kept, app } = keeping();
    let wordsMeanwhile = '';
    const share = async () => {
      wordsMeanwhile = kept.words;
      throw new DOMException('turned back', 'AbortError');
    };
    vi.stubGlobal('navigator', { share, canShare: () => true });
    make(app);
    const proposed = (await screen.findByLabelText<HTMLInputElement>('De wachtzin')).value;
    press('Bewaar met een andere app');
    // Also when the app is closed while the other one is open.
    await vi.waitFor(() => expect(wordsMeanwhile).toBe(proposed));
    await vi.waitFor(() => expect(kept.words).toBe(''));
    expect(screen.queryByText('Schrijf deze wachtzin op')).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'Zonder wachtzin' }));
    press('Maak een reservekopie');
    await screen.findByText(/is gemaakt\. Je vindt het bij je downloads\.$/);
    expect(kept.words).toBe('');
  });

  it('shows no passphrase to whoever made one before, until they ask for a new one', async () => {
    make({
      watchBackup: async (next) => {
        next({ last: exampleMoment, isDue: false, isBehind: false, isComplete: false, folder: { at: 'off' } });
        return () => {};
      },
    });
    await screen.findByText(/^Laatste reservekopie: 1 maart 2026\. Wat je daarna veranderde, staat er nog niet in\.$/);
    const another = await screen.findByRole('button', { name: 'Maak een nieuwe reservekopie' });
    expect(screen.queryByLabelText('De wachtzin')).toBeNull();
    fireEvent.click(another);
    expect(await screen.findByLabelText('De wachtzin')).toBeTruthy();
  });
});

describe('the preview of a backup', () => {
  function choose(app: Partial<App>) {
    const importBackup = vi.fn(async () => success(undefined));
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
    expect(importBackup).toHaveBeenCalledWith(previews['all new'], { fromFile: new Set() });
    expect(await screen.findByText(/^Ingelezen/)).toBeTruthy();
    // What happened is said, and where to go on; not any more that nothing happens yet.
    expect(screen.getByRole('link', { name: 'Naar de startpagina' }).getAttribute('href')).toBe('#/');
    expect(screen.queryByText(/^Je ziet eerst wat erin staat/)).toBeNull();
    press('Ongedaan maken');
    await screen.findByText(/^Het inlezen is ongedaan gemaakt/);
    screen.getByText(/^Je ziet eerst wat erin staat/);
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
    const [answer] = previews['some differs'].conflicts;
    expect(importBackup).toHaveBeenCalledWith(previews['some differs'], { fromFile: new Set([answer?.id]) });
  });

  it('shows of each answer that differs the question, both answers in words, and what was written', async () => {
    choose(seeing('some differs'));
    await screen.findByRole('group', { name: /^Een deel is hier anders/ });
    fireEvent.click(screen.getByRole('radio', { name: 'Ik kies per onderdeel' }));
    const [asked] = exploreRoute(questionSet, {});
    if (!asked) throw new Error('the set asks nothing');
    const answer = await screen.findByRole('group', { name: `${asked.topic.shortTitle}: ${asked.question.text}` });
    within(answer).getByRole('radio', { name: `Dit apparaat ${asked.question.steps[1]}` });
    const name = `Het bestand ${asked.question.steps[3]} Je schreef: Vooral na een bezoek.`;
    expect(within(answer).getByRole<HTMLInputElement>('radio', { name }).checked).toBe(false);
  });

  it('names what is new in words, nothing that is not there, and how long it can be undone', async () => {
    choose(seeing('all new'));
    await screen.findByText('Nieuw op dit apparaat:');
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '1 persoon',
      '2 zelfreflecties',
      '46 vragen beantwoord',
      '2 vragen bij “Dieper kijken” beantwoord',
    ]);
    expect(screen.queryByText('De rest staat hier al.')).toBeNull();
    expect(screen.getByText(/^Inlezen kun je ongedaan maken, zolang Pijlerpad open blijft/)).toBeTruthy();
  });

  it('says once that the rest is here', async () => {
    choose(seeing('some differs'));
    expect(await screen.findByText('De rest staat hier al.')).toBeTruthy();
  });

  it('asks whether who is in the file is who is answering here, and goes on as they say', async () => {
    const preview = previews['someone else answered here'];
    const importBackup = choose(seeing('someone else answered here'));
    const question = await screen.findByRole('group', { name: /Ben jij dat\?$/ });
    within(question).getByText(/^Op dit apparaat: 3 vragen beantwoord, begonnen op /);
    within(question).getByText(/^In het bestand: 8 vragen beantwoord, begonnen op /);
    press('Lees in');
    expect((await screen.findByText('Kies eerst of jij dat bent.')).getAttribute('role')).toBe('alert');
    expect(importBackup).not.toHaveBeenCalled();
    fireEvent.click(within(question).getByRole('radio', { name: 'Nee, dat is iemand anders' }));
    await within(question).findByText(/^Dan ga je verder zoals nu\./);
    fireEvent.click(within(question).getByRole('radio', { name: 'Ja, dat ben ik' }));
    await within(question).findByText(/^Dan ga je verder met wat in het bestand staat\..*Wisselen kan altijd/);
    press('Lees in');
    expect(importBackup).toHaveBeenCalledWith(preview, { fromFile: new Set(), goOnAs: 'person-2' });
  });

  it('lets someone say which of the people in the file they are, or none', async () => {
    choose(seeing('more people in the file'));
    const question = await screen.findByRole('group', { name: /Wie van hen ben jij\?$/ });
    const names = within(question)
      .getAllByRole('radio')
      .map((one) => one.closest('label')?.textContent);
    expect(names).toEqual(['Ik ben Berk', 'Ik ben “Zonder naam (2)”', 'Ik ben geen van hen']);
  });

  it('is still there to take back for who comes back to the page, until something changed', async () => {
    const undoImport = vi.fn(async () => failed('went-on' as const));
    render(
      <ExampleContext app={{ lastImport: async () => 'can-be-undone', undoImport }}>
        <ImportBackup />
      </ExampleContext>,
    );
    await screen.findByText(/^Ingelezen/);
    press('Ongedaan maken');
    const sentence = await screen.findByText(/ongedaan maken kan niet meer/);
    expect(document.activeElement).toBe(sentence);
    expect(screen.queryByRole('button')).toBeNull();
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

  it.each(['not-a-backup', 'empty', 'shared', 'damaged', 'newer', 'too-large', 'unreadable'] as const)(
    'says why a file is refused: %s',
    async (why) => {
      choose({ previewImport: async () => failed(why) });
      expect((await screen.findByRole('alert')).textContent).toMatch(/Er is niets veranderd\.$/);
    },
  );
});

describe('a file of someone else, chosen where one looks along', () => {
  function choose(failure: SharedFailure, wanted: 'part' | 'agreements') {
    render(
      <ExampleContext app={{ openShared: async () => failed(failure) }}>
        <WithChosenFile shows="[role=alert]">
          <OpenShared wanted={wanted} onOpen={() => {}} />
        </WithChosenFile>
      </ExampleContext>,
    );
    return screen.findByRole('alert');
  }

  it('is never thrown away on our advice when it may be their own backup', async () => {
    const alert = await choose('backup', 'part');
    const [own, theirs] = within(alert).getAllByText(/^(Is dit|Kreeg je)/);
    expect(own?.textContent).toBe('Is dit je eigen reservekopie? Bewaar hem goed. Je leest hem in bij Mijn gegevens.');
    expect(theirs?.textContent).toMatch(
      /^Kreeg je hem van iemand anders\? Vraag om een deel, en gooi dit bestand weg\./,
    );
    expect(within(alert).getByRole('link', { name: 'Mijn gegevens' }).getAttribute('href')).toBe('#/gegevens');
  });

  it('is their own where agreements come back', async () => {
    const alert = await choose('backup', 'agreements');
    expect(alert.textContent).not.toContain('gooi');
    expect(within(alert).getByRole('link').getAttribute('href')).toBe('#/gegevens');
  });
});
