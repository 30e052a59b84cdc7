import { activityMarks, helpfulness } from '../domain/activity-marks.ts';
import { activityForms } from '../domain/catalogue.ts';
import type { LoadedCatalogue } from '../domain/own-activities.ts';
import { addReaders } from './records.ts';
import { isRaw, isText, longAgo, momentOf, oneOf, optionalText, present, textOf } from './row-values.ts';
import { readTalk } from './talk-records.ts';

/** How the tables are read that the first question does without. Importing this file is all there is to it. */
addReaders({
  activityMarks: ({ personId, activityId, mark, helped, updatedAt, ...raw }) => {
    const known = oneOf(activityMarks, mark);
    return (
      isText(personId) &&
      isText(activityId) &&
      known !== undefined &&
      present({
        personId,
        activityId,
        mark: known,
        wasKept: raw.wasKept === true || undefined,
        helped: oneOf(helpfulness, helped),
        updatedAt: momentOf(updatedAt) ?? longAgo,
      })
    );
  },

  ownActivities: ({ id, personId, topicId, ...raw }) =>
    isText(id) &&
    isText(personId) &&
    isText(topicId) &&
    present({
      id,
      personId,
      topicId,
      title: textOf(raw.title),
      form: oneOf(activityForms, raw.form),
      provider: textOf(raw.provider),
      note: textOf(raw.note),
      url: optionalText(raw.url),
      createdAt: momentOf(raw.createdAt) ?? longAgo,
      updatedAt: momentOf(raw.updatedAt) ?? longAgo,
    }),

  // Checked when it was loaded; what an older or newer app would read differently is checked anew where it is shown.
  catalogues: ({ id, catalogue, addedAt }) =>
    isText(id) &&
    isRaw(catalogue) &&
    isText(catalogue.title) &&
    Array.isArray(catalogue.activities) && {
      id,
      catalogue: catalogue as unknown as LoadedCatalogue['catalogue'],
      addedAt: momentOf(addedAt) ?? longAgo,
    },

  talks: readTalk,

  privateTexts: ({ id, text }) => isText(id) && isText(text) && { id, text },
});
