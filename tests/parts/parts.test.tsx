import { cleanup, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { accessibleName, repeatedIds, withoutName } from './accessible-name.ts';
import { allParts } from './all.ts';

// Here is no canvas to draw on.
vi.mock('../../src/ui/charts/draw-pillars.ts', () => ({ drawPillars: () => () => {} }));
vi.mock('../../src/ui/charts/draw-growth.ts', () => ({ drawGrowth: () => () => {} }));

afterEach(cleanup);

describe('the list of parts', () => {
  it('names every part once, and every example of a part once', () => {
    const parts = allParts.map(({ part }) => part);
    expect(new Set(parts).size).toBe(parts.length);
    for (const { part, examples } of allParts) {
      expect(new Set(examples.map(({ name }) => name)).size, part).toBe(examples.length);
    }
  });
});

describe.each(allParts)('$part', ({ examples }) => {
  describe.each(examples)('$name', ({ show }) => {
    const complaints: unknown[][] = [];

    beforeEach(() => {
      complaints.length = 0;
      // What an earlier example opened is not remembered by the browser.
      history.replaceState(null, '');
      for (const kind of ['error', 'warn'] as const) {
        vi.spyOn(console, kind).mockImplementation((...complaint: unknown[]) => {
          complaints.push(complaint);
        });
      }
    });

    afterEach(() => {
      vi.restoreAllMocks();
    });

    it('is shown without a complaint, with a name for all that can be pressed and no id twice', async () => {
      const { container } = render(<div>{show()}</div>);
      await waitFor(() => expect(container.querySelector('[aria-busy="true"]')).toBeNull());
      expect(container.querySelector('div *')).not.toBeNull();
      expect(withoutName(container)).toEqual([]);
      expect(repeatedIds(container)).toEqual([]);
      cleanup();
      expect(complaints).toEqual([]);
    });
  });
});

describe('the check for names', () => {
  function inPage(html: string): HTMLElement {
    const parsed = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
    document.body.replaceChildren(...parsed.body.children);
    return document.body;
  }

  it.each([
    '<button><svg aria-hidden="true"></svg></button>',
    '<button><span aria-hidden="true">×</span></button>',
    '<a href="#/"> </a>',
    '<input placeholder="Naam" />',
    '<label for="other">Naam</label><input id="this" />',
    '<select><option>Een</option></select>',
    '<details><summary></summary></details>',
  ])('refuses %s', (html) => {
    expect(withoutName(inPage(html))).toHaveLength(1);
  });

  it.each([
    ['<button aria-label="Haal weg"></button>', 'Haal weg'],
    [
      '<button>Zet in mijn plan<span class="visually-hidden"> samen lezen</span></button>',
      'Zet in mijn plan samen lezen',
    ],
    ['<label><input type="radio" /> Soms</label>', 'Soms'],
    ['<label for="who">Wie helpt mij?</label><input id="who" />', 'Wie helpt mij?'],
    ['<h2 id="title">Leeshulp</h2><button aria-labelledby="title">×</button>', 'Leeshulp'],
  ])('reads %s as "%s"', (html, name) => {
    const element = inPage(html).querySelector<HTMLElement>('button, input');
    expect(element && accessibleName(element)).toBe(name);
  });
});
