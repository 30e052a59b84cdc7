import type { CopyTrouble } from '../../../app/backup-actions.ts';
import { dayInWords } from './words.ts';

/** Making a backup, keeping one in a folder, being reminded of it, and moving to a new phone. */

export const backup = {
  title: 'Reservekopie',
  text: 'Bewaar alles in één bestand. Zo raak je niets kwijt bij een nieuwe telefoon of een leeggemaakte browser.',
  last: (date: string) => `Laatste reservekopie: ${date}.`,
  notAll: 'Wat je daarna veranderde, staat er nog niet in.',
  none: 'Van alles wat hier staat, is nog geen reservekopie.',
  how: 'Hoe bewaar je het?',
  withPassphrase: 'Met een wachtzin',
  without: 'Zonder wachtzin',
  label: 'De wachtzin',
  hint: 'Alleen wie deze wachtzin kent, kan het bestand openen.',
  honest: 'Raak je de wachtzin kwijt? Dan kan niemand het bestand nog openen. Wij ook niet.',
  warning: 'Iedereen die dit bestand in handen krijgt, kan alles lezen. Kies dit alleen als je dat goed vindt.',
  make: 'Maak een reservekopie',
  send: 'Bewaar met een andere app',
  busy: 'Het bestand wordt gemaakt…',
  made: (name: string) => `Het bestand ${name} is gemaakt. Je vindt het bij je downloads.`,
  sent: 'De reservekopie is doorgegeven aan de andere app.',
  notSent: 'Dat is niet gelukt. Tik nog een keer, of maak een reservekopie als bestand.',
  failed: 'Het bestand kon niet worden gemaakt. Sluit andere apps en probeer het opnieuw.',
  write: {
    title: 'Schrijf deze wachtzin op',
    notYet: 'Je schreef deze wachtzin nog niet op. Hij hoort bij de reservekopie die je eerder maakte.',
    text: 'Leg hem op een veilige plek. Je hebt hem nodig om het bestand te openen.',
    done: 'Ik heb hem opgeschreven',
    doneSaid: 'Goed. De wachtzin staat niet meer op het scherm.',
  },
  another: 'Maak een nieuwe reservekopie',
} as const;

export const reminder = {
  never: 'Van wat hier staat, is nog geen reservekopie. Raak je dit apparaat kwijt? Dan is wat je invulde ook weg.',
  last: (date: string) => `Laatste reservekopie: ${date}. Daarna is er iets nieuws bij gekomen.`,
  make: 'Maak een reservekopie',
  later: 'Later',
  laterWhat: 'een reservekopie maken',
  postponed: (day: string) => `Goed. We vragen het weer op ${dayInWords(day)}.`,
  folder: 'De kopie in je map kan niet worden bijgewerkt.',
  toFolder: 'Kijk wat je kunt doen',
} as const;

export const folderCopy = {
  title: 'Een kopie in een map',
  text: 'Kies een map op dit apparaat. Pijlerpad houdt daar dan zelf een kopie bij.',
  cloud: 'Gaat die map naar een clouddienst? Dan staat je kopie daar ook. Zonder de wachtzin is hij niet te lezen.',
  choose: 'Kies een map',
  begin: 'Houd hier een kopie bij',
  chooseOther: 'Kies een andere map',
  busy: 'De kopie wordt gemaakt…',
  on: (name: string) => `Pijlerpad houdt een kopie bij in de map “${name}”.`,
  file: 'Het bestand heet pijlerpad-reservekopie.age.',
  savedAt: (date: string) => `Bijgewerkt op ${date}.`,
  waiting: 'De eerste kopie komt zodra er iets is ingevuld.',
  aside: (name: string) => `In de map stond al een kopie. Die heet nu ${name}.`,
  show: 'Toon de wachtzin',
  hide: 'Verberg de wachtzin',
  stop: 'Stop hiermee',
  resumed: 'Pijlerpad houdt de kopie weer bij.',
  stopped: 'Gestopt. Het bestand in de map blijft staan.',
  allow: 'Geef de map weer vrij',
  again: 'Probeer opnieuw',
  trouble: {
    'not-allowed':
      'Je browser wil eerst weten of Pijlerpad nog in deze map mag schrijven. Tot dan blijft de kopie zoals hij was.',
    gone: 'De map is er niet meer. Zet hem terug, of kies een andere map.',
    full: 'Er is geen ruimte meer in deze map. Maak ruimte en probeer het opnieuw. De vorige kopie is er nog.',
    taken:
      'In deze map staat nu een kopie van een ander apparaat. Kies de map opnieuw: dan blijven beide kopieën staan.',
    'not-protected': 'De kopie kon niet worden beveiligd. Sluit andere apps en probeer het opnieuw.',
    failed: 'De kopie kon niet worden bewaard. Probeer het opnieuw, of kies een andere map.',
  } satisfies Record<CopyTrouble, string>,
} as const;

export const newPhone = {
  title: 'Een nieuwe telefoon',
  text: 'Zo neem je alles mee. Het werkt ook voor een tablet of een computer.',
  steps: [
    'Maak op je oude telefoon een reservekopie. Schrijf de wachtzin op.',
    'Zet het bestand op je nieuwe telefoon. Stuur het bijvoorbeeld aan jezelf.',
    'Open Pijlerpad op je nieuwe telefoon en ga naar “Mijn gegevens”.',
    'Kies het bestand bij “Een reservekopie inlezen”. Vul de wachtzin in.',
    'Kijk of alles er staat. Wis daarna pas wat op de oude telefoon staat.',
  ],
} as const;
