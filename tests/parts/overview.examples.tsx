import { ActivityMarks } from '../../src/ui/components/activity-marks.tsx';
import { HiddenLine, OverviewCard } from '../../src/ui/components/overview-card.tsx';
import { SelectField } from '../../src/ui/components/select-field.tsx';
import { activity } from '../examples/activity-examples.ts';
import { activityMark } from '../examples/person-examples.ts';
import { ExampleContext } from './example-context.tsx';
import { longText } from './long-text.ts';
import type { PartExamples } from './part-examples.ts';

const marked = (overrides: Parameters<typeof activityMark>[0]) =>
  new Map([['a-course', activityMark({ activityId: 'a-course', ...overrides })]]);

export const activityMarks: PartExamples = {
  part: 'What someone does with an activity',
  examples: [
    ['nothing yet', new Map()],
    ['kept', marked({ mark: 'kept' })],
    ['not for me', marked({ mark: 'hidden' })],
    ['kept and done', marked({ mark: 'done', wasKept: true })],
    ['done, and it helped somewhat', marked({ mark: 'done', helped: 'somewhat' })],
  ].map(([name, marks]) => ({
    name: name as string,
    show: () => (
      <ExampleContext>
        <div class="card__actions">
          <ActivityMarks activityId="a-course" title="Een cursus" marks={marks as ReturnType<typeof marked>} />
        </div>
      </ExampleContext>
    ),
  })),
};

export const overviewCard: PartExamples = {
  part: 'An activity in the overview',
  examples: [
    {
      name: 'with little known',
      show: () => (
        <ExampleContext>
          <OverviewCard activity={activity()} marks={new Map()} isCompared={false} onCompare={() => {}} />
        </ExampleContext>
      ),
    },
    {
      name: 'just hidden',
      show: () => (
        <ExampleContext>
          <HiddenLine activity={activity()} />
        </ExampleContext>
      ),
    },
    {
      name: 'with long texts, chosen to compare',
      show: () => (
        <ExampleContext>
          <OverviewCard
            activity={activity({
              id: 'long',
              title: longText(140),
              description: longText(400),
              provider: longText(80),
            })}
            marks={new Map()}
            isCompared
            onCompare={() => {}}
          />
        </ExampleContext>
      ),
    },
  ],
};

export const selectField: PartExamples = {
  part: 'Choice out of a list',
  examples: [
    {
      name: 'three values',
      show: () => (
        <SelectField
          label="Vorm"
          value="book"
          options={[
            { value: '', label: 'Alles' },
            { value: 'book', label: 'Boek (12)' },
            { value: 'video', label: 'Video (3)' },
          ]}
          onChoose={() => {}}
        />
      ),
    },
    {
      name: 'nothing chosen yet where it must be',
      show: () => (
        <SelectField
          label="Wat voor iets is het?"
          value=""
          options={[
            { value: '', label: 'Kies…' },
            { value: 'book', label: 'Boek' },
          ]}
          isRequired
          problem="Kies wat voor iets het is."
          onChoose={() => {}}
        />
      ),
    },
  ],
};
