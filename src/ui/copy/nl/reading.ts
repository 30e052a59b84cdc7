export const reading = {
  title: 'Leeshulp',
  size: { legend: 'Hoe groot wil je de letters?', name: (size: number) => (size === 100 ? 'Gewoon' : `${size} %`) },
  aloud: {
    title: 'Laten voorlezen',
    available: 'Bij elke vraag staat de knop “Lees voor”. De stem zit in je apparaat en werkt zonder internet.',
    none: 'Dit apparaat heeft geen Nederlandse stem die zonder internet werkt. Daarom is er geen knop om voor te lezen.',
    start: 'Lees voor',
    stop: 'Stop met voorlezen',
  },
  words: {
    title: 'Woordenlijst',
    lead: 'Moeilijke woorden uit de app en de vragen, met een korte uitleg.',
    link: 'Bekijk de woordenlijst',
    inText: 'Woorden in deze vraag',
  },
  close: 'Klaar',
} as const;
