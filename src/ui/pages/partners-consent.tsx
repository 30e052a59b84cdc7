import type { ComponentChildren } from 'preact';
import './focus.css';
import { useState } from 'preact/hooks';
import { hashOf } from '../address.ts';
import { Button, ButtonLink, ButtonRow } from '../components/button.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { partners as copy } from '../copy/nl/partners.ts';

type Both<Value> = readonly [Value, Value];

/** The beginning: each says yes under their own name, or what has to be there first. */
export function PartnersConsent({
  names,
  choice,
  isClosed,
  haveAnswers,
  hasCommon,
  consent: [ofOne, ofOther],
  onChange,
  onGoOn,
}: {
  names: Both<string>;
  /** With whom, where there are more than two people. */
  choice: ComponentChildren;
  /** Whether they just closed what they were looking at. */
  isClosed: boolean;
  haveAnswers: Both<boolean>;
  hasCommon: boolean;
  consent: Both<boolean>;
  onChange: (consent: Both<boolean>) => void;
  onGoOn: () => void;
}) {
  const [isRefused, setIsRefused] = useState(false);
  const areBothThere = ofOne && ofOther;
  return (
    <div class="stack-loose">
      <div class="stack">
        <PageHeading>{copy.title}</PageHeading>
        <p class="lead">{copy.lead}</p>
        <p class="soft">{copy.mirror}</p>
      </div>
      {isClosed && <p role="status">{copy.result.closed}</p>}
      {choice}
      {hasCommon ? (
        <section class="stack">
          <fieldset class="stack">
            <legend>
              <h2>{copy.consent.title}</h2>
            </legend>
            <p>{copy.consent.hint}</p>
            <div class="focus-list">
              <label class="focus-card">
                <input type="checkbox" checked={ofOne} onChange={() => onChange([!ofOne, ofOther])} />
                <span dir="auto">{copy.consent.yes(names[0])}</span>
              </label>
              <label class="focus-card">
                <input type="checkbox" checked={ofOther} onChange={() => onChange([ofOne, !ofOther])} />
                <span dir="auto">{copy.consent.yes(names[1])}</span>
              </label>
            </div>
          </fieldset>
          <p class="soft">{copy.consent.memory}</p>
          <ButtonRow>
            <Button
              look={areBothThere ? 'primary' : 'secondary'}
              icon="forward"
              iconAt="end"
              onClick={() => (areBothThere ? onGoOn() : setIsRefused(true))}
            >
              {copy.consent.goOn}
            </Button>
          </ButtonRow>
          {isRefused && !areBothThere && <p role="alert">{copy.consent.needed}</p>}
        </section>
      ) : (
        <Obstacle {...{ names, haveAnswers }} />
      )}
    </div>
  );
}

function Obstacle({ names, haveAnswers: [hasOne, hasOther] }: { names: Both<string>; haveAnswers: Both<boolean> }) {
  if (hasOne && hasOther) {
    return (
      <div class="stack">
        <p>{copy.nothingShared}</p>
        <ButtonLink href={hashOf('pillars')} icon="forward">
          {copy.toPillar}
        </ButtonLink>
      </div>
    );
  }
  const missing = names[hasOne ? 1 : 0];
  return (
    <div class="stack">
      <p>{hasOne || hasOther ? copy.notYet.ofOne(missing) : copy.notYet.ofBoth}</p>
      <ButtonLink href={hashOf('people')} icon="forward">
        {copy.notYet.change}
      </ButtonLink>
    </div>
  );
}
