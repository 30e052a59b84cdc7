import type { CompetencyKind } from '../../../domain/question-set.ts';
import { count } from './words.ts';

/** The ways beside the questions past every topic: going deeper, moments, the starter kit, the pillars to look around in. */

const filledIn = (answered: number, total: number) => `${answered} van ${total} ingevuld`;

export const otherWays = {
  title: 'Of begin ergens anders',
  titleReturning: 'Ook te doen',
  links: {
    moments: { title: 'Wat speelt er nu?', text: 'Kies een moment, zoals de eerste weken of een afscheid.' },
    'starter-kit': { title: 'Startpakket', text: 'Voor de eerste honderd dagen als pleeggezin.' },
    pillars: { title: 'Rondkijken in de vijf pijlers', text: 'Lees wat erbij hoort, zonder iets in te vullen.' },
    deepen: { title: 'Dieper kijken', text: 'Korte situaties over één onderwerp of pijler.' },
    diary: { title: 'Dagboek', text: 'Schrijf iets op, of lees terug wat je schreef.' },
    reflection: { title: 'Even stilstaan', text: 'Schrijf op hoe het gaat met het kind, thuis en samen.' },
  },
} as const;

export const deepen = {
  title: 'Dieper kijken',
  lead: 'Kies een onderwerp. Je krijgt korte situaties die je misschien herkent. Je profiel wordt er preciezer van.',
  wholePillar: (pillar: string) => `Alles van ${pillar}`,
  filledIn,
  done: (scope: string) => `Klaar met ${scope}`,
  doneText: (answered: number, total: number) =>
    `Je vulde ${answered} van de ${total} situaties in. Dat telt mee in je profiel.`,
  more: 'Kies nog een onderwerp',
  toTopic: 'Terug naar het onderwerp',
  forAspirants: 'Ben je nog geen pleegouder? Vertel dat eerst, dan passen de situaties.',
  toSituation: 'Vertel over je situatie',
  toProfile: 'Bekijk je profiel',
  tooOld:
    'Je laatste antwoorden horen bij een eerdere versie van de vragen. Begin opnieuw om dieper te kijken. Je oude antwoorden blijven bewaard.',
  begin: 'Begin een nieuwe zelfreflectie',
} as const;

export const moments = {
  title: 'Wat speelt er nu?',
  lead: 'Kies wat het meest op jullie lijkt. Je krijgt alleen de vragen die daarbij horen.',
  questions: (amount: number) => count(amount, 'vraag', 'vragen'),
  begin: (amount: number) => `Beantwoord ${count(amount, 'vraag', 'vragen')}`,
  goOn: (answered: number, total: number) => `Ga verder, ${filledIn(answered, total)}`,
  again: 'Bekijk je antwoorden nog eens',
  allAnswered: 'Je hebt alle vragen bij dit moment beantwoord.',
  focus: 'Kies waar je mee verder wilt',
  all: 'Alle momenten',
  small: 'Klein beginnen, deze week',
  about: 'Hier gaat het over',
  unknownTitle: 'Dit moment is er niet',
  toAll: 'Bekijk alle momenten',
} as const;

export const whoHelps = {
  title: 'Wanneer bel je iemand?',
  titleProspective: 'Met wie kun je praten?',
  prospective:
    'Stel je vragen aan een pleegzorgorganisatie of op een informatieavond. Praten met iemand die je vertrouwt, helpt ook.',
} as const;

export const starterKit = {
  later: 'Dit is voor later, als er een kind bij je komt.',
  open: 'Toon stappen en leestips',
  topics: 'Onderwerpen die nu tellen',
  small: 'Kleine stappen',
  activities: 'Wat kan helpen',
  none: 'Bij deze vragen hoort geen startpakket.',
} as const;

export const pillars = {
  titleOf: (amount: number) => (amount === 5 ? 'De vijf pijlers' : 'De pijlers'),
  lead: 'Kijk rustig rond. Je hoeft niets in te vullen.',
  path: (pillar: string) => `Leerlijn ${pillar}`,
  seePath: 'Leerlijn: zo kun je groeien',
  pathLead: 'Zo kun je groeien in deze pijler. Iedereen begint ergens anders, en terug mag ook.',
  pathLeadProspective: 'Zo kan het later gaan, als je pleegouder bent. Iedereen begint ergens anders.',
  /** What comes along at each of the four steps. */
  steps: ['Wat je gaat weten', 'Waar je mee oefent', 'Wat je dan doet', 'Wat je dan bij je draagt'],
  activities: 'Wat kan helpen',
  toHelp: 'Kom je er niet uit? Bekijk wie je kan helpen.',
  topics: 'De onderwerpen',
  unknownTitle: 'Deze pijler is er niet',
  all: 'Alle pijlers',
} as const;

export const topic = {
  steps: 'De vier stappen',
  competencies: 'Wat het vraagt',
  kinds: { weten: 'Weten', kunnen: 'Kunnen', houding: 'Houding' } satisfies Record<CompetencyKind, string>,
  situations: 'Situaties om bij stil te staan',
  small: 'Klein beginnen, deze week',
  reflection: 'Even stilstaan',
  conversation: 'Om met je begeleider te bespreken',
  conversationProspective: 'Om over te praten',
  printGuide: 'Print deze vragen als gespreksgids',
  later: 'Dit gaat over later, als je pleegouder bent.',
  sources: 'Bronnen',
  answer: 'Beantwoord de vraag',
  deepen: (amount: number) => (amount === 1 ? 'Kijk dieper met 1 situatie' : `Kijk dieper met ${amount} situaties`),
  unknownTitle: 'Dit onderwerp is er niet',
} as const;

export const reflection = {
  title: 'Even stilstaan',
  lead: 'Drie dingen om af en toe bij stil te staan. Schrijf op wat je wilt onthouden. Alles mag leeg blijven.',
  write: 'Schrijf erover',
  label: 'Je eigen woorden',
  done: 'Klaar',
  writtenOn: (date: string) => `Opgeschreven op ${date}`,
  change: 'Wijzig',
  remove: 'Haal weg',
  removed: 'Weggehaald.',
  earlier: 'Wat je eerder schreef',
  perTopic: { title: 'Per onderwerp', text: 'Bij deze onderwerpen schreef je ook iets op.' },
  toTopics: 'Je kunt ook bij elk onderwerp iets opschrijven.',
  toDiary: 'Alles wat je opschreef, staat in je dagboek.',
} as const;
