export const start = {
  title: 'Ontdek waar je staat, kies waarin je groeit',
  lead: (questions: number) =>
    `Pleegouder zijn vraagt veel. Met ${questions} korte vragen sta je stil bij wat je doet, wat goed gaat en wat je wilt leren.`,
  begin: 'Begin met de eerste vraag',
  aboutMinutes: (minutes: number) => `Het duurt ongeveer ${minutes} minuten. Stop wanneer je wilt en ga later verder.`,
  prospective: 'Overweeg je om pleegouder te worden? Dan kijken de vragen vooruit.',
  beginProspective: 'Begin als aspirant-pleegouder',
  promises: [
    { title: 'Alles blijft bij jou', text: 'Je antwoorden staan alleen op dit apparaat. Ze gaan niet over internet.' },
    { title: 'Geen goed of fout', text: 'Er zijn geen cijfers en je kunt niet zakken. Eerlijk zijn mag.' },
    { title: 'Jij kiest', text: 'Jij bepaalt wat je invult, waar je mee verder gaat en wat je deelt.' },
  ],
  promisesTitle: 'Zo werkt het',
  situationBefore: 'Je kunt eerst iets over je situatie vertellen. Dat hoeft niet.',
  situation: 'Vertel over je situatie',
} as const;
