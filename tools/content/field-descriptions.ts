/** What editors see when they point at a field, per file. Fields inside fields are written with a dot between. */

const id = 'Vaste naam. Verander deze nooit; zet een nieuwe id ook in released-ids.json.';
const condition =
  'Voor wie dit past. Laat weg wat voor iedereen past. [pleegouder] of [aspirant], of bijvoorbeeld { soort: [netwerk], leeftijd: { max: 11 } }.';
const openQuestion = 'Een open vraag, voor pleegouders.';
const openForAspirants = 'Dezelfde vraag, voor wie nog geen pleegkind heeft.';

const conditions = {
  'for.fase': 'Waar iemand is: aspirant, starter (de eerste twee jaar) of ervaren.',
  'for.soort': 'netwerk: het kind was bekend. bestand: via een pleegzorgorganisatie.',
  'for.vorm': 'De vorm van pleegzorg.',
  'for.leeftijd': 'De leeftijd van het pleegkind, bijvoorbeeld { min: 10, max: 17 }.',
  'for.eigenKinderen': 'true: alleen met eigen kinderen thuis. false: alleen zonder.',
};

export const fieldDescriptions = {
  topic: {
    id: `${id} Gelijk aan de naam van het bestand.`,
    title: 'De hele titel van het onderwerp.',
    shortTitle: 'Korte titel voor lijsten en grafieken: hooguit 24 tekens.',
    summary: 'Waar het over gaat en waarom het ertoe doet.',
    competencies: 'Drie competenties, in deze volgorde: weten, kunnen, houding.',
    'competencies.id': id,
    'competencies.kind': 'weten, kunnen of houding.',
    'competencies.text': 'Een zin die begint met "Je".',
    'competencies.sources': 'Waar dit op rust: bronnen die ook onderaan bij dit onderwerp staan.',
    anchor: 'De hoofdvraag met vier beschreven stappen.',
    'anchor.id': id,
    'anchor.question': 'De vraag.',
    'anchor.steps':
      'Vier stappen. Elke stap is gedrag dat je kunt zien, en verder dan de vorige. Stap 1 is een eerlijke plek.',
    'anchor.aspirant': 'Dezelfde vraag voor wie nog geen pleegkind heeft. Kijkt vooruit.',
    'anchor.aspirant.steps': 'Vier stappen die vooruitkijken.',
    importance: 'Wat nu meetelt bij "Speelt dit nu bij jullie?"',
    'importance.hint': 'Waar een pleegouder aan kan denken.',
    'importance.aspirantHint': 'Waar een aspirant aan kan denken.',
    situations: 'Drie situaties, bij elke competentie één.',
    'situations.id': id,
    'situations.competency': 'De id van de competentie die dit laat zien.',
    'situations.scene': 'Wat er gebeurt: een herkenbaar moment.',
    'situations.question': 'De vraag erover: "Lukt het je om …?"',
    'situations.aspirant': 'Dezelfde situatie, zo dat een aspirant die kent. Dan geen "for".',
    'situations.for': condition,
    reflection: 'Twee open vragen die een herinnering oproepen.',
    'reflection.question': openQuestion,
    'reflection.aspirant': openForAspirants,
    conversation: 'Twee vragen voor het gesprek met de begeleider. Nooit een controle.',
    'conversation.question': openQuestion,
    'conversation.aspirant': openForAspirants,
    smallSteps: 'Drie kleine stappen voor deze week, zonder cursus.',
    'smallSteps.when': 'Maakt de zin af die begint met "Als". Zonder punt.',
    'smallSteps.then': 'Maakt de zin af die begint met "dan". Zonder punt.',
    'smallSteps.for': condition,
    askForHelp: 'Wanneer het tijd is om te bellen, en wie.',
    sources: 'Minstens twee bronnen uit sources.yaml.',
  },
  questionset: {
    id,
    version: 'Drie getallen, zoals 1.2.0. Verhoog bij elke uitgave.',
    title: 'De naam van de vragenset.',
    status: 'concept, of vastgesteld als pleegouders en vakmensen de teksten hebben aangenomen.',
    makers: 'Wie de vragen maakte.',
    basis: 'Waar de vragen op rusten.',
    'scale.steps': 'De vier algemene stappen, van nieuw naar ook als het moeilijk is.',
    'scale.notApplicable': 'Het antwoord voor wie dit niet speelt. Telt nooit als laag.',
    'scale.unknown': 'Het antwoord voor wie het niet weet. Telt nooit als laag.',
    'scale.importanceQuestion': 'De vraag of iets nu speelt.',
    'scale.importanceQuestionAspirant': 'Dezelfde vraag, voor een aspirant.',
    'scale.importance': 'Drie antwoorden, van niet naar veel.',
    pillars: 'De pijlers, in de volgorde van de app.',
    'pillars.id': `${id} De map van deze pijler heeft dezelfde naam.`,
    'pillars.summary': 'Waar de pijler over gaat.',
    'pillars.path': 'De leerlijn: vier teksten, bij elke stap één.',
    'pillars.topics': 'De onderwerpen, in volgorde. Elk heeft een bestand in de map van de pijler.',
  },
  moments: {
    id,
    title: 'Hoe een pleegouder het zelf zou zeggen.',
    text: 'Herken het moment, en wat een paar vragen kunnen doen.',
    topics: 'Onderwerpen die dan spelen, het belangrijkste eerst.',
    situations: 'Situaties van deze onderwerpen die erbij worden gevraagd.',
    for: condition,
  },
  'starter-kit': {
    title: 'De titel van het startpakket.',
    text: 'Een korte inleiding.',
    periods: 'De perioden, van eerst naar later.',
    'periods.text': 'Wat in deze periode telt, en wat mag wachten.',
    'periods.topics': 'Onderwerpen van deze periode.',
    'periods.smallSteps': 'Kleine stappen van deze onderwerpen.',
    'periods.activities': 'Activiteiten uit het leeraanbod (catalogue.json).',
  },
  reflection: {
    id,
    title: 'Waar iemand bij stilstaat.',
    text: 'Een korte inleiding.',
    questions: 'Open vragen die een herinnering oproepen.',
    'questions.question': openQuestion,
    'questions.aspirant': openForAspirants,
  },
  'search-words': {
    topic: 'De id van een onderwerp.',
    words:
      'Gewone woorden waarmee iemand dit onderwerp zoekt. Elk één woord. Een langere vorm (driftbuien) werkt ook voor het begin (driftbui).',
  },
  sources: {
    id: 'Korte naam in hoofdletters. Onderwerpen verwijzen hiernaar.',
    title: 'Wat het is, in gewone taal.',
    kind: 'review, onderzoek, kader of praktijk.',
    url: 'Het adres, als er een is.',
  },
  words: {
    word: 'Het moeilijke woord.',
    forms: 'Andere vormen van het woord, zoals het meervoud.',
    meaning: 'De uitleg in gewone taal.',
  },
  catalogue: {
    gathered: 'De dag waarop het aanbod is verzameld.',
    'activities.id': id,
    'activities.form': 'De vorm.',
    'activities.topics': 'Onderwerpen, het best passende eerst.',
    'activities.description': 'Wat je er doet of leert, in eigen woorden. Hooguit 25 woorden.',
    'activities.audience': 'Voor wie het is. Alleen ["professional"] verbergt het voor pleegouders.',
    'activities.cost': '"gratis", of een bedrag met een eenheid. Onbekend: laat weg.',
    'activities.confidence': 'high, medium of low. Bij low staat erbij: "Bestaat dit nog? Vraag het na."',
    'activities.verified': 'De datum in de bron: 2018, 2018-01 of 2018-01-31.',
    'activities.seen': 'De dag waarop je de bron las.',
    'activities.sources': 'Waar de feiten vandaan komen.',
  },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

/** Descriptions of the fields of a condition, wherever there is one. */
export const conditionDescriptions: Readonly<Record<string, string>> = conditions;
