import type { CatalogueProblem, CatalogueRefusal } from '../content/catalogue-file.ts';
import type { ActivityMark, Helpfulness, Mark } from '../domain/activity-marks.ts';
import type { ActivityForm } from '../domain/catalogue.ts';
import { longestOwnTexts, type MarkParts, markedAs, type OwnActivity, toWebAddress } from '../domain/own-activities.ts';
import { topicsOf } from '../domain/question-set.ts';
import { failed, type Result, success } from '../domain/result.ts';
import type { Change } from '../storage/store.ts';
import { type Dependencies, ensurePerson, type Written } from './dependencies.ts';
import { markChange } from './mark-change.ts';

export type { CatalogueProblem, CatalogueRefusal } from '../content/catalogue-file.ts';

/** The parts of an own activity that a person writes. */
export type OwnActivityText = Pick<OwnActivity, 'title' | 'topicId' | 'provider' | 'note'> & {
  form: ActivityForm | undefined;
  url: string;
};

/** Why a catalogue was not loaded: the file, or the device that has no room for it. */
export type LoadingRefusal = CatalogueRefusal | { kind: 'not-kept'; problems: readonly CatalogueProblem[] };

/** What a person does with activities. */
export interface ActivityActions {
  /** Keeps, hides or ticks off an activity, or takes that back. */
  markActivity(activityId: string, mark: Mark | undefined): Promise<Written>;
  /** Says whether an activity that is done helped. */
  rateActivity(activityId: string, helped: Helpfulness): Promise<Written>;
  /** Gives it back as it is stored, finished or not. */
  addOwnActivity(text: OwnActivityText): Promise<OwnActivity>;
  writeOwnActivity(activityId: string, text: OwnActivityText): Promise<Written>;
  removeOwnActivity(activityId: string): Promise<Written>;
  restoreOwnActivity(activity: OwnActivity): Promise<Written>;
  /** What a catalogue that an organisation made is called and holds, before it is loaded. */
  lookInCatalogue(file: Blob): Promise<Result<{ title: string; activities: number }, LoadingRefusal>>;
  /** Loads a catalogue an organisation made. All of it, or nothing with what is wrong. */
  loadCatalogue(file: Blob): Promise<Result<{ title: string; activities: number }, LoadingRefusal>>;
  removeCatalogue(catalogueId: string): Promise<Written>;
}

export function activityActions(dependencies: Dependencies): ActivityActions {
  const { store, questionSet, now, newId } = dependencies;

  const changeMark = (activityId: string, change: (mark: ActivityMark | undefined) => MarkParts | undefined) =>
    store.write(async (reader) => {
      const changes: Change[] = [];
      const person = await ensurePerson(dependencies, reader, changes);
      const existing = await reader.get('activityMarks', [person.id, activityId]);
      return [...changes, markChange(person.id, activityId, change(existing), now())];
    });

  const readCatalogue = async (file: Blob) => {
    const { readCatalogueFile } = await import('../content/catalogue-file.ts');
    return readCatalogueFile(file, new Set(topicsOf(questionSet()).map(({ id }) => id)));
  };

  const cut = ({ title, form, topicId, provider, note, ...text }: OwnActivityText) => ({
    title: title.trim().slice(0, longestOwnTexts.title),
    ...(form && { form }),
    topicId,
    provider: provider.trim().slice(0, longestOwnTexts.provider),
    note: note.trim().slice(0, longestOwnTexts.note),
    ...addressIn(text.url),
  });

  return {
    markActivity: (activityId, mark) => changeMark(activityId, (earlier) => markedAs(earlier, mark)),

    rateActivity: (activityId, helped) => changeMark(activityId, (mark) => mark && { ...mark, helped }),

    async addOwnActivity(text) {
      const own = { id: `eigen-${newId()}`, personId: '', ...cut(text), createdAt: now(), updatedAt: now() };
      await store.write(async (reader) => {
        const changes: Change[] = [];
        const person = await ensurePerson(dependencies, reader, changes);
        own.personId = person.id;
        return [...changes, { table: 'ownActivities', put: own }];
      });
      return own;
    },

    writeOwnActivity: (activityId, text) =>
      store.write(async (reader) => {
        const own = await reader.get('ownActivities', activityId);
        if (!own) return [];
        const { url: _, form: __, ...rest } = own;
        return [{ table: 'ownActivities', put: { ...rest, ...cut(text), updatedAt: now() } }];
      }),

    removeOwnActivity: (activityId) => store.write(async () => [{ table: 'ownActivities', delete: activityId }]),

    restoreOwnActivity: (activity) => store.write(async () => [{ table: 'ownActivities', put: activity }]),

    async lookInCatalogue(file) {
      const catalogue = await readCatalogue(file);
      if (!catalogue.ok) return catalogue;
      return success({ title: catalogue.value.title, activities: catalogue.value.activities.length });
    },

    async loadCatalogue(file) {
      const catalogue = await readCatalogue(file);
      if (!catalogue.ok) return catalogue;
      const { id, title, activities } = catalogue.value;
      const written = await store.write(async () => [
        { table: 'catalogues', put: { id, catalogue: catalogue.value, addedAt: now() } },
      ]);
      if (written.ok) return success({ title, activities: activities.length });
      return failed({ kind: 'not-kept', problems: [] });
    },

    removeCatalogue: (catalogueId) => store.write(async () => [{ table: 'catalogues', delete: catalogueId }]),
  };
}

function addressIn(written: string): { url?: string } {
  const url = toWebAddress(written)?.slice(0, longestOwnTexts.url);
  return url ? { url } : {};
}
