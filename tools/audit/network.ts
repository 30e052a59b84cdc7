import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Findings } from './findings.ts';

export interface BuiltFile {
  /** Relative to the folder of the build. */
  path: string;
  text: string;
}

/** What lets a script speak to the network, or bring in a script from elsewhere. */
const waysOut: readonly { name: string; pattern: RegExp }[] = [
  { name: 'fetch', pattern: /\bfetch\b/g },
  { name: 'XMLHttpRequest', pattern: /\bXMLHttpRequest\b/g },
  { name: 'WebSocket', pattern: /\bWebSocket(?:Stream)?\b/g },
  { name: 'EventSource', pattern: /\bEventSource\b/g },
  { name: 'sendBeacon', pattern: /\bsendBeacon\b/g },
  { name: 'WebTransport', pattern: /\bWebTransport\b/g },
  { name: 'RTCPeerConnection', pattern: /\bRTCPeerConnection\b/g },
  { name: 'importScripts', pattern: /\bimportScripts\b/g },
  { name: 'a worker', pattern: /\bnew (?:Shared)?Worker\b/g },
  { name: 'an import of what is not our own file', pattern: /\bimport\s*\(\s*(?!\s*["'`]\.{1,2}\/)/g },
  { name: 'an import of what is not our own file', pattern: /\b(?:from|import)\s*["'`](?!\.{1,2}\/)[a-z]+:/g },
];

/** The files that are the service worker: what keeps the app on the device has to fetch it. */
const serviceWorker = /^(sw|workbox-[\w-]+)\.js$/;

/** The names above where they are harmless, each with the code around it and the reason. */
const harmless: readonly { name: string; context: RegExp; why: string }[] = [
  {
    name: 'fetch',
    context: /\}fetch\(\w+,\w+\)\{if\(typeof/,
    why: 'a method of the search tree (MiniSearch) that looks a word up in memory',
  },
  {
    name: 'XMLHttpRequest',
    context: /_chunkLoaded\(\);else\{if\(\w+=new XMLHttpRequest/,
    why: 'Papa Parse could read a spreadsheet from an address; we hand it text only, and the policy of the page forbids the rest',
  },
  {
    name: 'a worker',
    context: /try\{\w+=new Worker\(\w+\(\)\)\}catch/,
    why: 'the worker that protects a file, from a file of our own',
  },
];

const namespaces =
  /^http:\/\/www\.w3\.org\/(?:2000\/svg|1999\/xlink|1999\/xhtml|1998\/Math\/MathML|XML\/1998\/namespace|2000\/xmlns\/?)$/;

/** Addresses in code of others that are only shown or compared, never opened. */
const onlyWords: readonly { address: string; why: string }[] = [
  { address: 'https://bit.ly/wb-precache', why: 'help for developers in an error message of Workbox' },
  { address: 'https://tinyurl.com/y2uuvskb', why: 'help for developers in an error message of Dexie' },
  { address: 'http://bit.ly/2kdckMn', why: 'help for developers in an error message of Dexie' },
  { address: 'https://${', why: 'makes a link of an address that someone typed without it; it opens on a tap' },
];

/** What in these files could speak to the network, outside the service worker and beside links that editors wrote. */
export function judgeNetwork(files: readonly BuiltFile[], content: string): Findings {
  const faults: string[] = [];
  const allowed = new Set<string>();
  let links = 0;
  for (const { path, text } of files) {
    if (/\.js$/.test(path) && !serviceWorker.test(path)) {
      for (const { name, around } of usesIn(text)) {
        const known = harmless.find((one) => one.name === name && one.context.test(around));
        if (known) allowed.add(`${name}: ${known.why}`);
        else faults.push(`${path}: ${name} in …${around.slice(30, 110)}…`);
      }
    }
    for (const address of addressesIn(text)) {
      const known = onlyWords.find((one) => address.startsWith(one.address));
      if (known) allowed.add(`${known.address}: ${known.why}`);
      else if (namespaces.test(address) || content.includes(address)) links += 1;
      else faults.push(`${path}: the address ${address}, which no editor wrote`);
    }
  }
  const scripts = files.filter(({ path }) => /\.js$/.test(path)).length;
  if (scripts === 0) faults.push('there is no script to look at: was the app built?');
  return {
    figures: [`${files.length} files`, `${scripts} scripts`, `${links} plain links`],
    faults,
    allowed: [...allowed],
  };
}

function usesIn(text: string): { name: string; around: string }[] {
  return waysOut.flatMap(({ name, pattern }) =>
    [...text.matchAll(pattern)].map(({ index }) => ({ name, around: text.slice(Math.max(0, index - 60), index + 80) })),
  );
}

/** Absolute addresses, also those that leave the protocol to the page, without what ends a sentence. */
function addressesIn(text: string): string[] {
  const absolute = text.match(/\b(?:https?|wss?):\/\/[^\s"'`<>\\]+/g) ?? [];
  const withoutProtocol = [...text.matchAll(/(?:["'`]|url\()(\/\/[a-z0-9-]+\.[a-z][^\s"'`<>\\)]*)/g)];
  return [...absolute, ...withoutProtocol.map(([, address = '']) => address)].map((one) => one.replace(/[),.;]+$/, ''));
}

function filesIn(folder: string, pattern: RegExp): BuiltFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(folder, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }));
}

/** The built app, and what the editors of the question set wrote: their links are meant to be there. */
export async function auditNetwork(folder: string, built = join(folder, 'dist')): Promise<Findings> {
  const content = filesIn(join(folder, 'questionsets'), /\.(ya?ml|json)$/);
  return judgeNetwork(filesIn(built, /\.(js|css|html|svg|webmanifest)$/), content.map(({ text }) => text).join('\n'));
}
