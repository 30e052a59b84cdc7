import type { ContentText } from '../../src/content/content-file.ts';

/** The smallest valid content folder: one pillar with one topic, two sources and one activity. */
export function minimalFolder(): ContentText[] {
  return [
    { path: 'questionset.yaml', text: questionSetFile },
    { path: 'zorgen/wennen.yaml', text: topicFile },
    { path: 'sources.yaml', text: sourcesFile },
    { path: 'words.yaml', text: wordsFile },
    { path: 'catalogue.json', text: catalogueFile },
    { path: 'released-ids.json', text: JSON.stringify(releasedIds) },
  ];
}

/** The minimal folder after an editor replaced a piece of text in one file. */
export function folderWith(path: string, piece: string, replacement: string): ContentText[] {
  const file = minimalFolder().find((candidate) => candidate.path === path);
  if (!file?.text.includes(piece)) throw new Error(`"${piece}" is not in ${path}`);
  const changed = { path, text: file.text.replace(piece, replacement) };
  return minimalFolder().map((candidate) => (candidate.path === path ? changed : candidate));
}

const releasedIds = [
  'wennen',
  'wennen.anker',
  'wennen.anker-aspirant',
  'wennen.belang',
  'wennen.gesprek-1',
  'wennen.gesprek-2',
  'wennen.stap-1',
  'wennen.stap-2',
  'wennen.stap-3',
  'wennen.weten',
  'wennen.kunnen',
  'wennen.houding',
  'wennen.situatie-1',
  'wennen.retired',
];

const questionSetFile = `id: klein
version: 1.2.3
title: Kleine vragenset
status: concept
makers: Wij.
basis: Op basis van een voorbeeld.
scale:
  steps: [Nieuw, Oefenen, Meestal, Ook als het moeilijk is]
  notApplicable: Speelt niet
  unknown: Weet ik niet
  importanceQuestion: Speelt dit nu?
  importanceQuestionAspirant: Houdt dit je bezig?
  importance: [Nu niet, Soms, Nu veel]
pillars:
  - id: zorgen
    title: Zorgen voor kinderen
    shortTitle: Zorgen
    summary: Over zorgen.
    topics: [wennen]
`;

const topicFile = `id: wennen
title: Wennen en aarden
shortTitle: Wennen
summary: Over wennen in een nieuw huis.
anchor:
  id: wennen.anker
  question: Hoe gaat het wennen?
  steps: [Een, Twee, Drie, Vier]
  aspirant:
    id: wennen.anker-aspirant
    question: Hoe zou het wennen gaan?
    steps: [Vijf, Zes, Zeven, Acht]
importance:
  id: wennen.belang
  hint: Denk aan de eerste week.
  aspirantHint: Denk aan een eerste dag.
situations:
  - id: wennen.situatie-1
    competency: wennen.kunnen
    question: Je pleegkind slaapt slecht. Lukt het je om rustig te blijven?
    for: [pleegouder]
conversation:
  - id: wennen.gesprek-1
    question: Wat hielp?
  - id: wennen.gesprek-2
    question: Wat is er nodig?
smallSteps:
  - id: wennen.stap-1
    when: het avond wordt
    then: lezen we een verhaal
  - id: wennen.stap-2
    when: het ochtend wordt
    then: eten we samen
    for: { soort: [netwerk], leeftijd: { max: 11 } }
  - id: wennen.stap-3
    when: het stil is
    then: bel ik iemand
sources: [EEN, TWEE]
competencies:
  - { id: wennen.weten, kind: weten, text: Je weet wat wennen vraagt. }
  - { id: wennen.kunnen, kind: kunnen, text: Je blijft rustig als slapen niet lukt. }
  - { id: wennen.houding, kind: houding, text: Je geeft een kind de tijd. }
`;

const sourcesFile = `- id: EEN
  title: Eerste bron
  kind: onderzoek
  url: https://example.org/een
- id: TWEE
  title: Tweede bron
  kind: praktijk
`;

const wordsFile = `- word: begeleider
  forms: [begeleiders]
  meaning: Iemand die meedenkt.
`;

const catalogueFile = `{
  "id": "klein-aanbod",
  "title": "Klein aanbod",
  "gathered": "2026-01-15",
  "activities": [
    {
      "id": "cursus-wennen",
      "title": "Cursus wennen",
      "provider": "Een aanbieder",
      "form": "training",
      "topics": ["wennen"],
      "description": "Je oefent met anderen.",
      "audience": ["starter", "netwerk"],
      "childAge": { "min": 4 },
      "careForms": ["langdurig"],
      "cost": "gratis",
      "regions": ["landelijk", "Vlaanderen"],
      "language": "nl",
      "addressIs": "kopie",
      "confidence": "high",
      "seen": "2026-01-15",
      "sources": [{ "what": "alles" }]
    }
  ]
}
`;
