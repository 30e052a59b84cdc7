import { render } from 'preact-render-to-string';
import type { App } from '../../src/app/app.ts';
import { bundledContent } from '../../src/content/bundled.ts';
import { Shell } from '../../src/ui/shell.tsx';

const never = () => () => {};

/** An app of which nothing is known yet, as the first page meets it in a browser. */
const app = {
  content: bundledContent,
  observeCurrent: never,
  observeStorage: never,
} as unknown as App;

/**
 * A page as someone sees it who comes for the first time, as HTML.
 * @param hash the address of the start page or of a question.
 */
export function firstPage(hash = ''): string {
  Object.assign(globalThis, { location: { hash }, navigator: { onLine: true } });
  return render(
    <Shell
      app={app}
      whenStored={async () => {}}
      updates={{ observe: never, accept() {} }}
      makeRescueFile={() => Promise.reject(new Error('there is nothing to rescue'))}
      version=""
    />,
  );
}
