import { activityCard, addToPlan } from './activities.examples.tsx';
import { agreements, agreementTick, agreementToPlan } from './agreements.examples.tsx';
import { choice, stepCards } from './answering.examples.tsx';
import { backupLine, folderCopy, makeBackup } from './backups.examples.tsx';
import { dialog, readingHelp } from './dialogs.examples.tsx';
import { diaryEditor, diaryEntry, diaryPaper, longTextField } from './diary.examples.tsx';
import { durabilityParts, installHint, installSteps, keepingLine, worksOffline } from './durability.examples.tsx';
import { buttons, fileField, textField } from './fields.examples.tsx';
import { foundFile } from './files.examples.tsx';
import { closedGoal, newGoal } from './goal-ends.examples.tsx';
import { goalCard, goalSteps } from './goals.examples.tsx';
import { closedGoals, growthFigure, growthPaper, growthTable, whatHelped } from './growth.examples.tsx';
import { importPreview, lastImport } from './imports.examples.tsx';
import { goalChoice, inPlan } from './in-plan.examples.tsx';
import { locked, lockNow, lockPage, secretField, tickBox } from './lock.examples.tsx';
import { iconButtons, icons, illustrations, pillarMark, topicTrack } from './marks.examples.tsx';
import { banners, disclosure, notice, pageHeading, savedIndicator } from './messages.examples.tsx';
import { goalTemplates, nextStep, stepDone, stepReview, stepTiming } from './next-steps.examples.tsx';
import { activityMarks, overviewCard, selectField } from './overview.examples.tsx';
import {
  answersPaper,
  conversationPaper,
  planPaper,
  printableReport,
  profilePaper,
  sheetPreview,
} from './papers.examples.tsx';
import type { PartExamples } from './part-examples.ts';
import { pillarFigure, pillarTable, radarTwin } from './profile.examples.tsx';
import { emptyPage, importanceChoice, printFrame, progressHeader, tagFilter } from './question-parts.examples.tsx';
import { readAloud } from './reading.examples.tsx';
import { openShared, plainField, qrCode, sharedPartView } from './sharing.examples.tsx';
import { takeAlong } from './take-along.examples.tsx';
import { activityLinks, backButton, changes, linkList, reflections, smallSteps } from './ways.examples.tsx';
import { explainedWord, whoHelps, wordMeanings } from './words.examples.tsx';

/** Every part with its examples, in the order in which someone using the app meets them. */
export const allParts: readonly PartExamples[] = [
  pageHeading,
  buttons,
  iconButtons,
  progressHeader,
  stepCards,
  importanceChoice,
  choice,
  tickBox,
  textField,
  plainField,
  secretField,
  fileField,
  savedIndicator,
  disclosure,
  explainedWord,
  wordMeanings,
  whoHelps,
  readingHelp,
  readAloud,
  pillarMark,
  topicTrack,
  pillarTable,
  pillarFigure,
  tagFilter,
  activityCard,
  addToPlan,
  inPlan,
  goalChoice,
  newGoal,
  goalCard,
  goalTemplates,
  goalSteps,
  nextStep,
  stepTiming,
  stepDone,
  stepReview,
  closedGoal,
  notice,
  banners,
  locked,
  lockNow,
  lockPage,
  dialog,
  makeBackup,
  backupLine,
  folderCopy,
  importPreview,
  lastImport,
  takeAlong,
  durabilityParts,
  keepingLine,
  installHint,
  installSteps,
  worksOffline,
  icons,
  illustrations,
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
  printableReport,
  agreements,
  agreementTick,
  agreementToPlan,
  sharedPartView,
  qrCode,
  openShared,
  foundFile,
];
