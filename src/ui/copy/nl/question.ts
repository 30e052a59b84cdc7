export const question = {
  progress: (position: number, total: number, pillar: string) => `Vraag ${position} van ${total} · ${pillar}`,
  whatIsThisAbout: 'Waar gaat dit over?',
  openNote: 'Schrijf er iets bij',
  noteLabel: 'Je eigen woorden bij deze vraag (mag leeg blijven)',
  back: 'Vorige',
  next: 'Volgende',
  skip: 'Overslaan',
  toReview: 'Naar het overzicht',
  advance: 'Ga vanzelf naar de volgende vraag',
  unknownTitle: 'Deze vraag is er niet',
  unknownText: 'De vraag staat niet in deze vragenset. Je antwoorden zijn er nog.',
  toFirst: 'Naar de eerste vraag',
} as const;
