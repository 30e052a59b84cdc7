export const question = {
  progress: (position: number, total: number, pillar: string) => `Vraag ${position} van ${total} · ${pillar}`,
  back: 'Vorige',
  next: 'Volgende',
  skip: 'Overslaan',
  toEnd: { review: 'Naar het overzicht', deepen: 'Klaar', moments: 'Klaar' },
  backTo: { review: 'Terug naar het overzicht', profile: 'Terug naar je profiel', topic: 'Terug naar het onderwerp' },
  unknownTitle: 'Deze vraag is er niet',
  unknownText: 'De vraag staat niet in deze vragenset. Je antwoorden zijn er nog.',
  toFirst: 'Naar de eerste vraag',
} as const;
