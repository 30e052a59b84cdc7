import type { ImportFailure } from '../../../app/data-actions.ts';
import type { ImportNews } from '../../../domain/import-news.ts';
import { count, longDate } from './words.ts';

/** How much of each thing: counted and called the same on this page and before reading a backup in. */
const amounts = {
  people: (amount: number) => count(amount, 'persoon', 'personen'),
  assessments: (amount: number) => count(amount, 'zelfreflectie', 'zelfreflecties'),
  questions: (amount: number) => count(amount, 'vraag beantwoord', 'vragen beantwoord'),
  deeper: (amount: number) => `${count(amount, 'vraag', 'vragen')} bij “Dieper kijken” beantwoord`,
  goals: (amount: number) => count(amount, 'doel', 'doelen'),
  reflections: (amount: number) => count(amount, 'tekst in je dagboek', 'teksten in je dagboek'),
  activityMarks: (amount: number) => count(amount, 'bewaarde of gedane activiteit', 'bewaarde of gedane activiteiten'),
  ownActivities: (amount: number) => count(amount, 'eigen activiteit', 'eigen activiteiten'),
  talks: (amount: number) => count(amount, 'gesprek', 'gesprekken'),
} satisfies Record<keyof Omit<ImportNews, 'asides'>, (amount: number) => string>;

/** By what someone knows themselves again: "8 vragen beantwoord, begonnen op 2 november 2026". */
export function knownBy(questions: number, startedAt: string | undefined): string {
  if (startedAt === undefined) return 'nog niets beantwoord';
  return `${questions === 0 ? 'nog niets beantwoord' : amounts.questions(questions)}, begonnen op ${longDate(startedAt)}`;
}

export const people = {
  title: 'Wie vult in?',
  lead: 'Op één apparaat kunnen meer mensen invullen. Ieder heeft eigen antwoorden. Een roepnaam is genoeg, of laat hem leeg.',
  warning: 'Let op: wie dit apparaat gebruikt, kan bij alle antwoorden.',
  warningLocked: 'Let op: Pijlerpad heeft een slot. Wie de wachtzin weet, kan bij alle antwoorden.',
  choose: 'Kies wie er invult',
  sideBySide: 'Bekijk jullie antwoorden naast elkaar',
  nickname: 'Je roepnaam',
  nicknameHint: 'Deze naam staat ook op je print. Leeg mag.',
  addTitle: 'Iemand erbij',
  addLabel: 'Roepnaam van de ander',
  add: 'Voeg toe en vul in',
  unnamed: (number: number) => `Zonder naam (${number})`,
  unnamedWith: (number: number, known: string) => `Zonder naam (${number}): ${known}`,
  goOn: 'Naar de startpagina',
} as const;

