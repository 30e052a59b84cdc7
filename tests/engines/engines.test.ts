import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../tools/serve.mjs';
import type { Device } from './engine.ts';
import { firefox } from './firefox.ts';
import {
  answerEverything,
  chooseAndPlan,
  drawsPicture,
  lockWords,
  makeBackup,
  note,
  print,
  putLockOn,
  readBackup,
  readyForOffline,
  seesOwnWork,
  unlock,
  wish,
} from './journey.ts';
import { Person } from './person.ts';
import { missingToRead } from './sheets.ts';
import { until } from './until.ts';
import { webkit } from './webkit.ts';

for (const engine of [firefox, webkit]) {
  const missing = engine.missing() ?? missingToRead();
  if (missing !== undefined) {
    // Whoever works on the app may do without; a machine whose work it is to check everything may not.
    const isFailure = process.env.CI !== undefined;
    describe.skipIf(!isFailure)(`${engine.name}: not here${isFailure ? '' : ', skipped'} (${missing})`, () => {
      it('is there', () => expect(missing).toBeUndefined());
    });
    continue;
  }

  describe(engine.name, () => {
    let folder = '';
    let server: Awaited<ReturnType<typeof serve>>;
    let person: Person;
    const devices: Device[] = [];
    let hasFailed = false;

    const open = async (name: string): Promise<Person> => {
      const device = await engine.open(join(folder, name));
      devices.push(device);
      return new Person(device, server.url);
    };
    /** One stretch of the way; without those before it, it says nothing. */
    const stretch = (name: string, walk: () => Promise<void>) => {
      it(name, async ({ skip }) => {
        if (hasFailed) skip('an earlier stretch failed');
        hasFailed = true;
        await walk();
        hasFailed = false;
      });
    };

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'pijlerpad-engine-'));
      server = await serve('dist', 0);
      person = await open('device');
    });
    afterAll(async () => {
      for (const device of devices) await device.close().catch(() => {});
      await server?.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    });

    stretch('someone answers all 24 questions, looks them over and sees the profile', async () => {
      await person.opens();
      await person.sees('Ontdek waar je staat, kies waarin je groeit');
      expect(await person.text()).not.toContain('wordt geopend');
      await answerEverything(person);
      await person.sees('Je hebt alle 24 vragen beantwoord.');
      await person.sees(note);
      await person.taps('button', 'Bekijk je profiel');
      await person.sees('Wat goed gaat');
      await person.sees('Dit gaat over 24 van de 24 onderwerpen.');
      await person.taps('choice', 'Web');
      await until('the picture is drawn', () => drawsPicture(person));
      await person.taps('choice', 'Tabel');
      await person.sees('Waar je gemiddeld staat');
    });

    stretch('chooses what to go on with, gets suggestions and makes a plan', () => chooseAndPlan(person));

    stretch('prints the plan and all sheets, on A4, with nothing that falls off', async () => {
      await person.opens('#/plan');
      await person.reloads();
      const plan = await print(person, 'plan');
      expect(plan.faults).toEqual([]);
      expect(plan.amount).toBe(1);
      expect(plan.text).toContain(wish);
      expect(plan.text).toContain('Als we aan tafel gaan, dan leggen we alle telefoons weg.');
      expect(plan.text).not.toContain('Haal dit doel weg');

      await person.opens('#/papier');
      await person.sees('Zo ziet het eruit');
      const sheets = await print(person, 'papier');
      expect(sheets.faults).toEqual([]);
      for (const words of [note, wish, 'Functioneren']) expect(sheets.text).toContain(words);
      expect(sheets.text).not.toContain('Wat komt erop?');
      const foretold = Number(/Ongeveer (\d+) blad/.exec(await person.text())?.[1]);
      expect(sheets.amount).toBe(foretold);

      await person.opens('#/papier?met=vragen');
      await person.sees('Vragen om op papier in te vullen');
      const questions = await print(person, 'vragen');
      expect(questions.amount).toBe(4);
      const count = (text: string, words: string) => text.split(words).length - 1;
      const begun = questions.texts.map((text) => count(text, 'Speelt bij ons niet'));
      expect(begun.reduce((total, amount) => total + amount)).toBe(24);
      // A line that is cut at the foot of a sheet is not there as a whole.
      expect(questions.texts.map((text) => count(text, 'Wat je erbij wilt zeggen:'))).toEqual(begun);
    });

    for (const [how, isProtected] of [
      ['a protected file', true],
      ['a plain file', false],
    ] as const) {
      stretch(`takes everything along in ${how} to a device on which nothing was`, async () => {
        const { path, passphrase } = await makeBackup(person, isProtected);
        expect(await readFile(path, 'utf8')).toMatch(isProtected ? /^-----BEGIN AGE/ : /^{/);
        const other = await open(`other-${isProtected}`);
        await readBackup(other, path, passphrase);
        await seesOwnWork(other);
        await other.device.close();
        expect(other.device.problems).toEqual([]);
      });
    }

    stretch(
      'reloads while the server is gone, closes the browser and opens it again: everything is there',
      async () => {
        await person.opens();
        await readyForOffline(person);
        await server.close();
        await person.reloads();
        await seesOwnWork(person);
        await person.device.close();
        expect(person.device.problems).toEqual([]);
        person = await open('device');
        await seesOwnWork(person);
        server = await serve('dist', Number(new URL(server.url).port));
      },
    );

    stretch('puts a lock on, closes it and opens it with the right words only', async () => {
      await putLockOn(person);
      await person.taps('button', 'Op slot');
      await unlock(person, 'kaas lamp trap auto');
      await person.sees('Dit past niet.');
      await unlock(person, lockWords);
      await seesOwnWorkBehindLock(person);
      expect(person.device.problems).toEqual([]);
    });

    stretch('and whatever went wrong meanwhile would have been noticed', async () => {
      const { device } = person;
      await device.evaluate(() => {
        document.documentElement.append(Object.assign(document.createElement('style'), { textContent: 'a{}' }));
        void fetch('http://hostile.example/x').catch(() => {});
        setTimeout(() => {
          throw new Error('thrown on purpose');
        });
      });
      await until('the errors are told', async () => {
        const told = device.problems.join('\n');
        return /style-src|stylesheet/.test(told) && /hostile/.test(told) && /thrown on purpose/.test(told);
      });
      await device.goTo('http://hostile.example/y').catch(() => {});
      await until('the request is told', async () => device.problems.includes('request to http://hostile.example/y'));
    });
  });
}

/** Behind a lock every page that is opened anew asks for the words. */
async function seesOwnWorkBehindLock(person: Person): Promise<void> {
  await person.sees('Het slot zit op Pijlerpad.');
  await person.reloads();
  await unlock(person, lockWords);
  await person.taps('link', 'Plan');
  await until('the plan holds the wish', async () => (await person.reads('Wat wil ik zien veranderen?')) === wish);
}
