import { ActivityLinks } from '../../src/ui/components/activity-links.tsx';
import { BackButton } from '../../src/ui/components/back-button.tsx';
import { Changes } from '../../src/ui/components/change-since.tsx';
import { LinkList } from '../../src/ui/components/link-list.tsx';
import { Reflections } from '../../src/ui/components/reflections.tsx';
import { SmallSteps } from '../../src/ui/components/small-steps.tsx';
import { exampleCatalogue } from '../examples/activity-examples.ts';
import { assessment, reflection } from '../examples/person-examples.ts';
import { behaviour } from '../examples/question-set-examples.ts';
import { ExampleContext, questionSet } from './example-context.tsx';
import { longText } from './long-text.ts';
import type { PartExamples } from './part-examples.ts';

export const linkList: PartExamples = {
  part: 'Ways to go on',
  examples: [
    {
      name: 'two, one with a long text',
      show: () => (
        <LinkList
          links={[
            { href: '#/moment', title: 'Wat speelt er nu?', text: 'Kies een moment.' },
            { href: '#/pijlers', title: 'Rondkijken', text: longText(160) },
          ]}
        />
      ),
    },
  ],
};

export const backButton: PartExamples = {
  part: 'Way back',
  examples: [{ name: 'to the page before', show: () => <BackButton otherwise="start" /> }],
};

export const smallSteps: PartExamples = {
  part: 'Small steps',
  examples: [
    {
      name: 'one, not in the plan yet',
      show: () => (
        <ExampleContext>
          <SmallSteps
            steps={[
              {
                topicId: behaviour,
                smallStep: { id: 'stap-1', when: 'we thuiskomen', then: 'drinken we eerst samen thee' },
              },
            ]}
          />
        </ExampleContext>
      ),
    },
  ],
};

export const activityLinks: PartExamples = {
  part: 'Activities in a line each',
  examples: [
    { name: 'those of a small catalogue', show: () => <ActivityLinks activities={exampleCatalogue().activities} /> },
  ],
};

const questions = ['Wanneer bleef jij rustig?', 'Wat hielp jou toen?'];

export const reflections: PartExamples = {
  part: 'Reflections',
  examples: [
    {
      name: 'nothing written yet',
      show: () => (
        <ExampleContext>
          <Reflections aboutId={behaviour} questions={questions} />
        </ExampleContext>
      ),
    },
    {
      name: 'written before, one of them long',
      show: () => (
        <ExampleContext
          current={{
            reflections: [
              reflection({
                id: 'short',
                text: 'Bij het opruimen.\nMet muziek aan.',
                createdAt: '2026-02-01T10:00:00.000Z',
              }),
              reflection({ id: 'long', text: longText(900) }),
            ],
          }}
        >
          <Reflections aboutId={behaviour} questions={questions} />
        </ExampleContext>
      ),
    },
  ],
};

const [first, second, third] = questionSet.pillars.flatMap((pillar) => pillar.topics);

export const changes: PartExamples = {
  part: 'Change since the time before',
  examples: [
    {
      name: 'further, less far and about equal',
      show: () => (
        <Changes
          assessment={assessment()}
          changes={[
            ...(first ? [{ topic: first, before: 0, after: 2, direction: 'further' as const }] : []),
            ...(second ? [{ topic: second, before: 2, after: 1, direction: 'less-far' as const }] : []),
            ...(third ? [{ topic: third, before: 2, after: 2, direction: 'about-equal' as const }] : []),
          ]}
        />
      ),
    },
    {
      name: 'all about equal',
      show: () => (
        <Changes
          assessment={assessment()}
          changes={first ? [{ topic: first, before: 2, after: 2, direction: 'about-equal' }] : []}
        />
      ),
    },
  ],
};
