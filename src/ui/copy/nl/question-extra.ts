/** What stands beside a question for who wants it. */
export const questionExtra = {
  whatIsThisAbout: 'Waar gaat dit over?',
  openNote: 'Schrijf er iets bij',
  noteLabel: 'Je eigen woorden bij deze vraag (mag leeg blijven)',
  spokenStep: (number: number, step: string) => `Antwoord ${number}. ${step}`,
  spokenOthers: (one: string, other: string) => `Of kies: ${one}. Of: ${other}.`,
  digits: 'Kies met de toetsen 1 tot en met\u00a04',
  keys: 'Enter gaat verder. Esc stopt.',
  advance: 'Ga vanzelf verder als ik alles heb aangetikt',
  showEarlier: 'Laat zien wat ik vorige keer koos',
  earlier: (date: string, step: string) => `Op ${date} koos je: ${step}`,
  noEarlier: (date: string) => `Op ${date} koos je hier geen stap.`,
} as const;
