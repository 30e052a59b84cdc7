import type { DurabilityFacts, Warning } from '../../src/domain/durability.ts';
import { Durability } from '../../src/ui/components/durability.tsx';
import { InstallHint, InstallSteps } from '../../src/ui/components/install-hint.tsx';
import { KeepingLine } from '../../src/ui/components/keeping-line.tsx';
import { OfflineWords } from '../../src/ui/components/works-offline.tsx';
import { goal } from '../examples/person-examples.ts';
import { ExampleContext, exampleCurrent, exampleFacts } from './example-context.tsx';
import type { PartExamples } from './part-examples.ts';
import { Pressed } from './pressed.tsx';

function howSafe(facts: Partial<DurabilityFacts>, promises = true) {
  const app = { readDurability: async () => ({ ...exampleFacts, ...facts }), askBrowserToKeep: async () => promises };
  return (
    <ExampleContext app={app}>
      <Durability />
    </ExampleContext>
  );
}

const firefox = { family: 'gecko', device: 'computer' } as const;

export const durabilityParts: PartExamples = {
  part: 'how safe it is here',
  examples: [
    { name: 'until the device is full', show: () => howSafe({}) },
    { name: 'promised and installed', show: () => howSafe({ persisted: true, isInstalled: true }) },
    { name: 'promised', show: () => howSafe({ persisted: true }) },
    { name: 'installed', show: () => howSafe({ isInstalled: true }) },
    { name: 'seven days of Safari', show: () => howSafe({ family: 'webkit', device: 'ios' }) },
    { name: 'Safari on a Mac', show: () => howSafe({ family: 'webkit', device: 'computer' }) },
    { name: 'a private window', show: () => howSafe({ quota: 1_000_000 }) },
    { name: 'not kept', show: () => howSafe({ isStored: false }) },
    { name: 'not known', show: () => howSafe({ persisted: undefined, canAsk: false }) },
    { name: 'an offer to install', show: () => howSafe({ canOfferInstall: true }) },
    { name: 'in another app', show: () => howSafe({ particular: 'in-app' }) },
    { name: 'a browser that asks', show: () => howSafe(firefox) },
    {
      name: 'promised on request',
      show: () => (
        <Pressed selector="button" shows="[role=status]">
          {howSafe(firefox)}
        </Pressed>
      ),
    },
    {
      name: 'refused on request',
      show: () => (
        <Pressed selector="button" shows="[role=status]">
          {howSafe(firefox, false)}
        </Pressed>
      ),
    },
  ],
};

function keeping(warning: Warning) {
  const current = exampleCurrent({ goals: [goal()] });
  return (
    <ExampleContext app={{ readWarning: async () => warning }} current={current}>
      <KeepingLine current={current} />
    </ExampleContext>
  );
}

export const keepingLine: PartExamples = {
  part: 'warning that it may disappear',
  shown: 'alone',
  examples: [
    { name: 'seven days of Safari', show: () => keeping('seven-days') },
    { name: 'a private window', show: () => keeping('private-window') },
    {
      name: 'put away',
      show: () => (
        <Pressed selector=".button--quiet" shows="p[role=status]">
          {keeping('seven-days')}
        </Pressed>
      ),
    },
  ],
};

function hint(facts: Partial<DurabilityFacts>) {
  return (
    <ExampleContext app={{ readDurability: async () => ({ ...exampleFacts, ...facts }) }}>
      <InstallHint />
    </ExampleContext>
  );
}

export const installHint: PartExamples = {
  part: 'hint to install',
  examples: [
    { name: 'in steps', show: () => hint({ device: 'ios', family: 'webkit' }) },
    { name: 'in another app', show: () => hint({ particular: 'in-app' }) },
    { name: 'by a button', show: () => hint({ canOfferInstall: true }) },
    {
      name: 'put away',
      show: () => (
        <Pressed selector=".button--quiet" shows="p[role=status]">
          {hint({})}
        </Pressed>
      ),
    },
  ],
};

function steps(facts: Partial<DurabilityFacts>) {
  return (
    <ExampleContext>
      <InstallSteps facts={{ ...exampleFacts, ...facts }} />
    </ExampleContext>
  );
}

export const installSteps: PartExamples = {
  part: 'steps to install, with pictures',
  examples: [
    { name: 'iPhone and iPad', show: () => steps({ device: 'ios', family: 'webkit' }) },
    { name: 'Safari on a Mac', show: () => steps({ device: 'computer', family: 'webkit' }) },
    { name: 'Android', show: () => steps({}) },
    { name: 'Samsung Internet', show: () => steps({ particular: 'samsung' }) },
    { name: 'Firefox on Android', show: () => steps({ family: 'gecko' }) },
    { name: 'Chrome and Edge on a computer', show: () => steps({ device: 'computer' }) },
  ],
};

export const worksOffline: PartExamples = {
  part: 'whether it works without a network',
  examples: [
    { name: 'ready', show: () => <OfflineWords state="ready" /> },
    { name: 'not yet', show: () => <OfflineWords state="notYet" /> },
    { name: 'withdrawn', show: () => <OfflineWords state="withdrawn" /> },
    { name: 'never', show: () => <OfflineWords state="never" /> },
  ],
};
