import { existsSync, readFileSync } from 'node:fs';

/** A test by its file and its name. */
export interface NamedTest {
  file: string;
  test: string;
}

/** Why a test does not show anything; undefined when it is there and runs. */
export function missing({ file, test }: NamedTest): string | undefined {
  if (!existsSync(file)) return `there is no ${file}`;
  const source = readFileSync(file, 'utf8').replace(/\b(test|it)\(\s+'/g, "$1('");
  // Only what is run: a test that is skipped shows nothing.
  return [`test('${test}'`, `it('${test}'`].some((start) => source.includes(start))
    ? undefined
    : `${file} has no test “${test}” that runs`;
}
