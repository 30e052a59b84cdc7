import { useState } from 'preact/hooks';
import type { AnswerValue } from '../../src/domain/assessment.ts';
import type { FourSteps } from '../../src/domain/question-set.ts';
import { Choice } from '../../src/ui/components/choice.tsx';
import { StepCards } from '../../src/ui/components/step-cards.tsx';
import { questionSet } from './example-context.tsx';
import { longText, longWord } from './long-text.ts';
import type { PartExamples } from './part-examples.ts';

const { scale } = questionSet;

const described: FourSteps = [
  'Ik weet nog niet goed hoe ik dan kan reageren.',
  'Ik probeer rustig te blijven, maar ik laat me nog vaak meeslepen.',
  'Meestal blijf ik rustig en zoek ik naar wat erachter zit.',
  'Ook als mijn pleegkind scheldt of slaat, blijf ik rustig of haal ik iemand erbij.',
];

/** A question that keeps its answer, as the page does. */
export function AnsweredQuestion({
  name,
  labels = described,
  value,
}: {
  name: string;
  labels?: FourSteps;
  value?: AnswerValue;
}) {
  const [chosen, setChosen] = useState(value);
  return (
    <fieldset class="stack">
      <legend>Hoe gaat het als je pleegkind boos wordt of juist dichtklapt?</legend>
      <StepCards
        name={name}
        labels={labels}
        notApplicable={scale.notApplicable}
        unknown={scale.unknown}
        value={chosen}
        onChoose={setChosen}
      />
    </fieldset>
  );
}

export const stepCards: PartExamples = {
  part: 'step cards',
  examples: [
    { name: 'nothing chosen', show: () => <AnsweredQuestion name="steps-open" /> },
    { name: 'the first step chosen', show: () => <AnsweredQuestion name="steps-first" value={0} /> },
    { name: 'the last step chosen', show: () => <AnsweredQuestion name="steps-last" value={3} /> },
    { name: 'not applicable', show: () => <AnsweredQuestion name="steps-not-applicable" value="not-applicable" /> },
    { name: 'unknown', show: () => <AnsweredQuestion name="steps-unknown" value="unknown" /> },
    {
      name: 'long texts and a very long word',
      show: () => (
        <AnsweredQuestion name="steps-long" value={1} labels={[longText(160), longText(200), longWord, 'Ja.']} />
      ),
    },
  ],
};

function Importance({ name, value }: { name: string; value?: number }) {
  const [chosen, setChosen] = useState(value);
  return (
    <fieldset class="stack">
      <legend>Speelt dit nu bij jullie?</legend>
      <div class="choices">
        {scale.importance.map((label, index) => (
          <Choice key={label} name={name} label={label} isChosen={chosen === index} onChoose={() => setChosen(index)} />
        ))}
      </div>
    </fieldset>
  );
}

function Several({ labels }: { labels: readonly string[] }) {
  const [chosen, setChosen] = useState<readonly string[]>(labels.slice(0, 2));
  const toggle = (label: string) =>
    setChosen(chosen.includes(label) ? chosen.filter((other) => other !== label) : [...chosen, label]);
  return (
    <fieldset class="stack">
      <legend>Hoe leer je graag?</legend>
      <div class="choices">
        {labels.map((label) => (
          <Choice
            key={label}
            type="checkbox"
            name="several"
            label={label}
            isChosen={chosen.includes(label)}
            onChoose={() => toggle(label)}
          />
        ))}
      </div>
    </fieldset>
  );
}

export const choice: PartExamples = {
  part: 'choice',
  examples: [
    { name: 'importance, nothing chosen', show: () => <Importance name="importance-open" /> },
    { name: 'importance, one chosen', show: () => <Importance name="importance-chosen" value={2} /> },
    {
      name: 'several may be chosen, one with a long text',
      show: () => <Several labels={['Lezen', longText(90), 'Samen met anderen']} />,
    },
  ],
};
