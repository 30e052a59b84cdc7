import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Person } from './person.ts';
import { readSheets, type Sheets } from './sheets.ts';
import { until } from './until.ts';

/** The way of one person through the app, in words of the app. */

export const note = 'Na het bezoek gaan we samen wandelen.';
export const wish = 'We eten weer rustig samen.';
export const lockWords = 'kaas lamp trap fiets';

const importances = ['Nu niet', 'Soms', 'Nu veel'] as const;

/** Every question with one of the four steps and how much it plays a part, some with words of their own. */
export async function answerEverything(person: Person): Promise<void> {
  await person.taps('link', 'Begin met de eerste vraag');
  for (let position = 1; position <= 24; position += 1) {
    await person.sees(`Vraag ${position} van 24`);
    await person.tapsOne('.step-card', position % 4);
    await person.taps('choice', importances[position % 3] ?? 'Soms');
    if (position % 8 === 3) {
      await person.taps('button', 'Schrijf er iets bij');
      await person.writes('Je eigen woorden bij deze vraag', note);
    }
    await person.sees('Bewaard op dit apparaat');
    await person.taps('button', position === 24 ? 'Naar het overzicht' : 'Volgende');
  }
}

/** From the two topics that ask most attention to suggestions, and from these to a goal in words of one's own. */
export async function chooseAndPlan(person: Person): Promise<void> {
  await person.taps('link', 'Kies waar je mee verder wilt');
  await person.sees('Waar wil je mee verder?');
  await person.tapsOne('.focus-card', 0);
  await person.tapsOne('.focus-card', 1);
  await person.sees('Je hebt 2 onderwerpen gekozen.');
  await person.taps('link', 'Bekijk wat je kunt doen');
  await person.sees('Waarom deze?');
  await person.taps('button', 'Zet in mijn plan');
  await person.sees('Staat in je plan');
  await person.taps('link', 'Naar je plan');
  await person.sees('Doel 1: ');
  await person.writes('Wat wil ik zien veranderen?', wish);
  await person.writes('Als …', 'we aan tafel gaan');
  await person.writes('dan …', 'leggen we alle telefoons weg');
  // Only once the last word is written.
  await asksToPrint(person, 'Print je plan');
}

/** Whether the page draws a picture: not only a place for one. */
export function drawsPicture(person: Person): Promise<boolean> {
  return person.device.evaluate(() => {
    const canvas = document.querySelector('canvas');
    const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    return new Set(pixels).size > 10;
  });
}

/** Waits for the app's own letters, which take less room than those that stand in for them, and prints. */
export async function print({ device }: Person, name: string): Promise<Sheets> {
  await until('the letters are there', () =>
    device.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded')),
  );
  return readSheets(await device.print(), join(device.downloads, '..', `${name}.pdf`));
}

/** Whether a button of the page asks the browser to print. */
export async function asksToPrint(person: Person, button: string): Promise<void> {
  await person.device.evaluate(() => {
    Object.assign(globalThis, { print: () => document.body.classList.add('was-printed') });
  });
  await person.taps('button', button);
  await until('it is printed', () => person.device.evaluate(() => document.body.matches('.was-printed')));
}

/** A file with everything in it. Gives where it came to lie, and the words that open it. */
export async function makeBackup(person: Person, isProtected: boolean): Promise<{ path: string; passphrase: string }> {
  await person.opens('#/gegevens');
  const again = 'Maak een nieuwe reservekopie';
  await until('a backup can be made', async () => /Hoe bewaar je het\?|nieuwe reservekopie/.test(await person.text()));
  if ((await person.text()).includes(again)) await person.taps('button', again);
  await person.taps('choice', isProtected ? 'Met een wachtzin' : 'Zonder wachtzin');
  const passphrase = isProtected ? await person.reads('De wachtzin') : '';
  await person.taps('button', 'Maak een reservekopie');
  const made = /Het bestand (\S+) is gemaakt/;
  await until('the file is made', async () => made.test(await person.text()));
  const [, name = ''] = made.exec(await person.text()) ?? [];
  if (isProtected) {
    await person.sees(passphrase);
    await person.taps('button', 'Ik heb hem opgeschreven');
  }
  const path = join(person.device.downloads, basename(name));
  await until('the file is whole', async () => /}\s*$|-----\s*$/.test(await readFile(path, 'utf8')));
  return { path, passphrase };
}

/** Reads such a file on a device where nothing was. */
export async function readBackup(person: Person, path: string, passphrase: string): Promise<void> {
  await person.opens('#/gegevens');
  await person.sees('Er staat niets.');
  await person.choosesFile(path);
  if (passphrase) {
    await person.writes('De wachtzin', 'appel peer kers pruim');
    await person.taps('button', 'Open');
    await person.sees('Deze wachtzin past niet.');
    await person.writes('De wachtzin', passphrase);
    await person.taps('button', 'Open');
  }
  await person.sees('Dit staat in het bestand');
  await person.sees('24 vragen beantwoord');
  await person.taps('button', 'Lees in');
  await person.sees('Ingelezen. Alles staat nu op dit apparaat.');
}

/** That someone's answers, note, choice and plan are there. */
export async function seesOwnWork(person: Person): Promise<void> {
  await person.opens('#/nakijken');
  await person.sees('Je hebt alle 24 vragen beantwoord.');
  await person.sees(note);
  await person.opens('#/profiel');
  await person.sees('Dit gaat over 24 van de 24 onderwerpen.');
  await person.opens('#/plan');
  await until('the plan holds the wish', async () => (await person.reads('Wat wil ik zien veranderen?')) === wish);
}

/** A lock with words of one's own. */
export async function putLockOn(person: Person): Promise<void> {
  await person.opens('#/slot');
  await person.writes('De wachtzin', lockWords);
  await person.taps('button', 'Verder');
  await person.taps('choice', 'Ik heb mijn wachtzin en de herstelcode bewaard');
  await person.taps('button', 'Zet het slot erop');
  await person.sees('Het slot zit erop');
}

export async function unlock(person: Person, words: string): Promise<void> {
  await person.sees('Pijlerpad is op slot');
  await person.writes('Je wachtzin of herstelcode', words);
  await person.taps('button', 'Maak open');
}

/** Waits until all of the app is on the device. */
export async function readyForOffline({ device }: Person): Promise<void> {
  await until('the app is on the device', () =>
    device.evaluate(async () => (await navigator.serviceWorker.ready).active?.state === 'activated'),
  );
}
