import { render } from 'preact';
import { createApp } from './app/app.ts';
import { localDay } from './app/local-day.ts';
import { bundledContent } from './content/bundled.ts';
import { backupName, writeRescue } from './files/envelope.ts';
import { laterStore } from './storage/later-store.ts';
import { readRawRows } from './storage/rescue.ts';
import { staysHidden } from './ui/hide-quickly.ts';
import { bringIn } from './ui/incoming-file.ts';
import { leave } from './ui/place.ts';
import { Shell, type Updates } from './ui/shell.tsx';
import { keepFieldsUnremembered } from './ui/unremembered-fields.ts';
import { whenIdle } from './ui/when-idle.ts';

declare const __APP_VERSION__: string;

const now = () => new Date().toISOString();
/** When the first page is on the screen; in a tab that nobody looks at nothing is painted. */
const isPainted = new Promise<void>((resolve) => {
  requestAnimationFrame(() => setTimeout(resolve));
  setTimeout(resolve, 200);
});

// The first question is there before the database is, which weighs as much as all the rest.
const store = isPainted.then(async () => {
  const { openStore } = await import('./storage/open-store.ts');
  // Reading its code has taken a while: first what was tapped meanwhile.
  await new Promise((resolve) => setTimeout(resolve));
  return openStore();
});
const whenStored = () => store;
const app = createApp({
  store: laterStore(store),
  content: { ...bundledContent, questionSet: () => isPainted.then(bundledContent.questionSet) },
  now,
  today: () => localDay(now()),
  newId: () => crypto.randomUUID(),
});

async function makeRescueFile() {
  const createdAt = now();
  return {
    name: backupName(createdAt),
    type: 'application/json',
    text: writeRescue(await readRawRows(), createdAt),
  };
}

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no element with id "app"');

// The first page comes before everything that makes later visits better.
const isLoaded = new Promise<void>((resolve) => {
  if (document.readyState === 'complete') resolve();
  else addEventListener('load', () => resolve(), { once: true });
});
/** Writes what is half typed, as on going out of sight; waits no longer than someone would. */
async function keepTyped(): Promise<void> {
  document.dispatchEvent(new Event('visibilitychange'));
  const wait = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time));
  await Promise.race([wait(0).then(app.settled), wait(2000)]);
}

const versions = isLoaded
  .then(whenIdle)
  .then(() => import('./pwa/service-worker.ts'))
  .then((pwa) => pwa.registerServiceWorker(keepTyped))
  // Without it the app works as in a browser that keeps no app, and tries again at the next opening.
  .catch(() => undefined);
const updates: Updates = {
  observe(next) {
    let stop = () => {};
    let isWanted = true;
    void versions.then((waiting) => {
      if (isWanted && waiting) stop = waiting.observe(next);
    });
    return () => {
      isWanted = false;
      stop();
    };
  },
  accept: () => void versions.then((waiting) => waiting?.accept()),
};

keepFieldsUnremembered();
// From here on it is the app that decides what is shown. It takes over the words of the first page, and nothing else.
root.removeAttribute('data-first-page');
root.querySelector(':scope > .opening')?.remove();
if (!staysHidden()) {
  render(
    <Shell
      app={app}
      whenStored={whenStored}
      updates={updates}
      makeRescueFile={makeRescueFile}
      version={__APP_VERSION__}
    />,
    root,
  );
}

const opened = location.hash;
void isLoaded
  .then(whenIdle)
  .then(() => import('./pwa/launches.ts'))
  .then(({ watchLaunches }) => {
    const goTo = (hash: string) => {
      leave();
      location.hash = hash;
    };
    watchLaunches(opened, goTo, bringIn);
  })
  // Without it the app works as in a browser that does not tell.
  .catch(() => {});

// On a later visit the letters are on the device already.
const loadLetters = () => import('./ui/styles/font.css').catch(() => {});
if (navigator.serviceWorker?.controller) void loadLetters();
else void versions.then(loadLetters);
