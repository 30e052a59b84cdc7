import { openApp } from './device.ts';
import { expect, test } from './test.ts';

/** What the browser itself refuses on our pages, whatever a mistake of ours would let in; seen in the built app. */

test('the policy forbids all that is not our own, and has nothing unsafe in it', async ({ page }) => {
  await openApp(page);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/unsafe|\*|https?:|strict-dynamic|nonce|sha\d/);
});

/** Each gives `refused` or what happened instead. They run in the page. */
const attempts: Readonly<Record<string, () => unknown>> = {
  'HTML from text': () => {
    document.body.innerHTML = '<img src=x>';
  },
  'HTML around an element from text': () => {
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<img src=x>');
  },
  'a page written over ours': () => {
    document.write('<p>x</p>');
  },
  'HTML from a parser': () => new DOMParser().parseFromString('<p>x</p>', 'text/html'),
  'HTML from a range': () => document.createRange().createContextualFragment('<p>x</p>'),
  'a frame with a page of its own': () => {
    document.createElement('iframe').srcdoc = '<p>x</p>';
  },
  // biome-ignore lint/security/noGlobalEval: that it is refused is what is tested.
  'code from text': () => globalThis.eval('1'),
  'a function from text': () => new Function('return 1'),
  'code from text, later': () => setTimeout('hurt()' as unknown as () => void, 0),
  'a script with text': () => {
    document.createElement('script').textContent = 'hurt()';
  },
  'a script from an address': () => {
    document.createElement('script').src = '/assets/x.js';
  },
  'a worker from an address': () => new Worker('/assets/x.js'),
  'a shared worker from an address': () => new SharedWorker('/assets/x.js'),
  'a policy of another name': () =>
    (globalThis as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => object } }).trustedTypes //
      .createPolicy('hostile', { createHTML: (text: string) => text }),
};

test('HTML, code and workers from text are refused', async ({ page, problems }) => {
  await openApp(page);
  for (const [name, attempt] of Object.entries(attempts)) {
    // Not `evaluate`, which may do what a page may not: by a function that the page itself calls.
    await page.evaluate(`globalThis.attempt = () => { try { return void (${attempt})() ?? 'happened'; } catch (error) {
      return error.message; } }`);
    const outcome = await page.evaluate(
      () =>
        new Promise((resolve) =>
          setTimeout(() => resolve((globalThis as never as { attempt: () => string }).attempt())),
        ),
    );
    expect([name, outcome]).toEqual([name, expect.stringMatching(/Trusted|Content Security Policy|policy/i)]);
  }
  await expect(page.locator('h1')).toBeVisible();
  problems.length = 0;
});

test('a script in the page, one of elsewhere and a handler in an attribute never run', async ({ page, problems }) => {
  const violations: string[] = [];
  await page.exposeFunction('tellViolation', (what: string) => violations.push(what));
  await openApp(page);
  const ran = await page.evaluate(async () => {
    const global = globalThis as unknown as { tellViolation: (what: string) => void; ran?: string[] };
    global.ran = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      global.tellViolation(effectiveDirective);
    });
    // Nodes that some hole in a parser would have made: the policy for their texts is passed over.
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const script = document.createElementNS('http://www.w3.org/2000/svg', 'script');
    script.append('ran.push("svg script")');
    svg.append(script);
    const image = new Image();
    image.src = 'data:image/png,broken';
    const link = Object.assign(document.createElement('a'), { href: 'javascript:ran.push("link")' });
    try {
      image.setAttribute('onerror', 'ran.push("handler")');
    } catch {
      // Refused at once, where the browser knows of it.
    }
    document.body.append(svg, image, link);
    link.click();
    await new Promise((resolve) => setTimeout(resolve, 300));
    return global.ran;
  });
  expect(ran).toEqual([]);
  await expect.poll(() => violations.length).toBeGreaterThan(0);
  problems.length = 0;
});
