import { count, importanceNames, levelName, stepNames } from './words.ts';

export const review = {
  title: 'Wat je hebt ingevuld',
  lead: (answered: number, total: number) =>
    answered === total
      ? `Je hebt alle ${total} vragen beantwoord. Kijk het rustig na. Je kunt alles nog veranderen.`
      : `Je hebt ${answered} van de ${total} vragen beantwoord. De rest mag leeg blijven. Je kunt alles nog veranderen.`,
  empty: 'Er is nog niets ingevuld.',
  notAnswered: 'Nog niet ingevuld',
  change: 'Wijzig',
  fillIn: 'Vul in',
  yourNote: 'Je schreef:',
  toProfile: 'Bekijk je profiel',
  goOn: 'Ga verder met de vragen',
} as const;

export const profile = {
  title: 'Je profiel',
  earlierTitle: (date: string) => `Je profiel van ${date}`,
  basis: (date: string, measured: number, total: number) =>
    `Ingevuld op ${date}. Dit gaat over ${measured} van de ${total} onderwerpen.${
      measured < total
        ? ' Bij de andere koos je “speelt bij ons niet” of “weet ik niet”, of vulde je nog niets in.'
        : ''
    }`,
  mirror: 'Dit is een spiegel, geen rapport. Het laat zien wat jij zelf hebt ingevuld.',
  emptyTitle: 'Je profiel is nog leeg',
  empty: 'Beantwoord een paar vragen. Dan zie je hier wat goed gaat en wat aandacht vraagt.',
  begin: 'Ga naar de vragen',
  nothingMeasured:
    'Je koos overal “speelt bij ons niet” of “weet ik niet”. Dat mag. Er valt dan alleen nog niets te laten zien.',
  strengths: {
    title: 'Wat goed gaat',
    lead: (amount: number) =>
      amount === 1
        ? 'Dit lukt je meestal, of ook als het moeilijk is.'
        : `Op ${amount} onderwerpen lukt het je meestal, of ook als het moeilijk is.`,
    none: 'Je bent op alle onderwerpen aan het leren of oefenen. Dat je er zo eerlijk naar kijkt, is ook een kracht.',
    youChose: (text: string) => `Je koos: “${text}”`,
    more: (amount: number) => `Toon ook de andere ${amount}`,
  },
  attention: {
    title: 'Wat nu aandacht vraagt',
    lead: 'Deze onderwerpen zijn nieuw voor je, of je oefent ermee. Wat nu veel speelt, staat bovenaan.',
    more: (amount: number) => `Toon ook de andere ${amount}`,
    none: 'Er springt niets uit. Je kunt gewoon zelf kiezen waar je mee verder wilt.',
    why: (mean: number, importance: 0 | 1 | 2, importanceAnswered: boolean) => {
      const level = levelName(mean);
      const opening = level.charAt(0).toUpperCase() + level.slice(1);
      return importanceAnswered ? `${opening}, en dit ${importanceNames[importance]}.` : `${opening}.`;
    },
    choose: 'Kies waar je mee verder wilt',
  },
  overview: {
    title: 'De vijf pijlers in één beeld',
    show: 'Toon als',
    radar: 'Web',
    bars: 'Staven',
    table: 'Tabel',
    caption: {
      radar: 'Gemiddelde stap per pijler. Hoe verder naar buiten, hoe meer je lukt.',
      bars: 'Gemiddelde stap per pijler. Hoe verder naar rechts, hoe meer je lukt.',
    },
    /** One sentence that says what the picture shows. */
    sentence: (highest: string, lowest: string, isWhole: boolean) =>
      (isWhole ? '' : 'Dit gaat alleen over wat je tot nu toe invulde. ') +
      (highest === lowest
        ? 'De pijlers liggen dicht bij elkaar.'
        : `Je staat het verst bij ${highest}. Bij ${lowest} valt het meest te leren.`),
    sentenceOne: (pillar: string) => `Tot nu toe heb je alleen vragen over ${pillar} ingevuld.`,
    pillar: 'Pijler',
    level: 'Waar je gemiddeld staat',
    measured: 'Ingevuld',
    measuredOf: (measured: number, total: number) => `${measured} van ${total}`,
    notMeasured: 'nog niet ingevuld',
  },
  change: {
    title: (date: string) => `Sinds ${date}`,
    basis: (topics: number) =>
      `We vergelijken ${count(topics, 'onderwerp', 'onderwerpen')} met dezelfde vragen. Minder dan een hele stap noemen we ongeveer gelijk.`,
    further: (topics: string) => `Hier kwam je verder: ${topics}.`,
    lessFar: (topics: string) => `Hier lukt nu minder dan toen: ${topics}. Dat kan ook komen doordat er meer speelt.`,
    equal: 'Alles is ongeveer gelijk gebleven.',
    toGrowth: 'Bekijk je groei over alle keren',
    seeEarlier: (date: string) => `Bekijk je profiel van ${date}`,
  },
  topics: {
    title: 'Per onderwerp',
    lead: 'Elk onderwerp heeft vier stappen: nieuw, oefenen, meestal, en ook als het moeilijk is.',
    topic: 'Onderwerp',
    where: 'Waar je staat',
    importance: 'Speelt het?',
    notFilledIn: 'nog niet ingevuld',
    notApplicable: 'speelt bij ons niet',
    unknown: 'weet ik niet',
    track: (mean: number) => stepNames[Math.round(mean)] as string,
    between: (lowest: string, highest: string, questions: number) =>
      lowest === highest
        ? `Bij ${questions} vragen gaf je hetzelfde antwoord.`
        : `Gemiddeld over ${count(questions, 'vraag', 'vragen')}: van ${lowest} tot ${highest}.`,
    change: 'Wijzig',
  },
  deepen: 'Kijk dieper met situaties',
  print: 'Print je profiel',
  choosePrint: 'Kies wat je print',
  sideBySide: 'Kijk samen: leg jullie antwoorden naast elkaar',
  printTitle: 'Profiel',
  printFoot: 'Gemaakt met Pijlerpad. De gegevens staan alleen op het eigen apparaat.',
  toCurrent: 'Naar je laatste profiel',
  gone: 'Dit profiel is er niet (meer).',
} as const;

export const focus = {
  title: 'Waar wil je mee verder?',
  lead: 'Kies één, twee of drie onderwerpen. Je hoeft niet de bovenste te nemen. Wat jij belangrijk vindt, telt.',
  proposed: 'Dit vraagt nu de meeste aandacht',
  others: 'Alle andere onderwerpen',
  chosen: (amount: number) =>
    amount === 0 ? 'Je hebt nog niets gekozen.' : `Je hebt ${count(amount, 'onderwerp', 'onderwerpen')} gekozen.`,
  full: 'Je hebt er drie gekozen. Wil je een ander? Haal er dan eerst een weg.',
  toSuggestions: 'Bekijk wat je kunt doen',
  emptyTitle: 'Eerst een paar vragen',
  empty: 'Beantwoord een paar vragen. Dan kun je kiezen waar je mee verder wilt.',
} as const;
