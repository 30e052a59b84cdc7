import '../components/text-field.css';
import './form-block.css';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { exploreRoute } from '../../domain/route.ts';
import {
  ageBands,
  careForms,
  careKinds,
  learningStyles,
  phases,
  provinces,
  type Situation,
} from '../../domain/situation.ts';
import { hashOf } from '../address.ts';
import { useApp, useCurrent } from '../app-context.ts';
import { Button, ButtonLink, ButtonRow } from '../components/button.tsx';
import { Choice } from '../components/choice.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { SavedIndicator } from '../components/saved-indicator.tsx';
import { useSaving } from '../components/use-saving.ts';
import { situation as copy } from '../copy/nl/situation.ts';

/** Everything a person may tell about their situation. Each choice is stored at once and can be taken back. */
export function SituationPage() {
  const app = useApp();
  const current = useCurrent();
  const { state, follow } = useSaving();
  const [edited, setEdited] = useState<Situation>();
  const now = edited ?? current?.person?.situation ?? {};

  const save = (next: Situation) => {
    setEdited(next);
    void follow(app.saveSituation(next));
  };
  const set = <Field extends keyof Situation>(field: Field, value: Situation[Field] | undefined) => {
    const { [field]: _, ...others } = now;
    save(value === undefined ? others : { ...others, [field]: value });
  };
  const toggle = <Value extends string>(
    field: 'careForms' | 'childAges' | 'preferredForms',
    all: readonly Value[],
    value: Value,
  ) => {
    const { [field]: old, ...others } = now;
    const chosen = new Set<string>(old);
    if (!chosen.delete(value)) chosen.add(value);
    const kept = all.filter((candidate) => chosen.has(candidate));
    save(kept.length > 0 ? { ...others, [field]: kept } : others);
  };

  const first = exploreRoute(app.content.firstQuestions, now)[0]?.question.id;
  return (
    <div class="stack-loose">
      <div class="stack">
        <PageHeading>{copy.title}</PageHeading>
        <p class="lead">{copy.lead}</p>
      </div>

      <ChooseOne
        name="phase"
        legend={copy.phase.legend}
        hint={current?.assessment ? copy.phaseChanges : undefined}
        options={phases.map((phase) => ({ value: phase, label: copy.phases[phase] }))}
        chosen={now.phase}
        onChoose={(phase) => set('phase', phase)}
      />

      {now.phase !== 'prospective' && (
        <ChooseOne
          name="kind"
          legend={copy.kind.legend}
          options={careKinds.map((kind) => ({ value: kind, label: copy.kinds[kind] }))}
          chosen={now.kind}
          onChoose={(kind) => set('kind', kind)}
        />
      )}

      <Block legend={copy.careForms.legend} hint={copy.careForms.hint}>
        {careForms.map((form) => (
          <Choice
            key={form}
            name="careForms"
            type="checkbox"
            label={copy.careFormNames[form]}
            isChosen={now.careForms?.includes(form) ?? false}
            onChoose={() => toggle('careForms', careForms, form)}
          />
        ))}
      </Block>

      <Block
        legend={now.phase === 'prospective' ? copy.ages.legendProspective : copy.ages.legend}
        hint={copy.careForms.hint}
      >
        {ageBands.map((band) => (
          <Choice
            key={band}
            name="childAges"
            type="checkbox"
            label={copy.ageNames[band]}
            isChosen={now.childAges?.includes(band) ?? false}
            onChoose={() => toggle('childAges', ageBands, band)}
          />
        ))}
      </Block>

      <ChooseOne
        name="ownChildren"
        legend={copy.ownChildren.legend}
        options={[
          { value: true, label: copy.ownChildren.yes },
          { value: false, label: copy.ownChildren.no },
        ]}
        chosen={now.ownChildren}
        onChoose={(ownChildren) => set('ownChildren', ownChildren)}
      />

      <ChooseOne
        name="caregivers"
        legend={copy.caregivers.legend}
        options={([1, 2] as const).map((number) => ({ value: number, label: copy.caregivers[number] }))}
        chosen={now.caregivers}
        onChoose={(caregivers) => set('caregivers', caregivers)}
      />

      <Block legend={copy.learning.legend} hint={copy.learning.hint}>
        {learningStyles.map((style) => (
          <Choice
            key={style}
            name="preferredForms"
            type="checkbox"
            label={copy.learningStyles[style]}
            isChosen={now.preferredForms?.includes(style) ?? false}
            onChoose={() => toggle('preferredForms', learningStyles, style)}
          />
        ))}
      </Block>

      <div class="select-field">
        <label for="province">{copy.province.label}</label>
        <select
          id="province"
          value={now.province ?? ''}
          onChange={(event) =>
            set(
              'province',
              provinces.find((province) => province === event.currentTarget.value),
            )
          }
        >
          <option value="">{copy.province.none}</option>
          {provinces.map((province) => (
            <option key={province}>{province}</option>
          ))}
        </select>
      </div>

      <div class="stack">
        <SavedIndicator state={state} />
        <ButtonRow>
          <ButtonLink href={current?.assessment ? hashOf('start') : hashOf('question', first)} icon="forward">
            {current?.assessment ? copy.doneBack : copy.done}
          </ButtonLink>
          {now.phase === 'starter' && (
            <ButtonLink look="secondary" href={hashOf('starter-kit')}>
              {copy.starterKit}
            </ButtonLink>
          )}
          {Object.keys(now).length > 0 && (
            <Button look="quiet" onClick={() => save({})}>
              {copy.clear}
            </Button>
          )}
        </ButtonRow>
      </div>
    </div>
  );
}

/** One of a few answers, or none. */
function ChooseOne<Value extends string | number | boolean>({
  name,
  legend,
  hint,
  options,
  chosen,
  onChoose,
}: {
  name: string;
  legend: string;
  hint?: string | undefined;
  options: readonly { value: Value; label: string }[];
  chosen: Value | undefined;
  onChoose: (value: Value | undefined) => void;
}) {
  return (
    <Block legend={legend} hint={hint}>
      {options.map(({ value, label }) => (
        <Choice
          key={String(value)}
          name={name}
          label={label}
          isChosen={chosen === value}
          onChoose={() => onChoose(value)}
        />
      ))}
      {chosen !== undefined && (
        <Choice name={name} label={copy.noAnswer} isChosen={false} onChoose={() => onChoose(undefined)} />
      )}
    </Block>
  );
}

function Block({ legend, hint, children }: { legend: string; hint?: string | undefined; children: ComponentChildren }) {
  return (
    <fieldset class="form-block">
      <legend>{legend}</legend>
      {hint && <p class="soft small">{hint}</p>}
      <div class="choices">{children}</div>
    </fieldset>
  );
}
