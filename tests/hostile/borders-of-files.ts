import { armor, Encrypter } from 'age-encryption';
import type { App } from '../../src/app/app.ts';
import { readCatalogue } from '../../src/content/catalogue-file.ts';
import { writeCatalogueFile, writtenCatalogue } from '../../src/content/catalogue-written.ts';
import { topicsOf } from '../../src/domain/question-set.ts';
import type { Result } from '../../src/domain/result.ts';
import { decrypt } from '../../src/files/age.ts';
import { writeBackup } from '../../src/files/backup.ts';
import { catalogueToCsv, parseCatalogueCsv } from '../../src/files/catalogue-csv.ts';
import type { FormProblem, ReadForm } from '../../src/files/catalogue-form.ts';
import { catalogueToJsonLd } from '../../src/files/catalogue-jsonld.ts';
import { parseJsonLd } from '../../src/files/catalogue-jsonld-read.ts';
import { writeRescue } from '../../src/files/envelope.ts';
import { packText } from '../../src/files/shared-address.ts';
import { writeSharedAgreements, writeSharedPart } from '../../src/files/shared-part-file.ts';
import { activity, exampleCatalogue } from '../examples/activity-examples.ts';
import { exampleMoment, examplePersonalData } from '../examples/person-examples.ts';
import { exampleQuestionSet } from '../examples/question-set-examples.ts';
import type { Border } from './border.ts';
import { mutateBytes, mutateJson, mutateText } from './mutators.ts';
import type { Random } from './random.ts';

/** Files and addresses that someone gives to the app, through what a person does with them. */

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A text as it comes out of a file: some of its bytes turned, some of its words changed, or some of its parts. */
function mutated(text: string, random: Random): Uint8Array {
  switch (random.below(4)) {
    case 0:
      return mutateBytes(bytesOf(text), random);
    case 1:
      return bytesOf(mutateText(text, random));
    default:
      return bytesOf(mutateJson(JSON.parse(text), random));
  }
}

function outcomeOf(result: Result<unknown, unknown>, kindOf = (failure: unknown) => String(failure)): string {
  return result.ok ? 'passed' : kindOf(result.failure);
}

/** Every moment that an interface would show has to be one. */
function expectMoments(...moments: readonly (string | undefined)[]): void {
  for (const moment of moments) {
    if (moment !== undefined && Number.isNaN(Date.parse(moment))) throw new Error(`"${moment}" is no moment`);
  }
}

const part = {
  id: 'part-1',
  madeAt: exampleMoment,
  by: 'Thuis',
  questionSet: { id: 'example-set', version: '1.0.0' },
  answeredOn: exampleMoment,
  profile: [{ title: 'Zorgen', topics: [{ id: 'slapen', title: 'Slapen', level: 1.5, importance: 2 as const }] }],
  answers: [{ topicId: 'slapen', topic: 'Slapen', question: 'Hoe gaat het?', answer: 'Goed', note: 'Vooral laat.' }],
  plan: [
    {
      title: 'Slapen',
      change: 'Eerder naar bed',
      steps: [{ text: 'Licht uit', isDone: false, day: '2026-12-01' }],
      ifThen: 'Als het donker is, dan gaan we slapen.',
      supporter: 'Oma',
    },
  ],
  talk: {
    id: 'talk-1',
    withWhom: 'de begeleider',
    items: [{ id: 'item-1', title: 'Slapen', questions: ['Hoe gaat het?'], note: '' }],
    earlier: [],
    agreements: [{ id: 'agreement-1', what: 'Bellen', who: 'wij', by: '2026-12-01', itemId: 'item-1' }],
  },
};
const agreements = { talkId: 'talk-1', madeAt: exampleMoment, agreements: part.talk.agreements, nextDay: '2026-12-01' };
const sharedTexts = [writeSharedPart(part), writeSharedAgreements(agreements)] as [string, string];

const catalogue = exampleCatalogue({
  activities: [
    activity({
      id: 'one',
      url: 'https://example.org/',
      cost: { amount: 10, unit: 'per avond' },
      regions: ['Gelderland'],
    }),
    activity({
      id: 'two',
      childAge: { min: 4, max: 12 },
      duration: { text: '2 uur', minutes: 120 },
      verified: '2018-01',
    }),
  ],
});
const topics = topicsOf(exampleQuestionSet());
const topicIds = new Set(topics.map(({ id }) => id));
const passphrase = 'appel boom fiets lamp';
const fileKinds: ReadonlySet<string> = new Set(['backup', 'part', 'agreements', 'catalogue']);
const sharedRefusals = ['not-ours', 'backup', 'empty', 'damaged', 'newer', 'too-large'];

