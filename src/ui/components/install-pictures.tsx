import './install-pictures.css';
import type { InstallWay } from '../../domain/durability.ts';

/** Schematic drawings of what to press, 96 × 64: what is around it, and the thing itself. */
const drawings = {
  /** A square with an arrow that points up. */
  share: {
    around: 'M10 8h76a4 4 0 0 1 4 4v40a4 4 0 0 1-4 4H10a4 4 0 0 1-4-4V12a4 4 0 0 1 4-4z',
    meant: 'M40 28h-7v20h30V28h-7M48 39V15M40 22l8-8 8 8',
  },
  /** A line of a list, with a square that holds a plus. */
  add: {
    around: 'M10 16h76a4 4 0 0 1 4 4v24a4 4 0 0 1-4 4H10a4 4 0 0 1-4-4V20a4 4 0 0 1 4-4zM16 32h34',
    meant: 'M64 23h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H64a2 2 0 0 1-2-2V25a2 2 0 0 1 2-2zM71 28v8M67 32h8',
  },
  /** Icons beside each other, one of which has a roof. */
  icon: {
    around:
      'M12 22h16a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H12a3 3 0 0 1-3-3V25a3 3 0 0 1 3-3zM68 22h16a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H68a3 3 0 0 1-3-3V25a3 3 0 0 1 3-3z',
    meant:
      'M40 18h16a4 4 0 0 1 4 4v20a4 4 0 0 1-4 4H40a4 4 0 0 1-4-4V22a4 4 0 0 1 4-4zM41 31l7-6 7 6M43 41v-5M48 41v-7M53 41v-5',
  },
  /** The bar at the top of a browser, with three dots and three lines. */
  menu: {
    around: 'M10 20h76a4 4 0 0 1 4 4v16a4 4 0 0 1-4 4H10a4 4 0 0 1-4-4V24a4 4 0 0 1 4-4zM16 32h28',
    meant: 'M58 25v.1M58 32v.1M58 39v.1M70 26h12M70 32h12M70 38h12',
  },
  /** The bar with the address, with a screen and an arrow that points down at its end. */
  address: {
    around: 'M18 16h60a16 16 0 0 1 0 32H18a16 16 0 0 1 0-32zM20 32h26',
    meant: 'M66 24h-8a2 2 0 0 0-2 2v10a2 2 0 0 0 2 2h20a2 2 0 0 0 2-2v-2M61 43h14M73 20v11M68 27l5 5 5-5',
  },
  /** A dock with icons, and a plus. */
  dock: {
    around:
      'M10 26h76a6 6 0 0 1 6 6v16a6 6 0 0 1-6 6H10a6 6 0 0 1-6-6V32a6 6 0 0 1 6-6zM14 34h12v12H14zM34 34h12v12H34z',
    meant: 'M56 32h22a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H56a2 2 0 0 1-2-2V34a2 2 0 0 1 2-2zM67 36v8M63 40h8',
  },
} as const;

type Drawing = keyof typeof drawings;

/** What is drawn beside each step. */
export const picturesOf: Readonly<Record<InstallWay, readonly Drawing[]>> = {
  offer: [],
  ios: ['share', 'add', 'icon'],
  'mac-safari': ['share', 'dock', 'icon'],
  android: ['menu', 'add', 'icon'],
  samsung: ['menu', 'add', 'icon'],
  computer: ['address', 'menu', 'icon'],
  'in-app': [],
  none: [],
};

/** The steps of a way to install the app; the drawings say nothing that the words do not say. */
export function PicturedSteps({ way, steps }: { way: InstallWay; steps: readonly string[] }) {
  return (
    <ol>
      {steps.map((step, place) => (
        <li key={step}>
          <div class="install-step">
            <Picture of={picturesOf[way][place]} />
            <span>{step}</span>
          </div>
        </li>
      ))}
    </ol>
  );
}

function Picture({ of }: { of: Drawing | undefined }) {
  if (!of) return <span />;
  const { around, meant } = drawings[of];
  return (
    <svg class="install-picture" viewBox="0 0 96 64" aria-hidden="true" focusable="false">
      <path class="install-picture__soft" d={around} />
      <path class="install-picture__meant" d={meant} />
    </svg>
  );
}
