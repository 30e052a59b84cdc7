import type { StorageTrouble } from '../../src/app/app.ts';
import { failed } from '../../src/domain/result.ts';
import { StorageBanner, UpdateBanner } from '../../src/ui/components/banners.tsx';
import { Disclosure } from '../../src/ui/components/disclosure.tsx';
import { Notice } from '../../src/ui/components/notice.tsx';
import { PageHeading } from '../../src/ui/components/page-heading.tsx';
import { SavedIndicator, type SaveState } from '../../src/ui/components/saved-indicator.tsx';
import { ExampleContext } from './example-context.tsx';
import { longText, longWord } from './long-text.ts';
import type { PartExamples } from './part-examples.ts';
import { Pressed } from './pressed.tsx';

export const notice: PartExamples = {
  part: 'notice',
  examples: [
    {
      name: 'plain',
      show: () => (
        <Notice>
          <p>Deze dag is geweest. Kijk terug, of kies een nieuwe dag.</p>
        </Notice>
      ),
    },
    {
      name: 'with a title and a link',
      show: () => (
        <Notice title="Vooraf">
          <p>
            Alles mag leeg blijven. <a href="#/hulp">Heb je nu hulp nodig?</a>
          </p>
        </Notice>
      ),
    },
    {
      name: 'urgent',
      show: () => (
        <Notice title="Dit is niet gelukt" isUrgent>
          <p>Het bestand kon niet worden gelezen. Kies het nog een keer. Er is niets veranderd.</p>
        </Notice>
      ),
    },
    {
      name: 'long text and a very long word',
      show: () => (
        <Notice title={longText(90)}>
          <p>{longText(300)}</p>
          <p>{longWord}</p>
        </Notice>
      ),
    },
  ],
};

const saveStates = {
  nothing: 'nothing entered yet',
  saving: 'saving',
  saved: 'saved',
  'not-saved': 'not saved',
} satisfies Record<SaveState, string>;

export const savedIndicator: PartExamples = {
  part: 'saved indicator',
  examples: (Object.keys(saveStates) as SaveState[]).map((state) => ({
    name: saveStates[state],
    show: () => <SavedIndicator state={state} />,
  })),
};

const troubles: readonly StorageTrouble[] = ['unavailable', 'full', 'newer', 'failed'];

export const banners: PartExamples = {
  part: 'banners',
  examples: [
    ...troubles.map((trouble) => ({
      name: `storage: ${trouble}`,
      show: () => (
        <ExampleContext>
          <StorageBanner trouble={trouble} />
        </ExampleContext>
      ),
    })),
    {
      name: 'storage: tried again in vain',
      show: () => (
        <ExampleContext app={{ retryWriting: async () => failed('full') }}>
          <Pressed selector=".button--secondary" shows="[role=status]">
            <StorageBanner trouble="full" />
          </Pressed>
        </ExampleContext>
      ),
    },
    { name: 'a new version waits', show: () => <UpdateBanner onAccept={() => {}} /> },
  ],
};

/** It takes the focus and the title of the window, as the heading of one page. */
export const pageHeading: PartExamples = {
  part: 'page heading',
  shown: 'alone',
  examples: [
    { name: 'short', show: () => <PageHeading>Je plan</PageHeading> },
    {
      name: 'with a title of its own for the window',
      show: () => <PageHeading title="Vraag 3 van 24">Hoe gaat het contact met de ouders?</PageHeading>,
    },
    { name: 'long', show: () => <PageHeading>{`${longText(140)} ${longWord}`}</PageHeading> },
  ],
};

export const disclosure: PartExamples = {
  part: 'disclosure',
  examples: [
    {
      name: 'closed',
      show: () => (
        <Disclosure summary="Waar gaat dit over?">
          <p>Achter lastig gedrag zit vaak iets: angst, verdriet of iets van vroeger.</p>
        </Disclosure>
      ),
    },
    {
      name: 'open',
      show: () => (
        <Disclosure summary="Nog 2 redenen" isOpen>
          <ul>
            <li>Past bij de leeftijd die je koos.</li>
            <li>Past bij jouw vorm van pleegzorg.</li>
          </ul>
        </Disclosure>
      ),
    },
    {
      name: 'long summary',
      show: () => (
        <Disclosure summary={`${longText(120)} ${longWord}`}>
          <p>{longText(200)}</p>
        </Disclosure>
      ),
    },
  ],
};
