import type { DurabilityAdvice, DurabilityKind, InstallWay, Warning } from '../../../domain/durability.ts';
import { dayInWords } from './words.ts';

/** In the window of another app, where a link was opened. */
const elsewhere = {
  title: 'Open Pijlerpad eerst in je gewone browser',
  why: 'Dit venster hoort bij een andere app, die alles apart bewaart en niet kan installeren.',
} as const;

/** How safe what someone entered is in this browser, in words, and what they can do. */
export const durability = {
  title: 'Hoe veilig staat het hier?',
  state: {
    'not-kept': {
      title: 'Het wordt nu niet bewaard',
      text: 'Deze browser geeft geen ruimte. Sluit je dit venster, dan is alles weg.',
    },
    'private-window': {
      title: 'Dit lijkt een privévenster',
      text: 'Een privévenster bewaart niets. Sluit je het, dan is alles weg.',
    },
    'seven-days': {
      title: 'Je browser bewaart dit maar een tijdje',
      text: 'Gebruik je Safari zeven dagen zonder Pijlerpad te openen? Dan wist Safari alles wat hier staat. Op een iPhone en iPad geldt dat voor elke browser.',
    },
    'until-full': {
      title: 'Dit kan verdwijnen als je apparaat vol raakt',
      text: 'De browser mag het dan weggooien, zonder iets te vragen.',
    },
    unknown: {
      title: 'We weten niet hoe lang het blijft staan',
      text: 'Deze browser vertelt niet of hij zelf iets weggooit. Ga ervan uit dat het kan.',
    },
    installed: {
      title: 'Het staat hier vrij veilig',
      text: 'Pijlerpad staat als app op dit apparaat. Alleen als het apparaat vol raakt, kan er iets verdwijnen.',
    },
    promised: {
      title: 'Het staat hier veilig',
      text: 'De browser heeft beloofd om dit niet zelf weg te gooien. Wis jij je browsergegevens, dan is het wel weg.',
    },
    'promised-and-installed': {
      title: 'Het staat hier veilig',
      text: 'Pijlerpad staat als app op dit apparaat. De browser heeft beloofd om niets zelf weg te gooien.',
    },
  } satisfies Record<DurabilityKind, { title: string; text: string }>,
  goneFrom: (day: string) => `Open Pijlerpad weer vóór ${day}. Dan begint het tellen opnieuw.`,
  adviceTitle: 'Wat je kunt doen',
  advice: {
    'own-browser': `${elsewhere.title}. ${elsewhere.why}`,
    'ordinary-window': 'Open Pijlerpad in een gewoon venster. Neem mee wat hier staat met een reservekopie.',
    'make-room': 'Maak ruimte vrij, of probeer een gewoon venster of een andere browser.',
    install: 'Zet Pijlerpad als app op je apparaat. Hieronder lees je hoe.',
    ask: 'Vraag je browser om dit te bewaren. Er komt dan een vraag in beeld.',
    backup: 'Maak een reservekopie. Een apparaat kan stukgaan of zoekraken.',
  } satisfies Record<DurabilityAdvice, string>,
  ask: {
    button: 'Vraag mijn browser om dit te bewaren',
    promised: 'De browser belooft dat. Hij gooit niets zelf weg.',
    refused: 'De browser belooft het niet. Maak een reservekopie, dan raak je niets kwijt.',
  },
} as const;

/** What the start page says of it, to whoever would lose something. */
export const warning = {
  text: {
    'seven-days': 'Open je Pijlerpad zeven dagen niet? Dan kan je browser wissen wat hier staat.',
    'private-window': 'Dit lijkt een privévenster. Sluit je het, dan is alles weg.',
  } satisfies Record<Warning, string>,
  toAdvice: 'Kijk wat je kunt doen',
  later: 'Later',
  laterWhat: 'bekijken wat je kunt doen',
  postponed: (day: string) => `Goed. We zeggen het weer op ${dayInWords(day)}.`,
} as const;

/** Why and how to give the app a place of its own. */
export const install = {
  title: 'Zet Pijlerpad als app op je apparaat',
  why: 'Dan gooit de browser minder snel weg wat je invulde. Je opent Pijlerpad met één tik, ook zonder internet.',
  whyInSafari: 'Dan geldt de regel van zeven dagen niet meer. Je opent Pijlerpad met één tik, ook zonder internet.',
  notNeeded: 'Het hoeft niet. In de browser werkt alles net zo.',
  startsEmpty: 'Let op: de app begint leeg. Maak eerst een reservekopie. Lees die daarna in de app weer in.',
  elsewhere,
  how: 'Hoe doe ik dat?',
  steps: {
    offer: [],
    ios: [
      'Tik op de deelknop: een vierkant met een pijl omhoog. Zie je hem niet? Tik eerst op de drie puntjes.',
      'Kies “Zet op beginscherm”. Je moet daarvoor vaak omlaag schuiven.',
      'Open Pijlerpad daarna met het nieuwe pictogram.',
    ],
    'mac-safari': [
      'Klik op de deelknop: een vierkant met een pijl omhoog. Of kies bovenaan “Archief”.',
      'Kies “Voeg toe aan Dock”.',
      'Open Pijlerpad daarna met het pictogram in het Dock.',
    ],
    android: [
      'Tik op het menu van je browser: drie puntjes of drie streepjes.',
      'Kies “Installeren”, “App installeren” of “Toevoegen aan startscherm”.',
      'Open Pijlerpad daarna met het nieuwe pictogram.',
    ],
    samsung: [
      'Tik op het menu van je browser: drie streepjes.',
      'Kies “Pagina toevoegen aan”. Kies daarna “Startscherm”.',
      'Open Pijlerpad daarna met het nieuwe pictogram.',
    ],
    computer: [
      'Klik rechts in de adresbalk op het pictogram met een scherm en een pijl.',
      'Zie je dat niet? Open het menu van je browser. Zoek daar naar “Installeren” of “Apps”.',
      'Open Pijlerpad daarna met het nieuwe pictogram.',
    ],
    'in-app': [],
    none: [],
  } satisfies Record<InstallWay, readonly string[]>,
  notPossible:
    'Deze browser kan Pijlerpad niet als app op je computer zetten. Maak een bladwijzer, dan vind je het snel terug.',
  button: 'Zet Pijlerpad op mijn apparaat',
  installed: 'Gelukt. Je opent Pijlerpad voortaan met het nieuwe pictogram.',
  refused: 'Niet gedaan. Het kan later nog, met het menu van je browser.',
  putAway: 'Niet meer tonen',
  wasPutAway: 'Je ziet dit niet meer op de startpagina. Bij Mijn gegevens kun je het teruglezen.',
} as const;
