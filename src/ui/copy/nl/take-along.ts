/** Files a person takes along to other programs. */
export const takeAlong = {
  title: 'Meenemen naar een ander programma',
  lead: 'Er komt een bestand op dit apparaat. Wie het bestand heeft, kan het lezen.',
  calendar: {
    text: 'De dagen uit je plan, voor de agenda op je telefoon of computer. Open het bestand met je agenda.',
    hint: 'Is er iets veranderd? Maak het bestand dan opnieuw. De meeste agenda’s werken zich daarmee bij. Wat je hier weghaalt, haal je daar zelf weg. Staat je agenda ook op internet? Dan komen je stappen daar ook.',
    make: 'Zet in mijn agenda',
    made: (name: string) => `Het bestand ${name} staat bij je downloads. Open het met je agenda.`,
    nothing: 'Nog niets in je plan heeft een dag. Kies een dag voor een stap, of een dag om terug te kijken.',
  },
  plan: {
    text: 'Je doelen en stappen als tabel. Je opent het bestand met bijvoorbeeld Excel of LibreOffice.',
    make: 'Download je plan als werkblad (CSV)',
    made: (name: string) => `Het bestand ${name} staat bij je downloads.`,
    nothing: 'Je plan is nog leeg. Maak eerst een doel.',
  },
  answers: {
    text: 'Je antwoorden en notities als tabel. Je opent het bestand met bijvoorbeeld Excel of LibreOffice.',
    make: 'Download je antwoorden als werkblad (CSV)',
    made: (name: string) => `Het bestand ${name} staat bij je downloads.`,
    nothing: 'Je hebt nog geen vraag beantwoord.',
  },
  failed: 'Het bestand is niet gemaakt. Open deze pagina opnieuw en probeer het nog een keer.',
} as const;
