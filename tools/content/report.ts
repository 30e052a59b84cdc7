import { join } from 'node:path';
import { type Content, parseContent } from '../../src/content/parse-content.ts';
import type { ContentProblem } from '../../src/content/problem.ts';
import type { ActivityForm } from '../../src/domain/catalogue.ts';
import { findGuide, topicsOf } from '../../src/domain/question-set.ts';
import { type StockTake, takeStock } from '../../src/domain/stock-take.ts';
import { readContentFolder } from './content-folder.ts';
import { coverageOf } from './coverage.ts';
import { type ExploringTime, exploringTime } from './exploring-time.ts';
import { findingsInTexts } from './findings.ts';
import { hardWordsIn } from './hard-words.ts';
import { limits, median, readingEase, sentencesOf, wordsOf } from './readability.ts';
import { loadSpeller, type Speller } from './spelling.ts';
import { missingParts, type PartName } from './topic-parts.ts';
import { textsOfFile, type WrittenText } from './written-texts.ts';

/** Everything there is to know about the quality of a question set, measured. */
export interface ContentReport {
  folder: string;
  /** Left out when the files cannot be read. */
  set?: { id: string; version: string; title: string };
  topics: TopicReport[];
  moments: { id: string; title: string; topics: readonly string[] }[];
  exploring?: ExploringTime;
  /** Age of the facts, shares of the providers and marks of the catalogue. */
  stock?: Pick<StockTake, 'total' | 'forProfessionalsOnly' | 'facts' | 'providers' | 'marks'>;
  /** What must be mended. */
  errors: ContentProblem[];
  /** What is better mended. */
  warnings: ContentProblem[];
}

export interface TopicReport {
  id: string;
  shortTitle: string;
  pillar: string;
  missing: PartName[];
  sentences: number;
  medianWords: number;
  longestSentence: number;
  readingEase: number;
  hardWords: string[];
  unknownWords: string[];
  sources: number;
  /** Activities for foster parents, per form. */
  activities: Partial<Record<ActivityForm, number>>;
  activitiesBesideReading: number;
  moments: string[];
}

/** Reads and measures the question set in a folder. */
export function reportOn(folder: string): ContentReport {
  const files = readContentFolder(folder);
  const content = parseContent(files);
  const here = (problem: ContentProblem) => ({ ...problem, file: join(folder, problem.file) });
  if (!content.ok) return { folder, topics: [], moments: [], errors: content.failure.map(here), warnings: [] };
  const texts = files.flatMap(textsOfFile);
  const { errors, warnings, ...measured } = measure(content.value, texts, loadSpeller(folder));
  return { folder, ...measured, errors: errors.map(here), warnings: warnings.map(here) };
}

/** The figures of checked content, and what they say that must or may be mended. */
export function measure(
  content: Content,
  texts: readonly WrittenText[],
  speller: Speller,
): Omit<ContentReport, 'folder'> {
  const { id, version, title, pillars } = content.questionSet;
  const { moments } = content.ways;
  const { errors, warnings } = findingsInTexts(texts, speller);
  const coverage = coverageOf(content);
  const topics = pillars.flatMap((pillar) =>
    pillar.topics.map((topic): TopicReport => {
      const file = `${pillar.id}/${topic.id}.yaml`;
      const own = texts.filter((text) => text.file === file);
      const guide = findGuide(content.guides, topic.id);
      const report = {
        id: topic.id,
        shortTitle: topic.shortTitle,
        pillar: pillar.shortTitle,
        missing: missingParts(topic, guide),
        ...sentenceFigures(own),
        hardWords: own.flatMap(({ text }) => hardWordsIn(text).map(({ word }) => word)),
        unknownWords: own.flatMap(({ text }) => speller(text)),
        sources: guide?.sources.length ?? 0,
        activities: coverage.get(topic.id)?.byForm ?? {},
        activitiesBesideReading: coverage.get(topic.id)?.besideReading ?? 0,
        moments: moments.filter((moment) => moment.topics.includes(topic.id)).map((moment) => moment.id),
      };
      const found = findingsAbout(report, file, moments.length > 0);
      errors.push(...found.errors);
      warnings.push(...found.warnings);
      return report;
    }),
  );
  const exploring = exploringTime(content.questionSet);
  if (exploring.percentile95 > limits.exploringMinutes) {
    const minutes = exploring.percentile95.toFixed(2).replace('.', ',');
    const message = `Verkennen duurt ${minutes} minuten; maximaal ${limits.exploringMinutes}. Maak vragen en stappen korter`;
    errors.push({ file: 'questionset.yaml', line: 1, field: '(alle onderwerpen)', message });
  }
  const { activities } = content.catalogue;
  const { total, forProfessionalsOnly, facts, providers, marks } = takeStock(
    activities,
    topicsOf(content.questionSet),
    new Date().toISOString(),
  );
  return {
    set: { id, version, title },
    topics,
    moments: moments.map((moment) => ({ id: moment.id, title: moment.title, topics: moment.topics })),
    exploring,
    stock: { total, forProfessionalsOnly, facts, providers, marks },
    errors,
    warnings,
  };
}

function sentenceFigures(texts: readonly WrittenText[]) {
  const sentences = texts.filter(({ isLabel }) => !isLabel).flatMap(({ text }) => sentencesOf(text));
  const lengths = sentences.map((sentence) => wordsOf(sentence).length);
  return {
    sentences: sentences.length,
    medianWords: median(lengths),
    longestSentence: Math.max(0, ...lengths),
    readingEase: readingEase(sentences),
  };
}

/** What is wrong with a topic as a whole. */
function findingsAbout(topic: TopicReport, file: string, hasMoments: boolean) {
  const place = { file, line: 1, field: '(onderwerp)' };
  const errors: ContentProblem[] = [];
  const warnings: ContentProblem[] = [];
  if (topic.missing.length > 0) errors.push({ ...place, message: `is niet compleet: ${topic.missing.join(', ')}` });
  if (topic.medianWords > limits.medianWords) {
    const message = `de middelste zin heeft ${topic.medianWords} woorden; maximaal ${limits.medianWords}. Maak zinnen korter`;
    errors.push({ ...place, message });
  }
  if (hasMoments && topic.moments.length === 0) {
    errors.push({ ...place, message: 'staat in geen enkel moment; zet het bij een moment in moments.yaml' });
  }
  if (topic.readingEase < limits.readingEase) {
    const message = `heeft leesgemak ${Math.round(topic.readingEase)}; liever ${limits.readingEase} of meer. Kies kortere woorden`;
    warnings.push({ ...place, message });
  }
  if (topic.activitiesBesideReading < limits.activitiesBesideReading) {
    const message = `heeft ${topic.activitiesBesideReading} activiteiten die geen leesstof zijn; liever ${limits.activitiesBesideReading} of meer`;
    warnings.push({ ...place, message });
  }
  return { errors, warnings };
}
