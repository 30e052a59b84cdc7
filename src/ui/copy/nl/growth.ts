import { count, separator, stepNames } from './words.ts';

const then = [
  'was dit nieuw voor je',
  'was je aan het oefenen',
  'lukte dit je meestal',
  'lukte dit je ook als het moeilijk was',
] as const;
const now = [
  'is dit nieuw voor je',
  'ben je aan het oefenen',
  'lukt dit je meestal',
  'lukt dit je ook als het moeilijk is',
] as const;

/** Names may hold "en" or a comma themselves: several stand apart, behind the sentence. */
function named(names: readonly string[], what: string): string {
  return names.length === 1 ? `Bij ${names[0]} ${what}.` : `Hier ${what}: ${names.join(separator)}.`;
}

/** A level in a word or two; half-way between two steps both are named. */
export function levelWords(level: number): string {
  const [under, over] = [Math.floor(level), Math.ceil(level)];
  return level - under > 0.25 && over - level > 0.25
    ? `tussen ${stepNames[under]} en ${stepNames[over]}`
    : (stepNames[Math.round(level)] as string);
}

export const growth = {
  title: 'Je groei',
  lead: (times: number, first: string) => `Je vulde de vragen ${times} keer in. De eerste keer was op ${first}.`,
  basis:
    'We vergelijken alleen vragen die je elke keer beantwoordde. Minder dan een hele stap noemen we ongeveer gelijk.',
  emptyTitle: 'Je groei is nog niet te zien',
  empty: 'Beantwoord eerst een paar vragen. Na een tweede keer zie je hier wat er veranderde.',
  begin: 'Ga naar de vragen',
  once: (date: string) => `Je vulde de vragen één keer in, op ${date}. Na een tweede keer zie je hier je groei.`,
  onceWhen: 'Neem daar de tijd voor. Na een half jaar of een jaar is er vaak iets te zien.',
  unfinished: 'De laatste keer is nog niet af.',
  nothingShared: 'Je vulde elke keer andere vragen in. Daarom is er nog niets te vergelijken.',
  fromTo: (before: number, beforeDate: string, after: number, afterDate: string | undefined) =>
    `Op ${beforeDate} ${then[Math.round(before)]}. ${
      afterDate === undefined ? `Nu ${now[Math.round(after)]}` : `Op ${afterDate} ${then[Math.round(after)]}`
    }.`,
  further: {
    title: 'Hier kwam je verder',
    none: 'Je bleef overal ongeveer waar je was. Ook dat kost inzet, zeker als er veel speelt.',
    more: (amount: number) => `Toon ook de andere ${amount}`,
    next: 'Kies waar je nu mee verder wilt',
  },
  lessFar: {
    title: 'Hier lukt nu minder',
    lead: 'Nu ben je hier minder ver. Dat kan door een nieuwe situatie komen.',
    next: 'Wil je hier iets mee? Kies het als onderwerp.',
  },
  equal: {
    title: 'Ongeveer gelijk',
    topics: (amount: number) => `Bekijk ${count(amount, 'onderwerp', 'onderwerpen')}`,
    lead: 'Deze onderwerpen bleven ongeveer gelijk.',
    next: 'Kijk dieper met situaties',
  },
  notCompared: {
    title: 'Wat we niet vergelijken',
    once: (topics: readonly string[]) => `Dit vulde je één keer in: ${topics.join(separator)}.`,
    otherQuestions: (topics: readonly string[]) =>
      topics.length > 5
        ? `Bij ${topics.length} onderwerpen waren de vragen eerst anders. Die oudere antwoorden tellen hier niet mee.`
        : `Hier waren de vragen eerst anders: ${topics.join(separator)}. Die oudere antwoorden tellen hier niet mee.`,
  },
  sinceLast: {
    title: 'Sinds de vorige keer',
    further: (topics: readonly string[]) => `Hier kwam je verder: ${topics.join(separator)}.`,
    lessFar: (topics: readonly string[]) => `Hier lukt nu minder: ${topics.join(separator)}.`,
    equal: 'Alles is ongeveer gelijk gebleven.',
    next: 'Bekijk je profiel',
  },
  figure: {
    title: 'Door de tijd heen',
    titleTwo: 'Toen en nu',
    lines: 'Laat zien',
    all: 'Alle pijlers',
    show: 'Toon als',
    picture: 'Lijnen',
    table: 'Tabel',
    noLine: 'Hiervan is nog maar één keer iets ingevuld.',
    twoMoments: 'Vul je de vragen nog een keer in? Dan zie je hier ook lijnen.',
    caption: {
      pillars: 'Elke lijn is een pijler. Hoe hoger, hoe meer er lukt.',
      topics: 'Elke lijn is een onderwerp. Hoe hoger, hoe meer er lukt.',
    },
    apart: 'Lijnen die samenvallen, staan iets uit elkaar.',
    /** One sentence that says what the picture shows. */
    sentence: (further: readonly string[], lessFar: readonly string[], rest: number, ofPillars: boolean) =>
      [
        ...(further.length > 0 ? [named(further, 'ben je verder dan de eerste keer')] : []),
        ...(lessFar.length > 0 ? [named(lessFar, 'lukt nu minder dan de eerste keer')] : []),
        ...(rest === 0
          ? []
          : [
              further.length + lessFar.length > 0
                ? 'De rest is ongeveer gelijk.'
                : ofPillars
                  ? 'Per pijler is het verschil met de eerste keer kleiner dan een hele stap.'
                  : 'Alles ligt ongeveer gelijk met de eerste keer.',
            ]),
      ].join(' '),
    partOf: (pillar: string, basis: number, total: number) =>
      `De lijn van ${pillar} gaat over ${basis} van de ${total} onderwerpen.`,
    tableTitle: 'Waar je elke keer stond',
    moment: 'Ingevuld op',
    notMeasured: 'niet vergeleken',
  },
  helped: {
    title: 'Wat hielp',
    lead: 'Dit deed je, en het hielp. Misschien wil je er iets van vaker doen.',
    empty: 'Hier komt te staan wat jou hielp. Dat vertel je als een stap is gedaan.',
    level: { yes: 'Dit hielp', somewhat: 'Dit hielp een beetje' },
    when: (level: string, date: string, goal: string | undefined) =>
      `${level}. Gedaan op ${date}${goal ? `, voor het doel ${goal}` : ''}.`,
    took: 'Wat je meenam:',
    gone: 'Iets wat niet meer in het leeraanbod staat',
    more: (amount: number) => `Toon ook de andere ${amount}`,
    next: 'Zet een volgende stap in je plan',
  },
  closed: {
    title: 'Afgeronde doelen',
    closedAt: (date: string) => `Afgerond op ${date}.`,
    change: 'Dit wilde je zien veranderen:',
    outcome: 'Dit veranderde er:',
    noOutcome: 'Je schreef niet op wat er veranderde. Dat hoeft ook niet.',
    original: (text: string) => `Toen koos je: “${text}”`,
    notAnswered: 'Toen vulde je hier niets in.',
    later: (text: string) => `Nu denk je dat je toen stond op: “${text}”`,
    both: 'Achteraf kijk je soms anders. Beide antwoorden mogen er zijn.',
    next: 'Maak een nieuw doel',
  },
  next: {
    title: 'Verder',
    profile: { title: 'Je profiel', text: 'Waar je nu staat, per onderwerp.' },
    focus: { title: 'Je keuze', text: 'Kies waar je mee verder wilt.' },
    plan: { title: 'Je plan', text: 'Je doelen en je volgende stap.' },
  },
  print: 'Print je groei',
  paper: {
    title: 'Groei',
    foot: 'Gemaakt met Pijlerpad. De gegevens staan alleen op het eigen apparaat.',
    basis: (date: string, times: number, first: string) =>
      `Stand op ${date}: ${times} keer ingevuld, voor het eerst op ${first}.`,
    once: 'De vragen zijn één keer ingevuld. Groei is te zien na een tweede keer.',
    none: 'De vragen zijn nog niet ingevuld.',
    pillar: 'Pijler',
    first: 'Eerste keer',
    last: 'Laatste keer',
    others: (amount: number) => `En nog ${count(amount, 'ander onderwerp', 'andere onderwerpen')}.`,
  },
} as const;
