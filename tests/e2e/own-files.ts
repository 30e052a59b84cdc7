/** A catalogue as an organisation makes it, with one activity. */
export const ownCatalogue = {
  id: 'ons-aanbod',
  title: 'Aanbod van onze organisatie',
  gathered: '2026-11-01',
  activities: [
    {
      id: 'koffie-aan-huis',
      title: 'Koffie aan huis',
      provider: 'Onze organisatie',
      form: 'lotgenotengroep',
      topics: ['balans-in-je-gezin'],
      description: 'Een ervaren pleegouder komt koffie drinken.',
      language: 'nl',
      confidence: 'high',
      seen: '2026-11-01',
      sources: [{ what: 'alles' }],
    },
  ],
};

export const catalogueFile = JSON.stringify(ownCatalogue);
