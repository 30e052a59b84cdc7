import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const styles = readdirSync('src/ui', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => ({ file, text: readFileSync(join('src/ui', file), 'utf8') }));

it('a fold that is open says nothing of a closed one inside it', () => {
  expect(styles.length).toBeGreaterThan(30);
  // "[open] summary" holds for every fold inside an open one; "[open] > summary" for its own.
  const reaching = styles.filter(({ text }) => /(?:details|disclosure)(?:\[open\])?[^\S\n]+summary/.test(text));
  expect(reaching.map(({ file }) => file)).toEqual([]);
});
