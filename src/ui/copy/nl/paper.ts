import { count, listing } from './words.ts';

/** What goes on paper: the page to choose it on, and the sheets that exist only there. */

export const paper = {
  title: 'Op papier',
  lead: 'Kies wat je print. Onderaan zie je hoe het wordt.',
  emptyLead: 'Je hebt nog niets ingevuld. Daarom is er nog weinig om te printen.',
  emptySheet: 'Print een leeg gespreksblad',
  toQuestions: 'Ga naar de vragen',
  sections: 'Wat komt erop?',
  section: {
    profile: { title: 'Profiel', text: 'Wat goed gaat, wat aandacht vraagt en de vijf pijlers.' },
    answers: { title: 'Antwoorden', text: 'Al je antwoorden, met wat je erbij schreef.' },
    plan: { title: 'Plan', text: 'Je doelen op één blad.' },
    growth: { title: 'Groei', text: 'Wat veranderde sinds de eerste keer.' },
    diary: { title: 'Dagboek', text: 'Wat je opschreef. Kies vanaf welke dag.' },
    questions: { title: 'Lege vragen', text: 'Alle vragen om met een pen in te vullen.' },
    conversation: { title: 'Gespreksblad om in te vullen', text: 'Een blad om bij het gesprek op te schrijven.' },
  },
  notYet: {
    questions: (sections: readonly string[]) => `${listing(sections)}: dat kan zodra je een vraag hebt beantwoord.`,
    plan: (sections: readonly string[]) => `${listing(sections)}: dat kan zodra je een doel hebt.`,
    growth: (sections: readonly string[]) => `${listing(sections)}: dat kan als je de vragen nog een keer invult.`,
  },
  toPlan: 'Ga naar je plan',
  from: 'Dagboek vanaf welke dag? Leeg is alles.',
  toTypeIn: 'Vulde je de vragen op papier in? Typ ze hier over',
  times: 'Van welke keer?',
  unfinished: (date: string) => `${date}, nog niet af`,
  names: 'Komt je naam erop?',
  named: (name: string) => `Ja: ${name}`,
  unnamed: 'Nee, zonder naam',
  noName: 'Er komt geen naam op. Je kunt wel een roepnaam kiezen.',
  toName: 'Kies een roepnaam',
  nothingChosen: 'Er is nog niets gekozen. Zet een vinkje bij wat je wilt printen.',
  print: 'Print',
  privacy: 'Op het papier staat wat je hebt ingevuld. Let op wie het kan lezen.',
  preview: 'Zo ziet het eruit',
  about: (sheets: number) =>
    `Ongeveer ${count(sheets, 'blad', 'bladen')} A4. Op jouw printer kan het iets anders uitkomen.`,
  sheet: (number: number, sheets: number) => `Blad ${number} van ${sheets}`,
  picture: (sheet: string, sections: readonly string[]) =>
    `Voorbeeld van het papier. ${sheet}. Erop: ${listing(sections)}.`,
  previous: 'Vorig blad',
  next: 'Volgend blad',
  choose: 'Kies wat je print',
  report: {
    title: 'Mijn overzicht',
    foot: 'Gemaakt met Pijlerpad. De gegevens staan alleen op het eigen apparaat.',
  },
} as const;

export const answersPaper = {
  title: 'Mijn antwoorden',
  basis: (date: string, answered: number, total: number) =>
    `Ingevuld op ${date}. ${answered} van de ${total} onderwerpen hebben een antwoord.`,
  topic: 'Onderwerp',
  answer: 'Wat ik koos',
  notAnswered: 'Nog niet ingevuld',
  note: 'Ik schreef:',
} as const;

export const conversationPaper = {
  title: 'Mijn gesprek',
  with: 'Met wie?',
  when: 'Wanneer?',
  strengths: 'Dit gaat goed',
  focus: 'Hier wil ik over praten',
  noFocus: 'Schrijf op waar je over wilt praten.',
  themes: 'Ook om over te praten',
  theme: ['De ontwikkeling van mijn pleegkind', 'Wat pleegzorg doet met ons gezin', 'De samenwerking met het netwerk'],
  themeProspective: ['Wat een pleegkind nodig heeft', 'Wat pleegzorg kan doen met ons gezin', 'De mensen om ons heen'],
  agreements: 'Afspraken',
  who: 'Wie',
  what: 'Wat',
  byWhen: 'Wanneer',
  foot: 'Gemaakt met Pijlerpad',
} as const;
