import './pillar-table.css';
import { useMemo, useState } from 'preact/hooks';
import type { Profile } from '../../domain/profile.ts';
import { useCurrent } from '../app-context.ts';
import { Choice } from '../components/choice.tsx';
import { PillarMark } from '../components/pillar-mark.tsx';
import { profile as copy } from '../copy/nl/profile.ts';
import { levelName } from '../copy/nl/words.ts';
import { Chart, type ChartKind } from './chart.tsx';
import { pillarPoints } from './pillar-points.ts';

const kinds: readonly (ChartKind | 'table')[] = ['radar', 'bars', 'table'];

/** The five pillars as a picture with its sentence, or as a table: the choice is the reader's. */
export function PillarFigure({ profile }: { profile: Profile }) {
  const textSize = useCurrent()?.preferences.textSize ?? 100;
  const [kind, setKind] = useState(() => firstKind(textSize));
  const points = useMemo(() => pillarPoints(profile), [profile]);
  return (
    <figure class="stack">
      <figcaption class="stack">
        <p>{sentenceFor(profile)}</p>
      </figcaption>
      <fieldset>
        <legend class="visually-hidden">{copy.overview.show}</legend>
        <div class="choices">
          {kinds.map((candidate) => (
            <Choice
              key={candidate}
              name="chart-kind"
              label={copy.overview[candidate]}
              isChosen={kind === candidate}
              onChoose={() => setKind(candidate)}
            />
          ))}
        </div>
      </fieldset>
      {kind === 'table' ? (
        <PillarTable profile={profile} />
      ) : (
        // Drawn anew with every size of letters, for those in the picture follow.
        <Chart key={textSize} kind={kind} points={points} />
      )}
      {kind !== 'table' && <p class="soft small">{copy.overview.caption[kind]}</p>}
    </figure>
  );
}

/** Names around a web need room; beside bars less; a table needs none, and all three say the same. */
function firstKind(textSize: number): ChartKind | 'table' {
  const hasWidth = (rem: number) => matchMedia(`(min-width: ${(rem * textSize) / 100}rem)`).matches;
  return hasWidth(30) ? 'radar' : hasWidth(18) ? 'bars' : 'table';
}

/** What the picture shows, in one sentence; also printed. */
export function sentenceFor(profile: Profile): string {
  const measured = profile.pillars
    .filter((result) => result.mean !== undefined)
    .sort((one, other) => (other.mean ?? 0) - (one.mean ?? 0));
  const [highest, lowest] = [measured[0], measured.at(-1)];
  if (!highest || !lowest) return '';
  if (measured.length === 1) return copy.overview.sentenceOne(highest.pillar.shortTitle);
  // Less than half a step apart says little: then no pillar is named as the lowest.
  const isClose = (highest.mean ?? 0) - (lowest.mean ?? 0) < 0.5;
  return copy.overview.sentence(
    highest.pillar.shortTitle,
    isClose ? highest.pillar.shortTitle : lowest.pillar.shortTitle,
    measured.length === profile.pillars.length,
  );
}

export function PillarTable({ profile }: { profile: Profile }) {
  return (
    <div class="pillar-table">
      <table>
        <thead>
          <tr>
            <th scope="col">{copy.overview.pillar}</th>
            <th scope="col">{copy.overview.level}</th>
            <th scope="col">{copy.overview.measured}</th>
          </tr>
        </thead>
        <tbody>
          {profile.pillars.map(({ pillar, mean, measured, topics }) => (
            <tr key={pillar.id}>
              <th scope="row">
                <PillarMark pillar={pillar} />
              </th>
              <td>{mean === undefined ? copy.overview.notMeasured : levelName(mean)}</td>
              <td data-label={copy.overview.measured}>{copy.overview.measuredOf(measured, topics.length)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
