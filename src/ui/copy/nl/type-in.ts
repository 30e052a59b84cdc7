import { importanceNames, stepNames } from './words.ts';

export const questionsPaper = {
  title: 'Vragen om op papier in te vullen',
  lead: 'Zet bij elke vraag één kruisje. 0 en 5 mogen ook. Kies daarna of het nu speelt. Overslaan mag.',
  note: 'Wat je erbij wilt zeggen:',
  foot: 'Gemaakt met Pijlerpad',
} as const;

/** What the keys stand for, in the order of the steps; 0 and 5 stand beside the scale. */
export const typeIn = {
  title: 'Vul over van papier',
  lead: 'Vulde je de vragen in op papier? Typ hier per vraag twee cijfers. Je gaat vanzelf naar het volgende vakje.',
  keys: {
    title: 'Wat typ je?',
    step: 'Antwoord: 1, 2, 3 of 4. Typ 0 voor “speelt bij ons niet”. Typ 5 of ? voor “weet ik niet”.',
    importance: 'Speelt dit nu? 1 is nu niet, 2 is soms, 3 is nu veel.',
    around: 'Met de pijltjes ga je naar een ander vakje. Typ opnieuw om iets te veranderen.',
    back: 'Met Backspace ga je vanuit een leeg vakje terug.',
  },
  begin: (position: number) => `Begin bij vraag ${position}`,
  openNote: 'Schreef je er iets bij?',
  noteOf: (position: number) => `Wat je schreef bij vraag ${position}`,
  paper: 'Nog geen papier? Print de vragen',
  replaces: (answered: number, total: number) =>
    `Er staan al antwoorden bij ${answered} van de ${total} vragen. Wat je typt, komt daarvoor in de plaats.`,
  anew: 'Begin een nieuwe keer',
  step: 'Antwoord',
  importance: 'Speelt het?',
  stepOf: (position: number, question: string) => `Vraag ${position}, antwoord: ${question}`,
  importanceOf: (position: number, question: string) => `Vraag ${position}, speelt het? ${question}`,
  chosen: (value: number | 'not-applicable' | 'unknown') =>
    value === 'not-applicable'
      ? 'speelt bij ons niet'
      : value === 'unknown'
        ? 'weet ik niet'
        : (stepNames[value] ?? ''),
  chosenImportance: (value: number) => importanceNames[value] ?? '',
  wrongStep: 'Dit cijfer kan hier niet. Typ 0, 1, 2, 3, 4 of 5.',
  wrongImportance: 'Dit cijfer kan hier niet. Typ 1, 2 of 3.',
  place: (position: number, total: number, answered: number) =>
    `Vraag ${position} van ${total}. Je vulde er ${answered} in.`,
  done: 'Bekijk wat je hebt ingevuld',
} as const;
