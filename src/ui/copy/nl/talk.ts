import type { TalkTheme } from '../../../domain/talk.ts';
import { count } from './words.ts';

/** Samen bespreken: the talks, preparing one, holding it, and the sheet of paper. */

export const talks = {
  title: 'Samen bespreken',
  lead: 'Bereid een gesprek voor, en schrijf samen op wat jullie afspreken. Er wordt niets verstuurd.',
  empty:
    'Hier bereid je een gesprek voor, bijvoorbeeld met je begeleider. Tijdens het gesprek zie je steeds één ding tegelijk.',
  promises: [
    'Het hoeft niet. Je kiest zelf of je dit gebruikt.',
    'Jij bepaalt waar het over gaat, en wat je voor jezelf houdt.',
    'Er wordt niets verstuurd. Alles blijft op dit apparaat.',
  ],
  prepare: 'Bereid een gesprek voor',
  notMade: 'Het gesprek is nog niet bewaard. Kijk bovenaan wat je kunt doen.',
  open: {
    title: 'Jullie afspraken',
    lead: 'Zet een vinkje bij wat gedaan is.',
    all: (amount: number) => `Toon alle ${amount} afspraken`,
  },
  earlier: 'Gesprekken',
  with: (name: string) => `Gesprek met ${name}`,
  unnamed: 'Gesprek',
  madeOn: (date: string) => `Begonnen op ${date}`,
  closedOn: (date: string) => `Afgerond op ${date}`,
  next: (day: string) => `Volgend gesprek: ${day}`,
  hold: 'Ga naar het gesprek',
  change: 'Bereid verder voor',
  sheet: 'Gespreksblad',
  remove: 'Haal weg',
  removed: (name: string) => `${name} is weg, met wat erin stond.`,
  gone: 'Dit gesprek is er niet (meer).',
  toTalks: 'Naar alle gesprekken',
} as const;

export const agreements = {
  done: (what: string) => `Gedaan: ${what}`,
  by: (day: string) => `uiterlijk ${day}`,
  what: 'Wat spreken we af?',
  who: 'Wie doet het?',
  day: 'Wanneer is het klaar? (mag leeg blijven)',
  add: 'Schrijf deze afspraak op',
  addMore: 'Schrijf een afspraak op',
  save: 'Bewaar',
  cancel: 'Toch niet',
  change: 'Wijzig',
  remove: 'Haal weg',
  removed: (what: string) => `Weggehaald: ${what}`,
  missing: 'Schrijf eerst wat jullie afspreken.',
  full: 'Er staan twintig afspraken. Haal er eerst een weg als je er nog een wilt.',
  left: (amount: number) =>
    amount > 0
      ? `Er is nog plek voor ${count(amount, 'teken', 'tekens')}.`
      : 'Het vak is vol. Schrijf er anders een tweede afspraak bij.',
  fewLeft: (amount: number) => `Er is nog plek voor minder dan ${amount} tekens.`,
  whichGoal: 'In welk doel zet je dit?',
  whichGoalFull: 'Je hebt drie doelen. In welk doel zet je dit?',
  newGoal: (title: string) => `Nieuw doel: ${title}`,
  goalTitle: 'Onze afspraken',
} as const;

/** What was agreed on in earlier talks, as the first thing of a talk. */
export const earlier = { title: 'Onze afspraken van eerder', lead: 'Wat is gedaan? Wat hielp?' } as const;

/** The three themes of a talk, and a few questions to open each with. */
export const themes: Record<
  TalkTheme,
  Record<'usual' | 'prospective', { title: string; questions: readonly string[] }>
> = {
  child: {
    usual: {
      title: 'De ontwikkeling van je pleegkind',
      questions: [
        'Wat kan of durft je pleegkind nu, wat eerst nog niet ging?',
        'Waar maak je je zorgen over? Wat zie je dan gebeuren?',
        'Wat heeft je pleegkind de komende tijd het meest nodig?',
      ],
    },
    prospective: {
      title: 'Wat een pleegkind nodig heeft',
      questions: [
        'Wat zou een pleegkind bij jullie goed kunnen doen?',
        'Welk kind past bij jullie, en welk misschien niet?',
        'Wat wil je nog weten voordat er een kind komt?',
      ],
    },
  },
  family: {
    usual: {
      title: 'Wat pleegzorg doet met je gezin',
      questions: [
        'Wat geeft pleegzorg jullie gezin? Wat kost het?',
        'Hoe gaat het met ieder in huis?',
        'Wat geeft jullie de laatste tijd lucht? Hoe krijgen jullie daar meer van?',
      ],
    },
    prospective: {
      title: 'Wat pleegzorg kan doen met je gezin',
      questions: [
        'Wat verandert er thuis als er een pleegkind komt?',
        'Wie in huis kijkt ernaar uit? Wie vindt het spannend?',
        'Wat willen jullie graag houden zoals het is?',
      ],
    },
  },
  network: {
    usual: {
      title: 'De samenwerking met het netwerk',
      questions: [
        'Met wie gaat het samenwerken goed? Waar ligt dat aan?',
        'Waar loopt het stroef, en wat zou helpen?',
        'Wie mist er nog om jullie heen?',
      ],
    },
    prospective: {
      title: 'De mensen om jullie heen',
      questions: [
        'Wie staat er nu om jullie heen?',
        'Op wie kunnen jullie een beroep doen als het zwaar is?',
        'Hoe kijken familie en vrienden naar jullie plan?',
      ],
    },
  },
};

