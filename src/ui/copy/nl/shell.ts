import type { StorageTrouble } from '../../../app/app.ts';

export const shell = {
  name: 'Pijlerpad',
  skipToContent: 'Naar de inhoud',
  stop: 'Stoppen en later verder',
  mainMenu: 'Hoofdmenu',
  moreMenu: 'Meer',
  nav: {
    start: 'Start',
    profile: 'Profiel',
    suggestions: 'Suggesties',
    plan: 'Plan',
    help: 'Hulp',
    data: 'Mijn gegevens',
    about: 'Over deze vragen',
    people: 'Wie vult in?',
    situation: 'Jouw situatie',
    words: 'Woordenlijst',
  },
  readingHelp: 'Leeshulp',
  footerPromise: 'Alles wat je invult, blijft op dit apparaat.',
  footerOffline: 'Je hebt nu geen internet. Alles hier werkt gewoon door.',
  fillingInAs: (name: string) => `Je vult in als ${name}.`,
  change: 'Wissel',
  namelessPerson: 'zonder naam',
  loading: 'Even geduld…',
  saveState: {
    nothing: 'Wordt meteen bewaard op dit apparaat',
    saving: 'Bewaren…',
    saved: 'Bewaard op dit apparaat',
    'not-saved': 'Nog niet bewaard. Kijk bovenaan wat je kunt doen.',
  },
  trouble: {
    title: 'Wat je nu invult, wordt niet bewaard',
    why: {
      unavailable:
        'Deze browser geeft geen ruimte om iets te bewaren. Dat gebeurt vaak in een privévenster. Je kunt gewoon verder. Sluit je dit venster, dan is alles weg.',
      full: 'Dit apparaat is vol. Maak ruimte vrij en probeer het opnieuw. Tot die tijd staat je werk alleen in dit venster.',
      failed:
        'Het bewaren is niet gelukt. Je werk staat nog wel in dit venster. Probeer het opnieuw, of bewaar het als bestand.',
    } satisfies Record<StorageTrouble, string>,
    saveFile: 'Bewaar als bestand',
    retry: 'Probeer opnieuw',
    stillFailing: 'Het lukt nog niet. Bewaar je werk als bestand, dan raak je niets kwijt.',
  },
  update: {
    text: 'Er is een nieuwe versie van Pijlerpad. Je antwoorden blijven staan.',
    accept: 'Nu vernieuwen',
    later: 'Later',
  },
  broken: {
    title: 'Er ging iets mis in de app',
    text: 'Dat ligt niet aan jou. Wat je hebt ingevuld, staat nog op dit apparaat.',
    tryAgain: 'Open Pijlerpad opnieuw',
    saveFile: 'Bewaar mijn gegevens als bestand',
    fileSaved: 'Het bestand is gemaakt. Je kunt het later weer inlezen bij Mijn gegevens.',
    fileFailed:
      'Het bestand kon niet worden gemaakt. Je browser geeft de gegevens nu niet vrij. Probeer het later nog eens.',
    advice: 'Bewaar voor de zekerheid eerst je gegevens. Open daarna de app opnieuw.',
  },
  notLoaded: {
    title: 'Dit onderdeel is er nog niet',
    text: 'Het kon niet worden opgehaald. Heb je internet? Probeer het dan opnieuw. Wat je hebt ingevuld, staat er nog.',
    tryAgain: 'Probeer opnieuw',
  },
  unknownPage: {
    title: 'Deze pagina is er niet',
    text: 'Misschien is het adres verkeerd getypt, of bestaat de pagina niet meer. Je gegevens staan er nog.',
    back: 'Naar de startpagina',
  },
  back: 'Terug',
  cancel: 'Annuleren',
  undo: 'Ongedaan maken',
} as const;
