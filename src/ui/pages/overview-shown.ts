import { useCallback, useMemo } from 'preact/hooks';
import type { App, Current } from '../../app/app.ts';
import type { LearningActivity } from '../../domain/catalogue.ts';
import { isKept } from '../../domain/own-activities.ts';
import { findTopic } from '../../domain/question-set.ts';
import { useApp, useOptional } from '../app-context.ts';
import type { AskedOverview } from './overview-state.ts';
import type { Activities } from './use-activities.ts';

/** Finds activities, and the topics that words point at; undefined while it is fetched, null when that failed. */
export function useSearch({ questionSet }: Current, { activities }: Activities) {
  const { content } = useApp();
  const load = useCallback(() => loadSearch(content).catch(() => null), [content]);
  const loaded = useOptional(load);
  return useMemo(() => {
    if (!loaded) return loaded;
    const topicTitle = (id: string) => findTopic(questionSet, id)?.title ?? id;
    return {
      find: loaded.createActivitySearch(activities, topicTitle, loaded.words),
      topicsOf: loaded.createTopicSearch(topicTitle, loaded.words),
    };
  }, [loaded, activities, questionSet]);
}

async function loadSearch(content: App['content']) {
  const [search, words] = await Promise.all([
    import('../search/activity-search.ts'),
    // Without them everything is still found by its own words.
    content.searchWords().catch(() => []),
  ]);
  return { ...search, words };
}

/** Without words, or without the search: all, in the order given. */
export function searched(
  activities: readonly LearningActivity[],
  query: string,
  search: ((query: string) => string[]) | undefined,
): readonly LearningActivity[] {
  if (query.trim() === '' || !search) return activities;
  const byId = new Map(activities.map((activity) => [activity.id, activity]));
  return search(query).flatMap((id) => byId.get(id) ?? []);
}

/** Those of the kind that is shown; what was just marked is shown as well. */
export function ofKind(
  activities: readonly LearningActivity[],
  { shown }: AskedOverview,
  { marks }: Activities,
  alsoIds: readonly string[],
): readonly LearningActivity[] {
  return activities.filter(({ id }) => {
    const mark = marks.get(id);
    if (alsoIds.includes(id)) return true;
    if (shown === 'kept') return mark !== undefined && isKept(mark);
    return shown === 'all' ? mark?.mark !== 'hidden' : mark?.mark === shown;
  });
}
