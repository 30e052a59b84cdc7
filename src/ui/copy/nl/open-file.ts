import type { FileFailure, FileKind } from '../../../app/file-actions.ts';

/** Opening a file without knowing what it is. */
export const openFile = {
  title: 'Een bestand openen',
  lead: 'Kies een bestand van Pijlerpad, of een dat je kreeg.',
  promise: 'Het bestand blijft op dit apparaat. Je ziet eerst wat het is. Daarna kies je zelf.',
  label: 'Kies een bestand',
  other: 'Kies een ander bestand',
  can: {
    title: 'Dit kun je hier openen',
    kinds: [
      'je reservekopie',
      'een deel dat iemand met je deelt',
      'afspraken die je terugkrijgt na een gesprek',
      'leeraanbod van je organisatie',
    ],
  },
  busy: 'Het bestand wordt geopend…',
  needed: 'Dit bestand is beveiligd met een wachtzin.',
  hint: 'Maakte jij het bestand? Dan koos jij de wachtzin. Vraag hem anders aan wie het maakte.',
  found: {
    backup: {
      title: 'Dit is een reservekopie',
      text: 'Je ziet straks eerst wat erin staat. Er verandert nog niets.',
      go: 'Bekijk wat erin staat',
    },
    part: {
      title: 'Dit is een deel dat iemand met je deelt',
      text: 'Je kijkt alleen mee. Pijlerpad bewaart er hier niets van.',
      go: 'Kijk mee',
    },
    agreements: {
      title: 'Dit zijn afspraken uit een gesprek',
      text: 'Je kiest zelf welke afspraken je overneemt.',
      go: 'Bekijk de afspraken',
    },
    catalogue: {
      title: 'Dit is leeraanbod van een organisatie',
      text: 'Je ziet straks eerst hoe het heet. Daarna kies je of het erbij komt.',
      go: 'Bekijk het leeraanbod',
    },
  } satisfies Record<FileKind, { title: string; text: string; go: string }>,
  failure: {
    empty: 'Dit bestand is leeg. Haal het opnieuw op, of kies een ander bestand.',
    'not-ours': 'Dit bestand is niet van Pijlerpad. Kies een ander bestand. De naam begint vaak met “pijlerpad-”.',
    damaged:
      'Dit bestand is beschadigd of niet compleet. Haal het opnieuw op, of vraag om een nieuw bestand. Is het je eigen reservekopie? Kijk of je nog een oudere hebt.',
    spreadsheet:
      'Dit is een werkblad van Pijlerpad. Je opent het met bijvoorbeeld Excel of LibreOffice. Hier kun je het niet inlezen. Zoek je reservekopie. De naam daarvan eindigt op “.age” of “.json”.',
    calendar:
      'Dit is een bestand van Pijlerpad voor je agenda. Je opent het met je agenda. Hier kun je het niet inlezen. Zoek je reservekopie. De naam daarvan eindigt op “.age” of “.json”.',
    'too-large': 'Dit bestand is te groot. Een bestand van Pijlerpad is veel kleiner. Kies een ander bestand.',
    unreadable: 'Het bestand kon niet worden gelezen. Kies het hieronder nog een keer.',
    protected: 'Vul de wachtzin in.',
    'wrong-passphrase': 'Deze wachtzin past niet. Kijk of elk woord klopt en probeer het opnieuw.',
    'not-opened': 'Openen lukt nu niet op dit apparaat. Sluit andere apps en probeer het opnieuw.',
    several: 'Je opende meer bestanden tegelijk. Kies er hieronder één.',
  } satisfies Record<FileFailure | 'several', string>,
  nothingKept: 'Er is niets bewaard.',
  noTalk: 'Op dit apparaat staat geen gesprek. Open de afspraken op het apparaat waar je het gesprek maakte.',
} as const;
