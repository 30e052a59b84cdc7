import { describe, expect, it } from 'vitest';
import { askToPersist, type Browser, readBrowserFacts } from '../../src/storage/durability.ts';

const agents = {
  chrome:
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36',
  edge: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0',
  firefox: 'Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0',
  firefoxPhone: 'Mozilla/5.0 (Android 14; Mobile; rv:132.0) Gecko/132.0 Firefox/132.0',
  iPhone:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
  chromeOnIPhone:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/130.0.0.0 Mobile/15E148 Safari/604.1',
  mac: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15',
  samsung:
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36',
  facebook:
    'Mozilla/5.0 (Linux; Android 14; SM-A546B Build/UP1A.231005.007; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/130.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/486.0.0.66.70;]',
  facebookOnIPhone:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/22A3354 [FBAN/FBIOS;FBAV/486.0.0.66.70;]',
  instagram:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/22A3354 Instagram 352.0.0.38.100',
  webView:
    'Mozilla/5.0 (Linux; Android 14; Pixel 8; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/130.0.0.0 Mobile Safari/537.36',
  unknown: 'Something/1.0',
} as const;

function browser(navigator: Partial<Browser['navigator']> = {}, isStandalone = false): Browser {
  return {
    navigator: { userAgent: agents.chrome, ...navigator },
    matchMedia: (query) => ({ matches: isStandalone && query === '(display-mode: standalone)' }),
  };
}

describe('a browser', () => {
  it.each([
    ['chrome', 'chromium', 'android'],
    ['edge', 'chromium', 'computer'],
    ['firefox', 'gecko', 'computer'],
    ['firefoxPhone', 'gecko', 'android'],
    ['iPhone', 'webkit', 'ios'],
    ['chromeOnIPhone', 'webkit', 'ios'],
    ['mac', 'webkit', 'computer'],
    ['unknown', 'other', 'computer'],
  ] as const)('%s keeps things as %s does, on %s', async (agent, family, device) => {
    expect(await readBrowserFacts(browser({ userAgent: agents[agent] }))).toMatchObject({ family, device });
  });

  it.each([
    ['samsung', 'samsung'],
    ['facebook', 'in-app'],
    ['facebookOnIPhone', 'in-app'],
    ['instagram', 'in-app'],
    ['webView', 'in-app'],
    ['chrome', undefined],
    ['firefoxPhone', undefined],
    ['iPhone', undefined],
    ['edge', undefined],
  ] as const)('%s is told apart where installing goes in a way of its own: %s', async (agent, particular) => {
    const facts = await readBrowserFacts(browser({ userAgent: agents[agent] }));
    expect(facts.particular).toBe(particular);
  });

  it('on an iPad says that it is a Mac, and is not', async () => {
    expect(await readBrowserFacts(browser({ userAgent: agents.mac, maxTouchPoints: 5 }))).toMatchObject({
      family: 'webkit',
      device: 'ios',
    });
  });

  it('tells what it promised, how much room it gives and how the app was opened', async () => {
    const storage = { persisted: async () => true, persist: async () => true, estimate: async () => ({ quota: 5 }) };
    const facts = await readBrowserFacts(browser({ storage, deviceMemory: 2 }, true));
    expect(facts).toMatchObject({ persisted: true, canAsk: true, quota: 5, memory: 2 ** 31, isInstalled: true });
    expect(await readBrowserFacts(browser({ standalone: true }))).toMatchObject({ isInstalled: true });
  });

  it('that tells nothing, or refuses to, leaves it unknown', async () => {
    const refuse = () => Promise.reject(new Error('not in this window'));
    const refusing = { persisted: refuse, persist: refuse, estimate: refuse };
    for (const storage of [refusing, {}]) {
      const facts = await readBrowserFacts(browser({ storage }));
      expect(facts).toMatchObject({ persisted: undefined, isInstalled: false });
      expect(facts).not.toHaveProperty('quota');
      expect(await askToPersist(browser({ storage }))).toBe(false);
    }
    expect(await readBrowserFacts({ navigator: { userAgent: '' } })).toMatchObject({ canAsk: false });
  });
});
