import type { App } from '../../src/app/app.ts';
import type { SharedFailure } from '../../src/app/share-actions.ts';
import type { PartContents } from '../../src/domain/compose-part.ts';
import { failed, success } from '../../src/domain/result.ts';
import { longestAddress } from '../../src/files/shared-address.ts';
import { OpenShared } from '../../src/ui/components/open-shared.tsx';
import { PlainField } from '../../src/ui/components/plain-field.tsx';
import { QrCode } from '../../src/ui/components/qr-code.tsx';
import { SharedPartView } from '../../src/ui/components/shared-part-view.tsx';
import { openShared as copy, share } from '../../src/ui/copy/nl/share.ts';
import { exampleMoment } from '../examples/person-examples.ts';
import { lookedAlong } from '../examples/shared-part-examples.ts';
import { ExampleContext } from './example-context.tsx';
import { longText, longWord, markupName } from './long-text.ts';
import type { PartExamples } from './part-examples.ts';
import { Pressed, WithChosenFile } from './pressed.tsx';

const nothing = () => {};

export const plainField: PartExamples = {
  part: 'plain field',
  examples: [
    { name: 'empty', show: () => <PlainField label="Wat spreken jullie af?" value="" onInput={nothing} /> },
    {
      name: 'a day',
      show: () => <PlainField type="date" label="Wanneer praten jullie weer?" value="2026-03-15" onInput={nothing} />,
    },
    {
      name: 'a passphrase that does not fit',
      show: () => (
        <PlainField
          type="passphrase"
          label={copy.passphrase}
          hint={copy.passphraseHint}
          value="appel fiets wolk"
          problem={copy.failure['wrong-passphrase']}
          onInput={nothing}
        />
      ),
    },
    {
      name: 'long texts',
      show: () => (
        <PlainField
          label={`${longWord}: ${longText(100)}`}
          hint={longText(200)}
          value={longText(300)}
          problem={`${longText(160)} ${longWord}`}
          onInput={nothing}
        />
      ),
    },
  ],
};

const address = 'https://voorbeeld.nl/pijlerpad/#/meekijken/';

export const qrCode: PartExamples = {
  part: 'QR code',
  examples: [
    ['little', `${address}q`],
    ['as much as there is room for', address.padEnd(longestAddress, 'Q7x-')],
  ].map(([name = '', text = '']) => ({ name, show: () => <QrCode text={text} label={share.qr.label} /> })),
};

const opens: Record<string, App['openShared']> = {
  'being opened': () => new Promise(() => {}),
  'asks for its passphrase': async () => failed('protected'),
  'too large': async () => failed('too-large'),
  'of another kind': async () =>
    success({ kind: 'agreements', agreements: { talkId: 'talk-1', madeAt: exampleMoment, agreements: [] } }),
};
const answers: Record<string, string> = {
  'being opened': '[role=status]',
  'asks for its passphrase': 'form',
};

function opener(openShared: App['openShared']) {
  return (
    <ExampleContext app={{ openShared }}>
      <OpenShared wanted="part" onOpen={nothing} />
    </ExampleContext>
  );
}

const onlyAfter =
  (failure: SharedFailure): App['openShared'] =>
  async (_, passphrase) =>
    failed(passphrase === undefined ? 'protected' : failure);

export const openShared: PartExamples = {
  part: 'open what someone shared',
  examples: [
    { name: 'nothing chosen yet', show: () => opener(async () => failed('not-ours')) },
    ...Object.entries(opens).map(([name, open]) => ({
      name,
      show: () => <WithChosenFile shows={answers[name] ?? '[role=alert]'}>{opener(open)}</WithChosenFile>,
    })),
    {
      name: 'the passphrase does not fit',
      show: () => (
        <Pressed selector="form [type=submit]" shows=".field-problem">
          <WithChosenFile shows="form">{opener(onlyAfter('wrong-passphrase'))}</WithChosenFile>
        </Pressed>
      ),
    },
  ],
};

const questionSet = { id: 'pleegouders', version: '1.0.0' };
const agreement = { id: 'agreement-1', what: 'De school bellen', who: 'wij', by: '2026-12-01' };
const emptyGoal = { title: 'Wennen en aarden', change: '', steps: [], ifThen: '', supporter: '' };

const shown: Record<string, PartContents> = {
  'a bit of everything': { by: 'Thuis', questionSet, ...lookedAlong },
  'a goal without a word': { by: '', questionSet, plan: [emptyGoal] },
  'topics that were not measured': {
    by: '',
    questionSet,
    profile: [
      {
        title: 'Samenwerken',
        topics: [
          { id: 'one', title: 'Contact met ouders en familie', importance: 2 },
          { id: 'two', title: 'Samenwerken met school', level: 0 },
        ],
      },
    ],
  },
  'a talk with agreements of earlier talks': {
    by: '',
    questionSet,
    talk: {
      id: 'talk-1',
      withWhom: '',
      items: [],
      earlier: [agreement, { id: 'agreement-2', what: 'Samen vooruitkijken', who: '' }],
      agreements: [],
      nextDay: '2026-12-14',
    },
  },
  'long words, lines, and marks that are no marks': {
    by: markupName,
    questionSet,
    profile: [{ title: longWord, topics: [{ id: 'long', title: longText(120), level: 1.5, importance: 2 }] }],
    answers: [
      {
        topicId: 'long',
        topic: `${longWord} ${markupName}`,
        question: longText(300),
        answer: longText(200),
        note: `Eerst dit.\n\nDan ${longWord}.\n- en dit\n- en dat`,
      },
    ],
    plan: [
      {
        title: markupName,
        change: `${longWord}, en ${longText(200)}`,
        steps: [
          { text: longText(160), isDone: true },
          { text: longWord, isDone: false, day: '2026-12-30' },
        ],
        ifThen: longText(240),
        byDate: '2026-12-31',
        supporter: markupName,
      },
    ],
    talk: {
      id: 'talk-1',
      withWhom: `${markupName} ${longWord}`,
      items: [
        { id: 'item-1', title: longText(120), questions: [longText(200), longText(90)], note: longText(500) },
        { id: 'item-2', title: longWord, questions: [], note: 'Eerst dit.\n\nDan dat.' },
      ],
      earlier: [],
      agreements: [{ ...agreement, what: longText(200), who: longText(80) }],
    },
  },
};

export const sharedPartView: PartExamples = {
  part: 'shared part',
  examples: Object.entries(shown).map(([name, part]) => ({ name, show: () => <SharedPartView part={part} /> })),
};
