import type { StorageTrouble } from '../../../app/app.ts';

/** Messages that hold on every page; fetched once the first page is there. */
export const banners = {
  trouble: {
    title: 'Wat je nu invult, wordt niet bewaard',
    why: {
      unavailable:
        'Deze browser geeft geen ruimte om iets te bewaren. Dat gebeurt vaak in een privévenster. Je kunt gewoon verder. Sluit je dit venster, dan is alles weg.',
      full: 'Dit apparaat is vol. Maak ruimte vrij en probeer het opnieuw. Tot die tijd staat je werk alleen in dit venster.',
      failed:
        'Het bewaren is niet gelukt. Je werk staat nog wel in dit venster. Probeer het opnieuw, of bewaar het als bestand.',
      newer:
        'Pijlerpad is in een ander venster vernieuwd. Dit oude venster bewaart daarom niets meer. Typte je net nog iets? Bewaar het dan als bestand. Laad daarna deze pagina opnieuw.',
    } satisfies Record<StorageTrouble, string>,
    saveFile: 'Bewaar als bestand',
    retry: 'Probeer opnieuw',
    reload: 'Laad opnieuw',
    stillFailing: 'Het lukt nog niet. Bewaar je werk als bestand, dan raak je niets kwijt.',
  },
  update: {
    text: 'Er is een nieuwe versie van Pijlerpad.',
    what: 'Pijlerpad gaat dan even dicht en meteen weer open, in elk venster. Wat je invulde, blijft staan. Ook wat je half typte.',
    withLock: 'Daarna vraagt het slot je wachtzin.',
    busy: 'Pijlerpad wordt vernieuwd…',
    accept: 'Nu vernieuwen',
    later: 'Later',
  },
} as const;
