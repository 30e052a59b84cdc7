import { Button, ButtonLink, ButtonRow } from '../../src/ui/components/button.tsx';
import { FileField } from '../../src/ui/components/file-field.tsx';
import { TextField } from '../../src/ui/components/text-field.tsx';
import { longText, longWord } from './long-text.ts';
import type { PartExamples } from './part-examples.ts';

const looks = ['primary', 'secondary', 'quiet', 'danger'] as const;

export const buttons: PartExamples = {
  part: 'buttons',
  examples: [
    ...looks.map((look) => ({
      name: look,
      show: () => (
        <ButtonRow>
          <Button look={look}>Bewaar als bestand</Button>
          <Button look={look} disabled>
            Kan nu niet
          </Button>
        </ButtonRow>
      ),
    })),
    { name: 'link', show: () => <ButtonLink href="#/vraag">Begin met de eerste vraag</ButtonLink> },
    {
      name: 'with icons',
      show: () => (
        <ButtonRow>
          <Button icon="back">Vorige</Button>
          <Button look="primary" icon="forward" iconAt="end">
            Volgende
          </Button>
          <Button look="quiet" icon="sound">
            Lees voor
          </Button>
          <ButtonLink href="#/keuze" icon="forward">
            Kies waar je mee verder wilt
          </ButtonLink>
        </ButtonRow>
      ),
    },
    {
      name: 'long text and a very long word',
      show: () => (
        <ButtonRow>
          <Button icon="print">{longText(120)}</Button>
          <Button look="primary">{longWord}</Button>
        </ButtonRow>
      ),
    },
  ],
};

const nothing = () => {};

export const textField: PartExamples = {
  part: 'text field',
  examples: [
    { name: 'one line, empty', show: () => <TextField label="Wie helpt mij?" value="" onSave={nothing} /> },
    {
      name: 'one line with a hint, filled in',
      show: () => (
        <TextField
          label="Wie helpt mij?"
          hint="Bijvoorbeeld een vriend, je partner of je begeleider."
          value="Onze begeleider"
          onSave={nothing}
        />
      ),
    },
    {
      name: 'area',
      show: () => (
        <TextField
          label="Wat wil ik zien veranderen?"
          hint="Bijvoorbeeld: we eten weer rustig samen."
          value="Na een bezoek zijn we dezelfde avond weer tot rust."
          onSave={nothing}
          rows={2}
        />
      ),
    },
    {
      name: 'date, empty',
      show: () => <TextField label="Wanneer kijk ik terug?" type="date" value="" onSave={nothing} />,
    },
    {
      name: 'date, filled in',
      show: () => <TextField label="Wanneer kijk ik terug?" type="date" value="2026-06-15" onSave={nothing} />,
    },
    {
      name: 'label for screen readers only',
      show: () => <TextField label="Je eigen woorden" isLabelHidden value="" onSave={nothing} rows={3} />,
    },
    {
      name: 'very long text',
      show: () => (
        <TextField label={longText(140)} hint={longText(200)} value={longText(2000)} onSave={nothing} rows={5} />
      ),
    },
  ],
};

const nothingChosen = async () => {};

export const fileField: PartExamples = {
  part: 'file field',
  examples: ['Kies een bestand', `${longWord}: ${longText(100)}`].map((label) => ({
    name: label.length > 40 ? 'long words' : 'few words',
    show: () => <FileField label={label} accept=".json" onChoose={nothingChosen} />,
  })),
};
