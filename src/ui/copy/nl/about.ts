import type { Source } from '../../../domain/question-set.ts';
import { softwareName } from '../software-name.ts';

export const about = {
  title: 'Over deze vragen',
  status: {
    concept:
      'Deze vragen zijn een concept. Pleegouders en professionals hebben ze nog niet samen vastgesteld. Gebruik ze om over na te denken, niet om iemand te beoordelen.',
    adopted: 'Deze vragen zijn vastgesteld samen met pleegouders en professionals.',
  },
  /** Of an organisation that brings out the app itself. */
  provider: {
    title: 'Van wie is deze app?',
    text: (name: string) => `Deze app krijg je van ${name}. Zij zien niet wat je invult.`,
    contact: 'Heb je een vraag over de app?',
    email: 'Mail naar',
    phone: 'Bel',
    website: 'Kijk op',
  },
  makers: { title: 'Wie schreef dit?' },
  basis: { title: 'Waar rust het op?' },
  method: {
    title: 'Hoe rekent Pijlerpad?',
    items: [
      'Bij elke vraag kies je een van vier stappen. Die stappen zijn beschreven, want een cijfer voor jezelf zegt weinig.',
      '“Speelt bij ons niet” en “weet ik niet” tellen niet mee. Ze tellen ook niet als laag.',
      'Waar je staat op een onderwerp is het gemiddelde van je antwoorden over dat onderwerp.',
      'Wat nu veel speelt en nieuw voor je is, zetten we bovenaan. Het is een voorstel. Jij kiest zelf.',
      'Suggesties komen uit het leeraanbod. Bij elke suggestie staat op welke antwoorden die rust.',
      'Er is geen norm en geen vergelijking met anderen. Niemand kan zakken.',
    ],
  },
  voluntary: {
    title: 'Waar is dit niet voor?',
    text: 'Pijlerpad is geen toets en geen manier om pleegouders te kiezen of te beoordelen. Meedoen is vrijwillig. Jij bepaalt wie iets te zien krijgt.',
    toWorker: 'Lees wat we aan begeleiders vragen',
  },
  catalogue: {
    title: 'Over het leeraanbod',
    text: (amount: number, gathered: string) =>
      `Het leeraanbod telt ${amount} activiteiten. We verzamelden ze op ${gathered} uit openbare bronnen. Aanbod verandert, dus kijk altijd of iets nog bestaat. Een prijs die ontbreekt, betekent niet gratis.`,
  },
  privacy: {
    title: 'Je privacy',
    text: 'De app stuurt niets weg. Er zijn geen cookies, geen account en geen bezoekcijfers. De browser mag van de app zelfs geen ander internetadres openen, behalve als jij op een link tikt.',
    more: 'Lees wat we wel en niet weten',
  },
  offline: 'Zonder internet',
  sources: { title: 'Bronnen', lead: (amount: number) => `Toon de ${amount} bronnen van de vragen` },
  sourceKinds: {
    review: 'overzicht van onderzoek',
    study: 'onderzoek',
    framework: 'richtlijn, wet of kader',
    practice: 'praktijk',
  } satisfies Record<Source['kind'], string>,
  version: (set: string, app: string) => `Vragenset versie ${set}. ${softwareName} versie ${app}.`,
  licence: `${softwareName} is vrije software onder de EUPL, versie 1.2.`,
} as const;

export const help = {
  title: 'Hulp en steun',
  lead: 'Hulp vragen is goed zorgen. Je hoeft er niet mee te wachten tot het echt niet meer gaat.',
  emergency: { title: 'Is er nu gevaar?', text: 'Bel 112', number: '112' },
  support: {
    title: 'Je begeleider',
    text: 'Je begeleider van de pleegzorgorganisatie is de eerste die je kunt bellen. Ook als je twijfelt. Het nummer staat vaak in je pleegcontract of in de mail van je organisatie. Veel organisaties zijn ook ’s avonds en in het weekend te bereiken.',
    own: 'Zet het nummer vandaag in je telefoon. Dan hoef je het niet te zoeken als je het nodig hebt.',
    worker: 'Ben je zelf begeleider?',
    toWorker: 'Lees hoe je Pijlerpad samen gebruikt',
  },
  lines: {
    title: 'Anderen die meedenken',
    checked: (date: string) =>
      `We lazen deze nummers op ${date} in openbare bronnen. Klopt er een niet meer? Kijk op de website.`,
    call: 'Bel',
    more: 'Meer hierover',
  },
  app: {
    title: 'Hulp bij de app',
    items: [
      {
        ask: 'Kan ik stoppen en later verder?',
        answer: 'Ja. Alles wordt meteen bewaard. Open Pijlerpad weer en kies “Ga verder waar je was”.',
      },
      { ask: 'Werkt het zonder internet?', answer: 'Ja, nadat je Pijlerpad één keer met internet hebt geopend.' },
      {
        ask: 'Ik krijg een andere telefoon.',
        answer: 'Maak bij Mijn gegevens een reservekopie. Lees die op je nieuwe telefoon weer in.',
      },
      {
        ask: 'Ik wil dat alles weg is.',
        answer: 'Bij Mijn gegevens kun je één zelfreflectie wissen, één persoon, of alles.',
      },
    ],
  },
} as const;
