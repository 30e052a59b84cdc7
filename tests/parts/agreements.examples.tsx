import { useState } from 'preact/hooks';
import type { App } from '../../src/app/app.ts';
import { failed, success } from '../../src/domain/result.ts';
import type { Agreement, Talk } from '../../src/domain/talk.ts';
import { longestTalkTexts, mostAgreements } from '../../src/domain/talk-rules.ts';
import { AgreementTick } from '../../src/ui/components/agreement-tick.tsx';
import { AgreementToPlan } from '../../src/ui/components/agreement-to-plan.tsx';
import { Agreements } from '../../src/ui/components/agreements.tsx';
import { exampleMoment, goal, goalStep, talk } from '../examples/person-examples.ts';
import { settlingIn } from '../examples/question-set-examples.ts';
import { heldTalks } from '../examples/talk-states.ts';
import { ExampleContext } from './example-context.tsx';
import { ownGoal } from './in-plan.examples.tsx';
import { longText, longWord, markupName } from './long-text.ts';
import type { PartExamples } from './part-examples.ts';
import { Pressed } from './pressed.tsx';

const follow = async () => {};
const agreed = heldTalks[0]?.agreements ?? [];

function agreement(overrides: Partial<Agreement> = {}): Agreement {
  return { id: 'agreement-1', what: 'De school bellen', who: 'Wij', ...overrides };
}

/** Every text as long as it can be. */
const longAgreement = agreement({
  id: 'long',
  what: longText(longestTalkTexts.what),
  who: longText(longestTalkTexts.who),
  by: '2026-12-30',
});
/** Words that no line can hold, and marks that are no marks. */
const oddAgreement = agreement({ id: 'odd', what: `${longWord} bespreken`, who: markupName });

/** A talk of which agreements can be taken away, and put back. */
function Held({ start }: { start: readonly Agreement[] }) {
  const [agreements, setAgreements] = useState(start);
  const held: Talk = talk({ agreements });
  const app: Partial<App> = {
    removeAgreement: async (_, id) => {
      setAgreements(agreements.filter((one) => one.id !== id));
      return success(undefined);
    },
    keepAgreements: async () => {
      setAgreements(start);
      return success(undefined);
    },
  };
  return (
    <ExampleContext app={app}>
      <div class="stack">
        <Agreements talk={held} shown={agreements} follow={follow} />
      </div>
    </ExampleContext>
  );
}

/** The fields for a new one have ids of their own. */
export const agreements: PartExamples = {
  part: 'agreements',
  shown: 'alone',
  examples: [
    { name: 'none yet', show: () => <Held start={[]} /> },
    { name: 'one', show: () => <Held start={agreed.slice(0, 1)} /> },
    { name: 'three, the last one done', show: () => <Held start={agreed} /> },
    { name: 'long texts', show: () => <Held start={[longAgreement, oddAgreement]} /> },
    {
      name: 'as many as fit',
      show: () => (
        <Held start={Array.from({ length: mostAgreements }, (_, index) => agreement({ id: `agreement-${index}` }))} />
      ),
    },
    {
      name: 'one being changed',
      show: () => (
        <Pressed selector=".agreements__tools button" shows="li form">
          <Held start={agreed.slice(0, 2)} />
        </Pressed>
      ),
    },
    {
      name: 'one just removed',
      show: () => (
        <Pressed selector=".agreements__tools button:last-child" shows="[role=status]">
          <Held start={agreed.slice(0, 2)} />
        </Pressed>
      ),
    },
    {
      name: 'nothing written',
      show: () => (
        <Pressed selector="[type=submit]" shows="[role=alert]">
          <Held start={[]} />
        </Pressed>
      ),
    },
  ],
};

export const agreementTick: PartExamples = {
  part: 'agreement to tick off',
  examples: (
    [
      ['only what', agreement({ who: '' })],
      ['who does it and by when', agreement({ by: '2026-03-15' })],
      ['its day is past', agreement({ by: '2026-02-01' })],
      ['done', agreement({ by: '2026-03-15', doneAt: exampleMoment })],
      ['long texts', longAgreement],
      ['a long word and marks that are no marks', oddAgreement],
      ['from right to left', agreement({ what: 'الاتصال بالمدرسة', who: 'نحن', by: '2026-03-15' })],
    ] satisfies [string, Agreement][]
  ).map(([name, shown]) => ({
    name,
    show: () => (
      <ExampleContext>
        <AgreementTick made={{ talk: talk({ agreements: [shown] }), agreement: shown }} follow={follow} />
      </ExampleContext>
    ),
  })),
};

/** Made while talking about a topic, so that a new goal would be about that. */
const aboutTopic = agreement({ itemId: 'item-1', by: '2026-03-15' });
const plans = {
  topic: [goal({ id: 'other', topicId: settlingIn })],
  full: [goal(), goal({ id: 'second', topicId: settlingIn }), ownGoal('third', `${longWord} ${markupName}`)],
};

function toPlan(shown: Agreement, goals = plans.topic, app: Partial<App> = {}) {
  return (
    <ExampleContext app={app} current={{ goals }}>
      <div class="card stack">
        <AgreementToPlan made={{ talk: talk({ agreements: [shown] }), agreement: shown }} />
      </div>
    </ExampleContext>
  );
}

export const agreementToPlan: PartExamples = {
  part: 'agreement to the plan',
  examples: [
    { name: 'not yet', show: () => toPlan(agreement()) },
    {
      name: 'which goal, or a new one about its topic',
      show: () => (
        <Pressed selector="button" shows="fieldset">
          {toPlan(aboutTopic)}
        </Pressed>
      ),
    },
    {
      name: 'which of three goals, for there is no room for more',
      show: () => (
        <Pressed selector="button" shows="fieldset">
          {toPlan(agreement(), plans.full)}
        </Pressed>
      ),
    },
    {
      name: 'in the plan',
      show: () => toPlan(agreement(), [goal({ steps: [goalStep({ text: agreement().what })] })]),
    },
    {
      name: 'refused: five steps already',
      show: () => (
        <Pressed selector="fieldset button" shows="[role=alert]">
          <Pressed selector="button" shows="fieldset">
            {toPlan(agreement(), plans.topic, { addStepTo: async () => failed('enough-steps') })}
          </Pressed>
        </Pressed>
      ),
    },
  ],
};
