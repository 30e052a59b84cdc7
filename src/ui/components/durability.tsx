import { useCallback, useState } from 'preact/hooks';
import {
  adviceFor,
  type DurabilityFacts,
  type DurabilityKind,
  durabilityOf,
  installWayOf,
} from '../../domain/durability.ts';
import { hashOf } from '../address.ts';
import { useApp, useOptional } from '../app-context.ts';
import { durability as copy, install } from '../copy/nl/durability.ts';
import { shell } from '../copy/nl/shell.ts';
import { dayInWords } from '../copy/nl/words.ts';
import { Button, ButtonRow } from './button.tsx';
import { Disclosure } from './disclosure.tsx';
import { InstallSteps } from './install-hint.tsx';
import { WorksOffline } from './works-offline.tsx';

/** How safe what was entered is in this browser, in words, and what someone can do about it. */
export function Durability() {
  const app = useApp();
  const load = useCallback(() => app.readDurability(), [app]);
  const facts = useOptional(load);
  return (
    <section class="stack">
      <h2>{copy.title}</h2>
      {facts && <HowSafe facts={facts} />}
      <WorksOffline />
      <p>
        <a href={hashOf('privacy')}>{shell.nav.privacy}</a>
      </p>
    </section>
  );
}

/** Kinds in which someone would be sorry to read this later. */
const pressing: readonly DurabilityKind[] = ['not-kept', 'private-window', 'seven-days'];

function HowSafe({ facts: read }: { facts: DurabilityFacts }) {
  const app = useApp();
  const [facts, setFacts] = useState(read);
  const [hasPromised, setHasPromised] = useState<boolean>();
  const { kind, goneFrom } = durabilityOf(facts);
  const advice = adviceFor(facts);
  const ask = async () => {
    const promised = await app.askBrowserToKeep();
    setHasPromised(promised);
    if (promised) setFacts({ ...facts, persisted: true });
  };
  return (
    <>
      <p>
        <strong>{copy.state[kind].title}.</strong> {copy.state[kind].text}
      </p>
      {goneFrom && <p>{copy.goneFrom(dayInWords(goneFrom))}</p>}
      <Disclosure summary={copy.adviceTitle} isOpen={pressing.includes(kind) || advice.includes('own-browser')}>
        <ul>
          {advice.map((one) => (
            <li key={one}>{copy.advice[one]}</li>
          ))}
        </ul>
        {advice.includes('ask') && hasPromised === undefined && (
          <ButtonRow>
            <Button onClick={ask}>{copy.ask.button}</Button>
          </ButtonRow>
        )}
        {hasPromised !== undefined && <p role="status">{hasPromised ? copy.ask.promised : copy.ask.refused}</p>}
        {advice.includes('install') && (
          <>
            <h3>{install.title}</h3>
            <InstallSteps facts={facts} />
          </>
        )}
        {!facts.isInstalled && installWayOf(facts) === 'none' && <p>{install.notPossible}</p>}
      </Disclosure>
    </>
  );
}
