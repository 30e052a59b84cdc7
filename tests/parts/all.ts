import { activityCard, addToPlan } from './activities.examples.tsx';
import { choice, stepCards } from './answering.examples.tsx';
import { dialog, readingHelp } from './dialogs.examples.tsx';
import { diaryEditor, diaryEntry, diaryPaper, longTextField } from './diary.examples.tsx';
import { durabilityParts, installHint } from './durability.examples.tsx';
import { buttons, textField } from './fields.examples.tsx';
import { goalCard, goalSteps } from './goals.examples.tsx';
import { closedGoals, growthFigure, growthPaper, growthTable, whatHelped } from './growth.examples.tsx';
import { importPreview } from './imports.examples.tsx';
import { icons, pillarMark, topicTrack } from './marks.examples.tsx';
import { banners, disclosure, notice, pageHeading, savedIndicator } from './messages.examples.tsx';
import { activityMarks, overviewCard, selectField } from './overview.examples.tsx';
import { answersPaper, conversationPaper, planPaper, profilePaper, sheetPreview } from './papers.examples.tsx';
import type { PartExamples } from './part-examples.ts';
import { pillarFigure, pillarTable, radarTwin } from './profile.examples.tsx';
import { emptyPage, importanceChoice, printFrame, progressHeader, tagFilter } from './question-parts.examples.tsx';
import { readAloud } from './reading.examples.tsx';
import { takeAlong } from './take-along.examples.tsx';
import { activityLinks, backButton, changes, linkList, reflections, smallSteps } from './ways.examples.tsx';
import { explainedWord } from './words.examples.tsx';

/** Every part with its examples, in the order in which someone using the app meets them. */
export const allParts: readonly PartExamples[] = [
  pageHeading,
  buttons,
  progressHeader,
  stepCards,
  importanceChoice,
  choice,
  textField,
  savedIndicator,
  disclosure,
  explainedWord,
  readingHelp,
  readAloud,
  pillarMark,
  topicTrack,
  pillarTable,
  pillarFigure,
  tagFilter,
  activityCard,
  addToPlan,
  goalCard,
  goalSteps,
  notice,
  banners,
  dialog,
  importPreview,
  takeAlong,
  durabilityParts,
  installHint,
  icons,
  radarTwin,
  activityMarks,
  overviewCard,
  selectField,
  linkList,
  backButton,
  smallSteps,
  activityLinks,
  reflections,
  longTextField,
  diaryEditor,
  diaryEntry,
  changes,
  emptyPage,
  printFrame,
  planPaper,
  profilePaper,
  growthFigure,
  growthTable,
  whatHelped,
  closedGoals,
  growthPaper,
  diaryPaper,
  answersPaper,
  conversationPaper,
  sheetPreview,
];