/** Borders of which the app asks nothing but the input. */
export async function fileBorders(app: App): Promise<Border[]> {
  const rescue = writeRescue(examplePersonalData() as never, exampleMoment);
  const signed = await writeBackup(examplePersonalData(), exampleMoment);
  const protectedFile = await protectQuickly(sharedTexts[0]);
  return [
    {
      name: 'backup file',
      refusals: ['not-a-backup', 'empty', 'shared', 'damaged', 'newer', 'too-large', 'protected'],
      async offer(random) {
        const bytes = mutated(random.pick([rescue, rescue, signed]), random);
        const preview = await app.previewImport(new Blob([Uint8Array.from(bytes)]));
        if (preview.ok) expectMoments(preview.value.backup.createdAt);
        return outcomeOf(preview);
      },
    },
    {
      name: 'protected file (age)',
      refusals: ['wrong-passphrase', 'damaged'],
      async offer(random) {
        const file = random.pick([armor.decode(protectedFile), bytesOf(protectedFile)]);
        return outcomeOf(await decrypt(mutateBytes(file, random), passphrase));
      },
    },
    {
      name: 'shared part, agreements',
      refusals: [...sharedRefusals, 'protected'],
      async offer(random) {
        const bytes = mutated(random.pick(sharedTexts), random);
        const file = { size: bytes.length, arrayBuffer: async () => Uint8Array.from(bytes).buffer };
        return openedAs(await app.openShared(file));
      },
    },
    {
      name: 'file of which nobody knows what it is',
      refusals: ['not-ours', 'empty', 'damaged', 'too-large', 'protected', 'spreadsheet', 'calendar'],
      async offer(random) {
        const text = random.pick([rescue, ...sharedTexts, writeCatalogueFile(catalogue)]);
        const known = await app.recogniseFile(new Blob([Uint8Array.from(mutated(text, random))]));
        if (known.ok && !fileKinds.has(known.value.kind)) throw new Error(`${known.value.kind} is no kind of file`);
        return outcomeOf(known);
      },
    },
    {
      name: 'part in an address',
      refusals: sharedRefusals,
      async offer(random) {
        const packed =
          random.below(3) === 0
            ? mutateText(await packText(sharedTexts[0]), random)
            : await packText(new TextDecoder().decode(mutated(sharedTexts[0], random)));
        return openedAs(await app.openPacked(packed));
      },
    },
    {
      name: 'catalogue, JSON',
      refusals: ['too-large', 'unreadable', 'empty', 'other', 'not-right'],
      async offer(random) {
        const file = new Blob([Uint8Array.from(mutated(writeCatalogueFile(catalogue), random))]);
        const { readCatalogueFile } = await import('../../src/content/catalogue-file.ts');
        return outcomeOf(await readCatalogueFile(file, topicIds), (refusal) => (refusal as { kind: string }).kind);
      },
    },
    {
      name: 'catalogue, CSV',
      refusals: ['not-read', 'not-right'],
      offer(random) {
        const text = catalogueToCsv(writtenCatalogue(catalogue), random.pick([';', ',', '\t']));
        const bytes = random.below(2) === 0 ? mutateBytes(bytesOf(text), random) : bytesOf(mutateText(text, random));
        return checked(parseCatalogueCsv(bytes));
      },
    },
    {
      name: 'catalogue, JSON-LD',
      refusals: ['not-read', 'not-right'],
      offer(random) {
        const text = JSON.stringify(catalogueToJsonLd(writtenCatalogue(catalogue)));
        return checked(parseJsonLd(new TextDecoder().decode(mutated(text, random)), topics, '2026-11-22'));
      },
    },
  ];
}

function openedAs(opened: Awaited<ReturnType<App['openShared']>>): string {
  if (opened.ok && opened.value.kind === 'part') expectMoments(opened.value.part.madeAt, opened.value.part.answeredOn);
  if (opened.ok && opened.value.kind === 'agreements') expectMoments(opened.value.agreements.madeAt);
  return outcomeOf(opened);
}

/** As the command that reads a catalogue does. */
function checked(read: Result<ReadForm, FormProblem[]>): string {
  if (!read.ok) return 'not-read';
  const head = { id: 'example', title: 'Voorbeeld', gathered: '2026-01-15', ...read.value.head };
  return readCatalogue({ ...head, activities: read.value.activities }, topicIds).ok ? 'passed' : 'not-right';
}

/** A protected file that takes next to no time to open. */
async function protectQuickly(text: string): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(1);
  encrypter.setPassphrase(passphrase);
  return armor.encode(await encrypter.encrypt(text));
}