export const data = {
  title: 'Mijn gegevens',
  lead: 'Alles wat je invult, staat alleen in deze browser op dit apparaat. Wat je invult, gaat niet over internet.',
  whoOpens: {
    open: 'Wie dit apparaat gebruikt, kan het wel openen. Met een slot kan dat niet.',
    locked: 'Pijlerpad heeft een slot. Alleen wie de wachtzin of de herstelcode heeft, kan het openen.',
  },
  toLock: 'Een slot op Pijlerpad',
  stored: {
    title: 'Wat er nu staat',
    nothing: 'Er staat niets. Zodra je iets invult, zie je het hier.',
    amounts,
  },
  assessments: {
    title: (name: string) => (name ? `Zelfreflecties van ${name}` : 'Je zelfreflecties'),
    item: (date: string, answers: number) => `Begonnen op ${date}, ${amounts.questions(answers)}`,
    view: 'Bekijk',
    erase: 'Wis',
  },
  import: {
    title: 'Een reservekopie inlezen',
    text: 'Je ziet eerst wat erin staat. Er verandert nog niets.',
    any: 'Weet je niet wat voor bestand het is?',
    toAny: 'Open het dan hier',
    label: 'Kies een bestand',
    needed: 'Deze reservekopie is beveiligd met een wachtzin.',
    passphraseHint: 'De wachtzin die je koos toen je de kopie maakte.',
    neededLock: 'Dit bestand zit op slot. Het komt van een apparaat met een slot op Pijlerpad.',
    lockHint: 'De wachtzin van dat slot, of de herstelcode.',
    busy: 'Het bestand wordt geopend…',
    failure: {
      'not-a-backup':
        'Dit is geen reservekopie van Pijlerpad. Kies een bestand dat begint met “pijlerpad-”. Er is niets veranderd.',
      empty:
        'Dit bestand is leeg. Misschien brak het opslaan of versturen af. Haal het bestand opnieuw op, of kies een andere kopie. Er is niets veranderd.',
      shared: 'Dit is een gedeeld bestand, geen reservekopie. Open het bij “Meekijken”. Er is niets veranderd.',
      damaged:
        'Dit bestand is beschadigd of niet compleet. Heb je nog een andere kopie? Probeer die. Er is niets veranderd.',
      newer:
        'Dit bestand komt uit een nieuwere versie van Pijlerpad. Vernieuw eerst de app en probeer het dan opnieuw. Er is niets veranderd.',
      'too-large': 'Dit bestand is te groot voor een reservekopie van Pijlerpad. Er is niets veranderd.',
      unreadable: 'Het bestand kon niet worden gelezen. Kies het nog een keer. Er is niets veranderd.',
      protected: 'Vul de wachtzin in.',
      locked: 'Vul de wachtzin of de herstelcode in.',
      'wrong-passphrase': 'Deze wachtzin past niet. Kijk of elk woord klopt en probeer het opnieuw.',
      'not-opened': 'Openen lukt nu niet op dit apparaat. Sluit andere apps en probeer het opnieuw.',
    } satisfies Record<ImportFailure, string>,
    previewTitle: 'Dit staat in het bestand',
    madeOn: (date: string) => `Gemaakt op ${date}.`,
    news: 'Nieuw op dit apparaat:',
    amounts,
    asides: 'wat je bij een vraag schreef, of hoe erg iets nu speelt',
    rest: 'De rest staat hier al.',
    leftOut: (amount: number) => `${count(amount, 'onderdeel is', 'onderdelen zijn')} onleesbaar en gaat niet mee.`,
    conflict: {
      title: 'Een deel is hier anders dan in het bestand. Wat wil je houden?',
      here: 'Wat op dit apparaat staat',
      file: 'Wat in het bestand staat',
      each: 'Ik kies per onderdeel',
      hereName: 'Dit apparaat',
      fileName: 'Het bestand',
      hereFrom: (date: string, isNewer: boolean) => `Dit apparaat: van ${date}${isNewer ? ' (nieuwer)' : ''}`,
      fileFrom: (date: string, isNewer: boolean) => `Het bestand: van ${date}${isNewer ? ' (nieuwer)' : ''}`,
      answers: (date: string, amount: number) =>
        `Zelfreflectie van ${date}: ${count(amount, 'antwoord is', 'antwoorden zijn')} anders`,
      question: (topic: string, text: string) => `${topic}: ${text}`,
      unknownQuestion: 'Een vraag die niet meer wordt gesteld',
      notAnswered: 'Niet beantwoord',
      unknownAnswer: (value: string) => `Antwoord ${value}`,
      youWrote: 'Je schreef:',
      person: (name: string) => (name ? `Roepnaam en situatie van ${name}` : 'Roepnaam en situatie'),
      assessment: (date: string) => `Keuzes en situatie bij de zelfreflectie van ${date}`,
      goal: (title: string) => `Doel: ${title}`,
      reflection: (text: string) => `Dagboek: ${text}`,
      activity: (title: string) => `Wat je aangaf bij de activiteit ${title}`,
      unknownActivity: 'die niet meer in het aanbod staat',
      ownActivity: (title: string) => `Eigen activiteit: ${title}`,
      talk: (withWhom: string, date: string) =>
        withWhom ? `Gesprek met ${withWhom}, van ${date}` : `Gesprek van ${date}`,
      unnamed: 'zonder titel',
    },
    nothingNew: 'Alles uit dit bestand staat al op dit apparaat. Je hoeft niets te doen.',
    who: {
      one: (name: string) =>
        name
          ? `In het bestand staat ${name}. Ben jij dat?`
          : 'Wie in het bestand staat, heeft geen roepnaam. Ben jij dat?',
      more: 'In het bestand staan meer mensen. Wie van hen ben jij?',
      here: (name: string, known: string) => `Op dit apparaat${name && ` (${name})`}: ${known}.`,
      file: (name: string, known: string) => `In het bestand${name && ` (${name})`}: ${known}.`,
      yes: 'Ja, dat ben ik',
      no: 'Nee, dat is iemand anders',
      me: (name: string) => `Ik ben ${name}`,
      nobody: 'Ik ben geen van hen',
      yesMeans:
        'Dan ga je verder met wat in het bestand staat. Wat je hier al invulde, blijft bewaard en staat er apart naast.',
      noMeans: 'Dan ga je verder zoals nu. Wat in het bestand staat, komt er apart naast.',
      switching: 'Wisselen kan altijd, bij “Wie vult in?”.',
      missing: 'Kies eerst of jij dat bent.',
      now: (name: string, known: string) => `Je gaat nu verder als ${name}: ${known}.`,
      also: (name: string, known: string) => `Hier staat ook ${name}: ${known}.`,
      goOnAs: (name: string) => `Ga verder als ${name}`,
      unnamed: (number: number) => `“Zonder naam (${number})”`,
      names: 'Wissel of geef namen bij “Wie vult in?”',
    },
    confirm: 'Lees in',
    lasts: 'Inlezen kun je ongedaan maken, zolang Pijlerpad open blijft en je daarna niets verandert.',
    done: 'Ingelezen. Alles staat nu op dit apparaat.',
    goOn: 'Naar de startpagina',
    canUndo: 'Ongedaan maken kan zolang Pijlerpad open blijft en je niets verandert.',
    wentOn:
      'Je las een reservekopie in. Daarna veranderde er iets. Dat zou ook verdwijnen, dus ongedaan maken kan niet meer. Onderaan deze pagina kun je wel iets wissen.',
    undone: 'Het inlezen is ongedaan gemaakt. Alles is weer zoals het was.',
    notUndone: 'Ongedaan maken is niet gelukt. Kijk bovenaan wat je kunt doen, en probeer het opnieuw.',
    notSaved: 'Het inlezen is niet bewaard. Kijk bovenaan wat je kunt doen.',
  },
  erase: {
    title: 'Wissen',
    text: 'Wissen kan niet ongedaan worden gemaakt. Maak eerst een reservekopie als je twijfelt. Bestanden die je bewaarde, blijven staan.',
    person: (name: string) => `Wis alles van ${name || 'mij'}`,
    everythingOfOne: 'Wis alles in Pijlerpad',
    everything: 'Wis alles van iedereen in Pijlerpad',
    confirmAssessment: {
      title: 'Deze zelfreflectie wissen?',
      text: (date: string) => `De antwoorden van ${date} verdwijnen van dit apparaat. Je plan blijft staan.`,
      button: 'Wis deze zelfreflectie',
    },
    confirmPerson: {
      title: (name: string) => (name ? `Alles van ${name} wissen?` : 'Al je gegevens wissen?'),
      text: 'Alle antwoorden, keuzes en doelen van deze persoon verdwijnen van dit apparaat.',
      button: 'Wis alles van deze persoon',
    },
    confirmEverything: {
      title: 'Alles in Pijlerpad wissen?',
      text: 'Alle personen, antwoorden en doelen verdwijnen van dit apparaat. Dat kan niemand terughalen.',
      button: 'Wis alles',
    },
    done: 'Gewist. Het staat niet meer op dit apparaat.',
    failed:
      'Het wissen is niet gelukt. Er is niets gewist. Sluit andere vensters van Pijlerpad en probeer het opnieuw.',
  },
} as const;

/** The date of one of two moments; with the time when the other is of the same day. */
export function dateBeside(moment: string, other: string): string {
  const day = longDate(moment);
  if (day !== longDate(other) || Number.isNaN(Date.parse(moment))) return day;
  const time = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit' }).format(new Date(moment));
  return `${day}, ${time} uur`;
}
