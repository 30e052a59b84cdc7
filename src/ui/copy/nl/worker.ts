import { softwareName } from '../software-name.ts';

/** For who supports a foster family: how to use Pijlerpad well. The printed guide (docs) has the same headings. */

export interface WorkerSection {
  id: string;
  title: string;
  text?: readonly string[];
  lists: readonly { title?: string; items: readonly string[] }[];
}

export const worker = {
  title: 'Voor de begeleider',
  lead: 'Begeleid je pleegouders? Zo gebruik je Pijlerpad samen, goed en zorgvuldig.',
  print: 'Print deze pagina',
  foot: 'Gemaakt met Pijlerpad',
  toAbout: 'Lees hoe de vragen zijn gemaakt',
  /** The page where a talk is prepared. */
  toTogether: 'Open Samen bespreken',
  toGuides: 'Bekijk de gespreksgids',
  toSheet: 'Open het gespreksblad om in te vullen',
  toLookAlong: 'Open Meekijken',
  toHelp: 'Bekijk de nummers bij Hulp en steun',
  sources: {
    title: 'Waar rust dit op?',
    text: `De makers van ${softwareName} schreven deze tekst. Pleegouders en professionals hebben hem nog niet vastgesteld.`,
    show: 'Toon de bronnen',
    ids: [
      'VERSLAG',
      'EVA',
      'NTDC-SA',
      'FWIKI',
      'AGORA',
      'GEURTS',
      'CONT',
      'STAFF',
      'RL-MIS',
      'RL-MIS-INL',
    ] as readonly string[],
  },
} as const;

