import { render } from 'preact';
import { createApp } from './app/app.ts';
import { localDay } from './app/local-day.ts';
import { bundledContent } from './content/bundled.ts';
import { backupName, writeRescue } from './files/envelope.ts';
import { createDatabase } from './storage/database.ts';
import { readRawRows } from './storage/rescue.ts';
import { createStore } from './storage/store.ts';
import { staysHidden } from './ui/hide-quickly.ts';
import { Shell, type Updates } from './ui/shell.tsx';
import { keepFieldsUnremembered } from './ui/unremembered-fields.ts';

declare const __APP_VERSION__: string;

const now = () => new Date().toISOString();
const app = createApp({
  store: createStore(createDatabase()),
  content: bundledContent,
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
const versions = isLoaded.then(() => import('./pwa/service-worker.ts')).then((pwa) => pwa.registerServiceWorker());
const updates: Updates = {
  observe(next) {
    let stop = () => {};
    let isWanted = true;
    void versions.then((waiting) => {
      if (isWanted) stop = waiting.observe(next);
    });
    return () => {
      isWanted = false;
      stop();
    };
  },
  accept: () => void versions.then((waiting) => waiting.accept()),
};

keepFieldsUnremembered();
if (!staysHidden()) {
  render(<Shell app={app} updates={updates} makeRescueFile={makeRescueFile} version={__APP_VERSION__} />, root);
}

// On a later visit the letters are on the device already.
const loadLetters = () => import('./ui/styles/font.css');
if (navigator.serviceWorker?.controller) void loadLetters();
else void versions.then(loadLetters);
