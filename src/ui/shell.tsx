import './styles/tokens.css';
import './styles/base.css';
import './shell.css';
import './styles/print.css';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { App, StorageState } from '../app/app.ts';
import type { Current } from '../app/queries.ts';
import { hashOf, type PageName, useAddress } from './address.ts';
import { AppContext, CurrentContext, LockContext, useLive, useLoaded, useOptional } from './app-context.ts';
import { Icon } from './components/icon.tsx';
import { shell as copy } from './copy/nl/shell.ts';
import { hideQuickly, watchForHiding } from './hide-quickly.ts';
import { useKeptFocus } from './keep-focus.ts';
import { LazyPage } from './pages/lazy-page.tsx';
import { QuestionPage } from './pages/question.tsx';
import { StartPage } from './pages/start.tsx';
import { leave } from './place.ts';
import { type MakeRescueFile, Rescue, RescueBoundary } from './rescue.tsx';
import { useOnline } from './use-online.ts';
import { useWorksOffline } from './use-works-offline.ts';

/** News about a waiting version of the app; accepting it takes effect in every tab. */
export interface Updates {
  observe(next: (isWaiting: boolean) => void): () => void;
  accept(): void;
}

export interface ShellProps {
  app: App;
  /** Rejects when the code that keeps what someone does cannot be fetched. Always the same function. */
  whenStored: () => Promise<unknown>;
  updates: Updates;
  makeRescueFile: MakeRescueFile;
  version: string;
}

/** Everything around a page: header, messages that hold everywhere, footer. */
export function Shell({ app, whenStored, updates, makeRescueFile, version }: ShellProps) {
  const address = useAddress();
  const current = useLive(app.observeCurrent);
  const { trouble, lock } = useLive(app.observeStorage) ?? {};
  const isUpdateWaiting = useLive(updates.observe) ?? false;
  const hasBug = useBugs();
  const main = useRef<HTMLElement>(null);
  const isQuestion = address.page === 'question';
  useKeptFocus();
  useEffect(() => watchForHiding(app.settled), [app]);
  const isNewer = trouble === 'newer';
  // What is half typed is written before the newer version takes over.
  useEffect(() => {
    if (isNewer) document.dispatchEvent(new Event('visibilitychange'));
  }, [isNewer]);
  // Fetched at once, for when something is wrong it may be too late.
  const Banners = useOptional(loadBanners);
  useTextSize(current?.preferences.textSize ?? 100);

  return (
    <AppContext.Provider value={app}>
      <CurrentContext.Provider value={current}>
        <LockContext.Provider value={lock !== undefined}>
          <div class="site" onClickCapture={leaveByLink}>
            <button type="button" class="skip-link" onClick={() => main.current?.focus()}>
              {copy.skipToContent}
            </button>
            <Header page={address.page} current={current} lock={lock} onHide={() => hideQuickly(app.settled)} />
            {Banners && (
              <Banners
                trouble={trouble}
                onUpdate={isUpdateWaiting && !notDisturbed.has(address.page) ? updates.accept : undefined}
              />
            )}
            <main ref={main} class={isQuestion ? 'page page--question' : 'page'} tabIndex={-1}>
              {hasBug && <Rescue makeFile={makeRescueFile} />}
              <RescueBoundary key={`${address.page} ${address.id}`} makeFile={makeRescueFile}>
                <NotWithout load={whenStored} />
                {lock === 'locked' ? (
                  <LockedPage />
                ) : address.page === 'start' ? (
                  <StartPage />
                ) : isQuestion ? (
                  <QuestionPage id={address.id} within={address.within} />
                ) : (
                  <LazyPage address={address} version={version} />
                )}
              </RescueBoundary>
            </main>
            {!isQuestion && lock !== 'locked' && <Footer />}
          </div>
        </LockContext.Provider>
      </CurrentContext.Provider>
    </AppContext.Provider>
  );
}

/** Says that the app did not load when this did not. */
function NotWithout({ load }: { load: () => Promise<unknown> }) {
  useLoaded(load);
  return null;
}

/** In the middle of these nobody is asked anything. */
const notDisturbed: ReadonlySet<PageName> = new Set(['question', 'type-in', 'talk', 'look-along']);

function leaveByLink({ target }: MouseEvent): void {
  const link = target instanceof Element ? target.closest('a')?.getAttribute('href') : undefined;
  if (link?.startsWith('#')) leave(link);
}

/** Sets the size of all letters; the layout follows, for it is measured in them. */
function useTextSize(size: number): void {
  useLayoutEffect(() => {
    const page = document.documentElement;
    // The usual size stands in base.css: 112.5 % of what the browser is set to.
    page.style.fontSize = size === 100 ? '' : `${(112.5 * size) / 100}%`;
    page.classList.toggle('has-large-text', size >= 150);
  }, [size]);
}

