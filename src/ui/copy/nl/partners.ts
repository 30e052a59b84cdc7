import { count } from './words.ts';

const importance = ['speelt dit nu niet', 'speelt dit soms', 'speelt dit nu veel'] as const;

/** "22 november": of a file that was made not long ago. */
export function dayWithoutYear(moment: string): string {
  return new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long' }).format(new Date(moment));
}

export const partners = {
  title: 'Naast elkaar als pleegouders',
  lead: 'Vulden jullie allebei de vragen in? Dan kunnen jullie hier samen kijken. Het geeft een begin voor een gesprek.',
  mirror: 'Niemand doet het beter of slechter. We rekenen niets bij elkaar op.',
  withWhom: 'Met wie kijk je samen?',
  file: {
    title: 'Staat de ander op een ander apparaat?',
    lead: 'De ander kan daar een bestand maken bij “Delen”, met het profiel erin. Open het hier. We bewaren het niet.',
    opened: (name: string, date: string) => `Geopend: het bestand van ${name}, van ${date}.`,
    close: 'Sluit het bestand',
    of: (name: string, date: string) => `${name} (uit het bestand van ${date})`,
    noProfile: 'In dit bestand staat geen profiel. Vraag de ander om een nieuw bestand, met het profiel erbij.',
    unnamed: 'De ander',
  },
  consent: {
    title: 'Vinden jullie het allebei goed om te vergelijken?',
    hint: 'Zet allebei zelf je vinkje. Twijfelt een van jullie? Dan doen jullie het nu niet.',
    yes: (name: string) => `${name}: ja, ik vind het goed`,
    memory: 'We bewaren niet wat jullie hier kiezen. Sluit je Pijlerpad, dan vragen we alles opnieuw.',
    goOn: 'Kies om de beurt je onderwerpen',
    needed: 'Jullie vinkjes zijn allebei nodig. Zonder allebei een ja vergelijken we niets.',
  },
  choose: {
    title: (name: string) => `${name}, wat mag naast elkaar?`,
    lead: 'Deze onderwerpen kunnen naast elkaar. Haal weg wat je liever voor jezelf houdt.',
    alone: 'Doe dit even alleen.',
    notice: 'Laat je iets weg? Dan staat het niet in het overzicht. De ander kan dat soms merken.',
    all: 'Kies alles',
    none: 'Kies niets',
    doneFirst: (other: string) => `Klaar. Nu ${other}`,
    doneSecond: 'Klaar. Bekijk het samen',
    again: 'Begin opnieuw',
  },
  result: {
    title: 'Jullie naast elkaar',
    basis: (one: string, dateOfOne: string, other: string, dateOfOther: string) =>
      `${one} vulde in op ${dateOfOne}, ${other} op ${dateOfOther}.`,
    howTo: 'Kies één onderwerp om mee te beginnen. De rest kan een andere keer.',
    equal: 'Ligt het minder dan een hele stap uit elkaar? Dan noemen we dat hetzelfde.',
    ofOne: 'Sommige onderwerpen vulde maar één van jullie in. Die kunnen we niet naast elkaar zetten.',
    nothing: 'Er staat nu niets naast elkaar. Praat samen over wat je wél wilt delen, of begin opnieuw.',
    questions: (amount: number) => `Gemiddeld over ${count(amount, 'vraag', 'vragen')} die jullie allebei kregen.`,
    chose: (words: string) => `“${words}”`,
    read: (topic: string) => `Lees over ${topic}`,
    print: 'Print dit',
    close: 'Sluit en vergeet wat jullie kozen',
    closed: 'Gesloten. Wat jullie hier kozen, is weg.',
    foot: 'Gemaakt met Pijlerpad, door jullie samen. De gegevens staan alleen op jullie eigen apparaat.',
  },
  same: {
    title: 'Hier denken jullie hetzelfde over',
    none: 'Op geen onderwerp kozen jullie ongeveer dezelfde stap. Dat geeft veel om over te praten.',
    todo: 'Om te doen: kies er één uit. Vertel elkaar een moment dat erbij past.',
  },
  different: {
    title: 'Hier denken jullie anders over',
    lead: 'Jullie maken andere dingen mee. Vraag eerst wat de ander ziet.',
    none: 'Jullie kozen overal ongeveer dezelfde stap. Vraag elkaar eens waar je aan dacht bij een antwoord.',
    talk: 'Om over te praten:',
    todo: 'Om te doen: kies er één uit. Praat er deze week een kwartier over.',
  },
  important: {
    title: 'Dit vindt één van jullie nu belangrijk',
    row: (name: string, value: 0 | 1 | 2) => `Voor ${name} ${importance[value]}.`,
    todo: 'Om te doen: vraag wat de ander hierbij van je nodig heeft. Maak er samen een doel van.',
    toPlan: 'Naar je plan',
  },
  one: {
    text: 'Hiervoor vullen twee mensen de vragen in, ieder voor zich. Voeg de ander toe op dit apparaat. Of open een bestand dat de ander elders maakte.',
    nobody: 'Hiervoor vullen twee mensen de vragen in, ieder voor zich. Vul eerst zelf iets in.',
    begin: 'Ga naar de vragen',
    add: 'Voeg iemand toe',
  },
  notYet: {
    ofOne: (name: string) => `${name} heeft nog geen vragen ingevuld. Daarna kunnen jullie hier samen kijken.`,
    ofBoth: 'Jullie hebben allebei nog geen vragen ingevuld. Daarna kunnen jullie hier samen kijken.',
    change: 'Kies wie er invult',
  },
  toPillar: 'Kies een pijler',
  nothingShared:
    'Jullie vulden nog niet dezelfde vragen in. Wie nog pleegouder wordt, krijgt ook andere vragen. Vul samen één pijler in, dan is er iets om naast elkaar te leggen.',
} as const;
