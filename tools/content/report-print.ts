import { formTerms } from '../../src/content/dutch-terms.ts';
import { describeProblem } from '../../src/content/problem.ts';
import { limits } from './readability.ts';
import type { ContentReport, TopicReport } from './report.ts';

/** The report as an editor reads it, in tables. */
export function printedReport(report: ContentReport): string {
  const { set, folder, topics, errors, warnings } = report;
  const measured = set
    ? [
        `${set.title}, versie ${set.version} (${folder})`,
        'De teksten per onderwerp',
        textTable(topics),
        'Het leeraanbod: hoeveel activiteiten per onderwerp en vorm (een punt is een gat)',
        coverageTable(topics),
        ...stockLines(report),
        ...exploringLines(report),
        ...momentLines(report),
      ]
    : [];
  return [
    ...measured,
    problemLines('Fouten: dit moet anders', errors),
    problemLines('Tips: dit kan beter', warnings),
    `${errors.length} fouten, ${warnings.length} tips.`,
  ].join('\n\n');
}

const textColumns: readonly (readonly [heading: string, show: (topic: TopicReport) => string])[] = [
  ['onderwerp', ({ shortTitle }) => shortTitle],
  ['compleet', ({ missing }) => (missing.length === 0 ? 'ja' : `mist ${missing.join(', ')}`)],
  ['zinnen', ({ sentences }) => String(sentences)],
  ['middelste', ({ medianWords }) => decimal(medianWords)],
  ['langste', ({ longestSentence }) => String(longestSentence)],
  ['leesgemak', ({ readingEase }) => String(Math.round(readingEase))],
  ['moeilijk', ({ hardWords }) => String(hardWords.length)],
  ['spelling', ({ unknownWords }) => String(unknownWords.length)],
  ['bronnen', ({ sources }) => String(sources)],
  ['momenten', ({ moments }) => String(moments.length)],
];

function textTable(topics: readonly TopicReport[]): string {
  const headings = textColumns.map(([heading]) => heading);
  return perPillar(headings, topics, (topic) => textColumns.map(([, show]) => show(topic)));
}

function coverageTable(topics: readonly TopicReport[]): string {
  const forms = Object.entries(formTerms);
  const headings = ['onderwerp', ...forms.map(([name]) => name.slice(0, 5)), 'samen', 'geen leesstof'];
  return perPillar(headings, topics, (topic) => {
    const counts = forms.map(([, form]) => topic.activities[form] ?? 0);
    const sum = counts.reduce((total, count) => total + count, 0);
    return [
      topic.shortTitle,
      ...counts.map((count) => (count === 0 ? '·' : String(count))),
      String(sum),
      String(topic.activitiesBesideReading),
    ];
  });
}

/** A table with one row per topic, and a line for each pillar. */
function perPillar(
  headings: readonly string[],
  topics: readonly TopicReport[],
  cells: (topic: TopicReport) => string[],
): string {
  const rows = topics.map(cells);
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return [
    line(headings),
    ...topics.flatMap(({ pillar }, index) => [
      ...(pillar === topics[index - 1]?.pillar ? [] : [`— ${pillar}`]),
      line(rows[index] ?? []),
    ]),
  ].join('\n');
}

function exploringLines({ exploring }: ContentReport): string[] {
  if (!exploring) return [];
  const { situations, shortest, percentile95, longest } = exploring;
  return [
    `Verkennen lezen duurt ${minutes(shortest)} tot ${minutes(longest)} minuten (${situations} situaties van pleegouders); ` +
      `voor 95 van de 100 hoogstens ${minutes(percentile95)} (grens: ${limits.exploringMinutes}).`,
  ];
}

const providersShown = 10;

function stockLines({ stock }: ContentReport): string[] {
  if (!stock) return [];
  const { total, forProfessionalsOnly, facts, providers, marks } = stock;
  return [
    [
      `Het leeraanbod telt ${total} activiteiten voor pleegouders en ${forProfessionalsOnly} alleen voor professionals.`,
      `Gegevens: ${facts.thisYear} uit dit jaar, ${facts.lastYear} uit vorig jaar, ${facts.older} ouder, ${facts.noDate} zonder datum.`,
      `Kenmerken: ${marks['named-source']} met een bron om na te lezen, ${marks['checked-recently']} nagekeken in het laatste jaar, ` +
        `${marks['with-foster-parents']} gemaakt met pleegouders, ${marks.evidence} met onderzoek (wat ontbreekt, is onbekend).`,
      `Aanbieders (${providers.length}), de grootste: ${providers
        .slice(0, providersShown)
        .map(({ provider, count, percentage }) => `${provider} ${count} (${decimal(percentage)} %)`)
        .join(', ')}.`,
    ].join('\n'),
  ];
}

function momentLines({ moments }: ContentReport): string[] {
  if (moments.length === 0) return [];
  const width = Math.max(...moments.map(({ title }) => title.length));
  const lines = moments.map(({ title, topics }) => `${title.padEnd(width)}  ${topics.join(', ')}`);
  return [['Onderwerpen per moment', ...lines].join('\n')];
}

function problemLines(heading: string, problems: ContentReport['errors']): string {
  return [`${heading} (${problems.length})`, ...problems.map((problem) => `  ${describeProblem(problem)}`)].join('\n');
}

function decimal(value: number): string {
  return String(Math.round(value * 10) / 10).replace('.', ',');
}

/** Two decimals: what is just over the limit must not look like the limit. */
function minutes(value: number): string {
  return value.toFixed(2).replace('.', ',');
}