/** Whether something broke outside of rendering, such as in the handling of a tap. */
function useBugs(): boolean {
  const [hasBug, setHasBug] = useState(false);
  useEffect(() => {
    const note = () => setHasBug(true);
    const noteError = (event: ErrorEvent) => {
      // Only what comes from a script of ours; browsers report harmless layout notes the same way.
      if (event.error) note();
    };
    addEventListener('unhandledrejection', note);
    addEventListener('error', noteError);
    return () => {
      removeEventListener('unhandledrejection', note);
      removeEventListener('error', noteError);
    };
  }, []);
  return hasBug;
}

const loadBanners = async () => (await import('./components/banners.tsx')).Banners;
const loadLocked = async () => (await import('./components/locked.tsx')).Locked;
const loadLockNow = async () => (await import('./components/lock-now.tsx')).LockNow;

function LockedPage() {
  const Locked = useLoaded(loadLocked);
  return Locked ? <Locked /> : null;
}

function LockNowButton() {
  const LockNow = useOptional(loadLockNow);
  return LockNow ? <LockNow /> : null;
}

const loadReadingHelp = async () => (await import('./components/reading-help.tsx')).ReadingHelp;

const mainPages = ['profile', 'suggestions', 'overview', 'plan', 'help'] as const;
const morePages = [
  'moments',
  'deepen',
  'reflection',
  'diary',
  'pillars',
  'starter-kit',
  'situation',
  'people',
  'share',
  'look-along',
  'data',
  'lock',
  'words',
  'about',
  'privacy',
  'worker',
] as const;

function Header({
  page,
  current,
  lock,
  onHide,
}: {
  page: PageName;
  current: Current | undefined;
  lock: StorageState['lock'];
  onHide: () => void;
}) {
  const [isReadingHelpOpen, setIsReadingHelpOpen] = useState(false);
  const ReadingHelp = useOptional(loadReadingHelp);
  const isQuestion = page === 'question';
  const several = (current?.people.length ?? 0) > 1;
  return (
    <header class="site-header">
      <div class="site-header__inner">
        <a class="brand" href={hashOf('start')}>
          <img src="icons/icon.svg" alt="" width="34" height="34" />
          <span class={isQuestion ? 'narrow-hidden' : undefined}>{copy.name}</span>
        </a>
        <div class="site-header__ways">
          {isQuestion && lock !== 'locked' && (
            <a class="site-header__stop" href={hashOf('start')}>
              {copy.stop}
            </a>
          )}
          <button
            type="button"
            class="reading-help-button"
            aria-haspopup="dialog"
            onClick={() => setIsReadingHelpOpen(true)}
          >
            <Icon name="reading" size={26} />
            <span class={isQuestion ? 'narrow-hidden' : undefined}>{copy.readingHelp}</span>
          </button>
          {lock === 'open' && <LockNowButton />}
          <button type="button" class="reading-help-button" onClick={onHide}>
            <Icon name="hide" size={26} />
            <span class="narrow-hidden">{copy.hide}</span>
          </button>
        </div>
        {!isQuestion && lock !== 'locked' && <PageLinks label={copy.mainMenu} pages={mainPages} page={page} />}
        {isReadingHelpOpen && ReadingHelp && <ReadingHelp onClose={() => setIsReadingHelpOpen(false)} />}
        {several && (
          <p class="small soft">
            {copy.fillingInAs(current?.person?.nickname ?? '')} <a href={hashOf('people')}>{copy.change}</a>
          </p>
        )}
      </div>
    </header>
  );
}

function Footer() {
  const isOnline = useOnline();
  const worksOffline = useWorksOffline();
  return (
    <footer class="site-footer">
      <div class="site-footer__inner">
        <div>
          <p>{isOnline ? copy.footerPromise : worksOffline ? copy.footerOffline : copy.footerNotWhole}</p>
          <p class="site-footer__ready" role="status">
            {worksOffline && copy.worksOffline}
          </p>
        </div>
        <PageLinks label={copy.moreMenu} pages={morePages} />
      </div>
    </footer>
  );
}

type NamedPage = (typeof mainPages)[number] | (typeof morePages)[number];

function PageLinks({ label, pages, page }: { label: string; pages: readonly NamedPage[]; page?: PageName }) {
  return (
    <nav aria-label={label}>
      <ul class="site-nav">
        {pages.map((name) => (
          <li key={name}>
            <a href={hashOf(name)} aria-current={name === page ? 'page' : undefined}>
              {copy.nav[name]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
