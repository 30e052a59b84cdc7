import type { FunctionComponent } from 'preact';
import type { PageName } from '../address.ts';
import type { PageProps } from './lazy-page.tsx';

/** Pages that the first question does not need, each in a chunk of its own; their list is one too. */
export const laterPages: Partial<Record<PageName, () => Promise<FunctionComponent<PageProps>>>> = {
  situation: async () => (await import('./situation.tsx')).SituationPage,
  review: async () => (await import('./review.tsx')).ReviewPage,
  profile: async () => (await import('./profile.tsx')).ProfilePage,
  growth: async () => (await import('./growth.tsx')).GrowthPage,
  deepen: async () => (await import('./deepen.tsx')).DeepenPage,
  moments: async () => (await import('./moments.tsx')).MomentsPage,
  'starter-kit': async () => (await import('./starter-kit.tsx')).StarterKitPage,
  pillars: async () => (await import('./pillars.tsx')).PillarsPage,
  topic: async () => (await import('./topic.tsx')).TopicPage,
  reflection: async () => (await import('./reflection.tsx')).ReflectionPage,
  diary: async () => (await import('./diary.tsx')).DiaryPage,
  focus: async () => (await import('./focus.tsx')).FocusPage,
  suggestions: async () => (await import('./suggestions.tsx')).SuggestionsPage,
  overview: async () => (await import('./overview.tsx')).OverviewPage,
  compare: async () => (await import('./compare.tsx')).ComparePage,
  'stock-take': async () => (await import('./stock-take.tsx')).StockTakePage,
  activity: async () => (await import('./activity.tsx')).ActivityPage,
  plan: async () => (await import('./plan.tsx')).PlanPage,
  paper: async () => (await import('./paper.tsx')).PaperPage,
  people: async () => (await import('./people.tsx')).PeoplePage,
  partners: async () => (await import('./partners.tsx')).PartnersPage,
  'type-in': async () => (await import('./type-in.tsx')).TypeInPage,
  data: async () => (await import('./data.tsx')).DataPage,
  about: async () => (await import('./about.tsx')).AboutPage,
  help: async () => (await import('./help.tsx')).HelpPage,
  words: async () => (await import('./words.tsx')).WordsPage,
  unknown: async () => (await import('./unknown.tsx')).UnknownPage,
};