export const strengths = {
  title: 'Wat goed gaat',
  lead: 'Dit lukt meestal, of ook als het moeilijk is:',
  questions: ['Wanneer ging het de laatste tijd goed? Wat deed jij toen?', 'Wat zien anderen dat goed gaat?'],
} as const;

export const compose = {
  title: 'Bereid je gesprek voor',
  lead: 'Kies waar het over gaat. Het mag kort. Wat je niet kiest, komt niet op tafel.',
  with: { label: 'Met wie praat je?', hint: 'Bijvoorbeeld je begeleider, je partner of de voogd.' },
  agenda: {
    title: 'Hier praten we over',
    order: 'Dit is de volgorde van het gesprek.',
    none: 'Er staat nog niets op. Kies hieronder een onderwerp.',
    up: (title: string) => `Zet hoger: ${title}`,
    down: (title: string) => `Zet lager: ${title}`,
    remove: (title: string) => `Haal weg: ${title}`,
    removed: (title: string) => `Weggehaald: ${title}`,
    full: 'Er staan twintig dingen op. Dat is meer dan genoeg voor één gesprek.',
  },
  add: {
    title: 'Zet erbij',
    focus: 'Hier koos je voor',
    themes: 'Vaak besproken',
    topics: 'Een ander onderwerp',
    own: 'Een eigen vraag',
    ownHint: 'Je eigen woorden. De ander kan dit tijdens het gesprek lezen.',
    ownAdd: 'Zet erbij',
    ownMissing: 'Schrijf eerst je vraag op.',
    added: (title: string) => `Staat erbij: ${title}`,
  },
  hide: {
    summary: 'Niet bespreken',
    text: 'Zet een vinkje bij wat je voor jezelf houdt. Het komt nergens in het gesprek, ook niet op het gespreksblad.',
    agreements: 'Afspraken die er al staan, blijven staan.',
    unseen: 'Tijdens het gesprek kan niemand zien dat je iets weglaat. Er blijft geen lege plek en er telt niets mee.',
    kept: 'Bij een volgend gesprek staan deze vinkjes er weer. Je kunt ze altijd weghalen.',
    answers: 'Alleen een los antwoord weglaten',
    answersText: 'Je antwoord telt dan niet mee bij wat goed gaat.',
    offAgenda: (title: string) => `${title} staat niet meer op de lijst. Haal het vinkje weg en het staat er weer.`,
  },
  begin: 'Begin het gesprek',
  goOn: 'Ga verder met het gesprek',
  empty: 'Kies eerst iets om over te praten.',
} as const;

export const holding = {
  place: (number: number, total: number) => `${number} van ${total}`,
  previous: 'Vorige',
  next: 'Volgende',
  toEnd: 'Naar de afspraken',
  leave: 'Stop het gesprek',
  /** When the talk is over. */
  back: 'Terug naar Samen bespreken',
  /** Short, for beside the place. */
  saved: 'Bewaard',
  chosen: 'Dit koos ik:',
  note: 'Wat we erover zeggen',
  agreed: 'Wat we afspreken',
  end: {
    title: 'Onze afspraken',
    none: 'Er zijn geen afspraken. Dat mag ook.',
    next: 'Wanneer praten we weer? (mag leeg blijven)',
    close: 'Rond het gesprek af',
    closed: 'Het gesprek is afgerond. Alles is bewaard op dit apparaat.',
    reopen: 'Ga toch verder',
    then: 'En daarna',
    print: 'Print het gespreksblad',
    calendar: 'Zet in mijn agenda',
    calendarMade: (name: string) => `Het bestand ${name} staat bij je downloads. Open het met je agenda.`,
    calendarNothing: 'Wil je iets in je agenda? Kies dan een dag bij een afspraak, of een dag om weer te praten.',
    calendarFailed: 'Het bestand is niet gemaakt. Probeer het nog een keer.',
    plan: 'Zet afspraken in mijn plan',
  },
} as const;

export const talkPaper = {
  page: 'Gespreksblad',
  lead: 'Hier staat wat jullie hebben afgesproken. Voor wie erbij was, of voor op de koelkast.',
  notes: 'Zet ook op papier wat we erover zeiden',
  noNotes: 'Er is niets bij de onderwerpen geschreven.',
  named: (name: string) => `Zet mijn naam erop: ${name}`,
  print: 'Print',
  privacy: 'Let op wie het papier kan lezen.',
  back: 'Terug naar het gesprek',
  title: 'Ons gesprek',
  with: 'Met',
  agreements: 'Onze afspraken',
  who: 'Wie',
  what: 'Wat',
  when: 'Wanneer',
  done: 'gedaan',
  said: 'Wat we erover zeiden',
  next: 'Volgend gesprek',
  foot: 'Gemaakt met Pijlerpad',
} as const;
