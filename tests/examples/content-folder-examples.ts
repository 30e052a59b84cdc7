import type { ContentText } from '../../src/content/content-file.ts';

/** The smallest valid content folder: one pillar with one topic, two sources and one activity. */
export function minimalFolder(): ContentText[] {
  return [
    { path: 'questionset.yaml', text: questionSetFile },
    { path: 'zorgen/wennen.yaml', text: topicFile },
    { path: 'sources.yaml', text: sourcesFile },
    { path: 'words.yaml', text: wordsFile },
    { path: 'catalogue.json', text: catalogueFile },
    { path: 'moments.yaml', text: momentsFile },
    { path: 'starter-kit.yaml', text: starterKitFile },
    { path: 'reflection.yaml', text: reflectionFile },
    { path: 'search-words.yaml', text: searchWordsFile },
    { path: 'released-ids.json', text: JSON.stringify(releasedIds) },
  ];
}

/** The minimal folder, or another one, after an editor replaced a piece of text in one file. */
export function folderWith(path: string, piece: string, replacement: string, folder = minimalFolder()): ContentText[] {
  const file = folder.find((candidate) => candidate.path === path);
  if (!file?.text.includes(piece)) throw new Error(`"${piece}" is not in ${path}`);
  const changed = { path, text: file.text.replace(piece, replacement) };
  return folder.map((candidate) => (candidate.path === path ? changed : candidate));
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
  'wennen.situatie-weten',
  'wennen.situatie-kunnen',
  'wennen.situatie-kunnen-aspirant',
  'wennen.situatie-houding',
  'wennen.reflectie-1',
  'wennen.reflectie-2',
  'ons-gezin',
  'ons-gezin.vraag-1',
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
    path: [Je leert., Je oefent., Je kunt het., Je draagt het.]
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
  - id: wennen.situatie-weten
    competency: wennen.weten
    scene: Iemand vraagt hoe wennen gaat.
    question: Lukt het je om dat uit te leggen?
  - id: wennen.situatie-kunnen
    competency: wennen.kunnen
    scene: Je pleegkind slaapt slecht.
    question: Lukt het je om rustig te blijven?
    aspirant:
      id: wennen.situatie-kunnen-aspirant
      scene: Een logeetje slaapt slecht.
      question: Lukt het je om het rustig te houden?
  - id: wennen.situatie-houding
    competency: wennen.houding
    scene: Wennen duurt lang.
    question: Lukt het je om te wachten?
    for: [pleegouder]
reflection:
  - { id: wennen.reflectie-1, question: Wanneer ging het goed?, aspirant: Wanneer wende jij snel? }
  - { id: wennen.reflectie-2, question: Wat deed jij toen?, aspirant: Wat hielp jou toen? }
conversation:
  - { id: wennen.gesprek-1, question: Wat hielp?, aspirant: Wat zou helpen? }
  - { id: wennen.gesprek-2, question: Wat is er nodig?, aspirant: Wat is er dan nodig? }
askForHelp: Duurt het lang? Bel je begeleider.
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
  - { id: wennen.weten, kind: weten, text: Je weet wat wennen vraagt., sources: [EEN] }
  - { id: wennen.kunnen, kind: kunnen, text: Je blijft rustig als slapen niet lukt., sources: [EEN] }
  - { id: wennen.houding, kind: houding, text: Je geeft een kind de tijd., sources: [TWEE] }
`;

const sourcesFile = `- id: EEN
  title: Eerste bron
  kind: onderzoek
  url: https://example.org/een
- id: TWEE
  title: Tweede bron
  kind: praktijk
`;

const momentsFile = `- id: slecht-slapen
  title: Slecht slapen
  text: De nachten zijn kort.
  topics: [wennen]
  situations: [wennen.situatie-kunnen]
  for: [pleegouder]
`;

const starterKitFile = `title: Startpakket
text: Voor het begin.
periods:
  - id: de-eerste-dag
    title: De eerste dag
    text: Alleen vandaag.
    topics: [wennen]
    smallSteps: [wennen.stap-1]
    activities: [cursus-wennen]
`;

const searchWordsFile = `- topic: wennen
  words: [heimwee, Huilen]
`;

const reflectionFile = `- id: ons-gezin
  title: Ons gezin
  text: Wat doet het met ons?
  questions:
    - { id: ons-gezin.vraag-1, question: Wat viel op?, aspirant: Wat verwacht je? }
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