/** In the order of the page. */
export const workerSections: readonly WorkerSection[] = [
  {
    id: 'purpose',
    title: 'Waar het voor is, en waarvoor niet',
    text: [
      'Met Pijlerpad kijkt een pleegouder zelf terug en kiest wat helpt. Het helpt jullie om te praten. Het zegt niet hoe goed iemand is.',
    ],
    lists: [
      {
        items: [
          'Meedoen is vrijwillig. Niet meedoen of een vraag overslaan mag altijd.',
          'De pleegouder bepaalt wat jij ziet. Vraag nooit om alles.',
          'Gebruik het niet om pleegouders te kiezen, te beoordelen of te vergelijken.',
          'Er is geen norm. Niemand kan slagen of zakken.',
          'Neem alleen iets over in een verslag als de pleegouder dat goed vindt.',
        ],
      },
    ],
  },
  {
    id: 'conclusions',
    title: 'Wat je eruit mag opmaken',
    text: [
      'Je ziet wat iemand over zichzelf zegt, op één moment. Een algemeen oordeel over jezelf zegt weinig. Een vraag over één herkenbare situatie zegt meer. Daarom beschrijft Pijlerpad vier stappen.',
      'In een Britse enquête zwegen pleegouders geregeld over problemen. Zij waren bang voor de gevolgen. Zorg dus dat eerlijk invullen veilig is.',
    ],
    lists: [
      {
        title: 'Dit mag je opmaken',
        items: [
          'Waar de pleegouder nu over wil praten.',
          'Wat volgens de pleegouder goed gaat, en wat nu veel speelt.',
          'Dat er iets veranderde, bij een verschil van een hele stap of meer. Vraag dan wat er gebeurde.',
        ],
      },
      {
        title: 'Dit mag je niet opmaken',
        items: [
          'Dat een lage stap slecht is. Het kan eerlijkheid zijn, of een nieuwe situatie.',
          'Dat een hoge stap betekent dat er geen steun nodig is.',
          'Dat een verschil kleiner dan één stap iets betekent.',
          'Dat “weet ik niet” of “speelt bij ons niet” laag is. Die antwoorden tellen niet mee.',
          'Dat de ene pleegouder beter is dan de andere. Een verschil is een begin van een gesprek.',
        ],
      },
    ],
  },
  {
    id: 'prepare',
    title: 'Vóór het gesprek',
    lists: [
      {
        items: [
          'De pleegouder maakt de agenda, bij Samen bespreken. Jij mag iets voorstellen.',
          'Er zijn drie vaste thema’s: het kind, het eigen gezin en het netwerk.',
          'Zet bovenaan wat goed gaat.',
          'Kies samen hooguit drie onderwerpen. De rest kan een andere keer.',
          'Kies een moment waarop er geen kind meeluistert.',
        ],
      },
    ],
  },
  {
    id: 'table',
    title: 'Aan tafel',
    lists: [
      {
        items: [
          'Het apparaat blijft van de pleegouder. Die tikt, jij kijkt mee.',
          'Doe één ding tegelijk. Lees de vraag samen en wacht rustig af.',
          'Begin met wat goed gaat. Vraag hoe dat lukte.',
          'Stel open vragen. Wat gebeurde er? Wat deed je toen? Wat hielp?',
          'Vraag wat de pleegouder van jou nodig heeft. Sommige pleegouders denken door de begeleiding aan stoppen. Zij missen vaker steun en praktische hulp.',
          'Wordt het te zwaar? Zie dat samen op tijd. Dan kan hulp nog iets keren.',
          'Schrijf afspraken op: wie, wat en wanneer. Ook wat jij gaat doen.',
          'Klein is goed. Een cursus hoeft niet: lezen of een goed gesprek telt ook.',
        ],
      },
    ],
  },
  {
    id: 'after',
    title: 'Na het gesprek',
    lists: [
      {
        items: [
          'Lees de afspraken samen terug. Kloppen ze voor jullie allebei?',
          'Kies de dag waarop jullie verder praten.',
          'Doe wat je beloofde. Lukt het niet op tijd? Laat het weten.',
          'Begin het volgende gesprek met de afspraken van nu.',
        ],
      },
    ],
  },
  {
    id: 'look-along',
    title: 'Meekijken met een bestand of QR-code',
    text: ['Soms laat een pleegouder je vooraf iets zien. Dat kan met een bestand of met een QR-code.'],
    lists: [
      {
        items: [
          'De pleegouder kiest wat erin staat. Wat niet is gekozen, zit er niet in.',
          'Je kunt lezen. Deelt de pleegouder een gesprek? Dan schrijven jullie ook samen afspraken op.',
          'Die afspraken geef je terug in een bestand. De pleegouder kiest wat in de app komt.',
          'Pijlerpad bewaart er niets van bij jou. Sluit je het, dan is het in de app weg.',
          'Kreeg je een bestand? Dat staat nog wel op je apparaat. Gooi het na het gesprek weg.',
          'Opende je een QR-code of een adres? Je browser kan dat adres onthouden. Wis het uit je geschiedenis.',
          'Maak geen foto of schermafdruk zonder het te vragen.',
        ],
      },
    ],
  },
  {
    id: 'paper',
    title: 'Liever op papier',
    text: ['Niet elk gezin wil een scherm op tafel. Met pen en papier gaat het ook.'],
    lists: [
      {
        items: [
          'De gespreksgids heeft vragen per onderwerp. Er staan geen gegevens van iemand in.',
          'Is hier al iets ingevuld? Dan staat dat op het gespreksblad.',
          'Wat jullie opschrijven, is van de pleegouder. Laat het daar liggen.',
        ],
      },
    ],
  },
  {
    id: 'safety',
    title: 'Zorgen over veiligheid',
    text: [
      'Is iemand nu in gevaar? Bel 112.',
      'Heb je zorgen over veiligheid? Werk dan volgens de meldcode van je organisatie. Pijlerpad is daar niet de plek voor.',
    ],
    lists: [
      {
        items: [
          'Schrijf zo’n zorg niet in Pijlerpad, en zoek er daar geen bewijs voor.',
          'Veilig Thuis geeft gratis advies, ook als je twijfelt.',
          'Een lijst afvinken is niet genoeg. Praat ook echt met elkaar.',
          'Een veiligheidsplan maak je samen met de ouders en het kind.',
        ],
      },
    ],
  },
  {
    id: 'privacy',
    title: 'Privacy in twee zinnen',
    text: [
      'Alles wat een pleegouder invult, blijft op dat apparaat, zonder account. Jij ziet alleen wat de pleegouder laat zien, en de app geeft niets door.',
    ],
    lists: [],
  },
];

export const conversationGuides = {
  title: 'Gespreksgids',
  titleOf: (scope: string) => `Gespreksgids: ${scope}`,
  lead: 'Vragen om samen over te praten, per onderwerp. Er staan geen gegevens van iemand in.',
  lines: 'Er is ruimte om met een pen te schrijven. Wat jullie invullen, is van de pleegouder.',
  toWorker: 'Lees hoe je een gesprek voorbereidt',
  toTopic: 'Lees dit onderwerp op het scherm',
  choose: 'Kies waar het over gaat',
  everything: (topics: number) => `Alle ${topics} onderwerpen`,
  wholePillar: (pillar: string) => `Alles van ${pillar}`,
  forWhom: 'Voor wie?',
  fosterParents: 'Voor pleegouders',
  prospective: 'Voor wie pleegouder wil worden',
  unknownTitle: 'Dit onderwerp is er niet',
  unknownText: 'Misschien is het adres verkeerd getypt. Kies hier een ander onderwerp.',
  toAll: 'Bekijk alle onderwerpen',
  paper: {
    title: 'Gespreksgids',
    questions: 'Vragen voor het gesprek',
    small: 'Kleine stappen',
    foot: 'Gemaakt met Pijlerpad. Sla over wat niet past.',
  },
} as const;
