import type { LoadingRefusal } from '../../../app/activity-actions.ts';
import type { Mark } from '../../../domain/activity-marks.ts';
import type { Cost, FilterName, OftenUnknown, Pace, Sorting } from '../../../domain/overview.ts';
import type { AgeBand } from '../../../domain/situation.ts';
import type { QualityMarkKind } from '../../../domain/stock-take.ts';
import { helped } from './helped.ts';
import { situation } from './situation.ts';
import { count, listing } from './words.ts';

/** The overview of all there is to learn from, and what a person does with it. */

export const overview = {
  title: 'Leeraanbod',
  lead: (amount: number) =>
    `Alles wat we vonden om van te leren: ${amount} activiteiten. Zoek, of kijk per pijler rond.`,
  search: 'Waar zoek je naar?',
  searchHint: 'Een tikfout is niet erg.',
  filters: (chosen: number) => (chosen === 0 ? 'Filters' : `Filters (${chosen} gekozen)`),
  moreFilters: (chosen: number) => (chosen === 0 ? 'Meer filters' : `Meer filters (${chosen} gekozen)`),
  noFilter: 'Alles',
  clear: 'Begin opnieuw met zoeken',
  found: (amount: number) =>
    amount === 0 ? 'Niets gevonden.' : `${count(amount, 'activiteit', 'activiteiten')} gevonden.`,
  results: 'Gevonden',
  nothing: (filters: number) =>
    filters > 0 ? 'Probeer een ander woord, of haal een filter weg.' : 'Probeer een ander woord.',
  nextSteps: {
    topic: 'Lees over dit onderwerp en kijk wat helpt.',
    moments: { title: 'Wat speelt er nu?', text: 'Kies een moment. Je krijgt vragen en kleine stappen.' },
    everything: 'Bekijk het hele leeraanbod',
  },
  mayFit: {
    line: (amount: number, unknown: readonly OftenUnknown[]) => {
      const facts = { childAge: 'de leeftijd', cost: 'de kosten' } satisfies Record<OftenUnknown, string>;
      const missing = unknown.map((name) => facts[name]).join(' of ');
      return amount === 1
        ? `1 andere past misschien ook: daarvan weten we ${missing} niet.`
        : `${amount} andere passen misschien ook: daarvan weten we ${missing} niet.`;
    },
    show: 'Toon die ook',
    hide: 'Verberg die weer',
    title: 'Dit past misschien ook',
  },
  more: (amount: number) => `Toon nog ${amount}`,
  allOf: (pillar: string, amount: number) => `Bekijk alle ${amount} bij ${pillar}`,
  option: (label: string, amount: number) => `${label} (${amount})`,
  sorting: 'Volgorde',
  sortings: {
    fit: 'Beste eerst',
    title: 'Op titel',
    provider: 'Op aanbieder',
    latest: 'Nieuwste bron eerst',
  } satisfies Record<Sorting, string>,
  filterNames: {
    pillar: 'Pijler',
    topic: 'Onderwerp',
    form: 'Vorm',
    audience: 'Bedoeld voor',
    pace: 'Wanneer',
    where: 'Waar',
    cost: 'Kosten',
    childAge: 'Leeftijd van het kind',
    language: 'Taal',
    checkedSince: 'Gegevens uit dit jaar of later',
  } satisfies Record<FilterName, string>,
  paces: { own: 'Wanneer het jou uitkomt', scheduled: 'Op een vast moment' } satisfies Record<Pace, string>,
  costs: { free: 'Gratis', paid: 'Kost iets', unknown: 'Niet bekend' } satisfies Record<Cost, string>,
  ages: situation.ageNames satisfies Record<AgeBand, string>,
  languages: { nl: 'Nederlands', en: 'Engels' } as Record<string, string>,
  online: 'Online',
  shown: { legend: 'Toon', all: 'Alles', kept: 'Bewaard', done: 'Gedaan', hidden: 'Verborgen' },
  noneKept: 'Hier staat nog niets.',
  stockTake: 'Voor professionals en makers: bekijk wat er is en wat ontbreekt',
} as const;

export const marks = {
  names: { kept: 'Bewaard', hidden: 'Verborgen', done: 'Gedaan' } satisfies Record<Mark, string>,
  keep: 'Bewaar',
  hide: 'Niet voor mij',
  done: 'Gedaan',
  undo: {
    kept: 'Niet meer bewaren',
    hidden: 'Weer tonen',
    done: 'Toch niet gedaan',
  } satisfies Record<Mark, string>,
  hidden: (title: string) => `Verborgen: ${title}.`,
  helped,
} as const;

export const compare = {
  title: 'Naast elkaar',
  add: 'Vergelijk',
  chosen: (amount: number) => `${amount} om te vergelijken.`,
  full: (most: number) => `Je koos er al ${most}. Haal er eerst een weg.`,
  show: 'Zet naast elkaar',
  clear: 'Haal alle weg',
  empty: 'Kies in het leeraanbod twee of drie activiteiten om te vergelijken.',
  toOverview: 'Naar het leeraanbod',
  unknown: 'niet bekend',
  yours: 'Zelf toegevoegd',
} as const;

export const own = {
  title: 'Ik ken nog iets',
  lead: 'Ken je zelf een boek, groep of cursus? Zet het erbij. Het staat alleen op dit apparaat.',
  open: 'Voeg zelf iets toe',
  name: 'Wat is het?',
  provider: 'Van wie is het? (mag leeg blijven)',
  form: 'Wat voor iets is het?',
  topic: 'Waar gaat het vooral over?',
  choose: 'Kies…',
  url: 'Webadres (mag leeg blijven)',
  note: 'Wat wil je erover onthouden? (mag leeg blijven)',
  left: (amount: number) => `Nog ${count(amount, 'teken', 'tekens')}.`,
  problems: {
    title: 'Schrijf eerst wat het is.',
    form: 'Kies wat voor iets het is.',
    topicId: 'Kies waar het vooral over gaat.',
    url: 'Dit is geen webadres. Een voorbeeld is www.buurthuis.nl. Je mag het ook leeg laten.',
  },
  save: 'Bewaar',
  cancel: 'Annuleren',
  change: 'Wijzig',
  finish: 'Maak af',
  unfinished: 'Nog niet af',
  remove: 'Haal weg',
  added: (title: string) => `Toegevoegd: ${title}.`,
  changed: (title: string) => `Gewijzigd: ${title}.`,
  removed: (title: string) => `Weggehaald: ${title}.`,
  cancelled: (title: string) => `Niet bewaard: ${title}.`,
  pageTitle: 'Zelf toegevoegd',
  origin: 'Dit heb je zelf toegevoegd. Het staat alleen op dit apparaat.',
  toPlace: 'Wijzig het of haal het weg',
} as const;

export const loaded = {
  title: 'Leeraanbod van je organisatie',
  lead: 'Kreeg je een bestand met leeraanbod van je organisatie? Open het hier. Het komt naast ons aanbod te staan.',
  choose: 'Kies een bestand',
  asked: (amount: number) =>
    `In dit bestand: ${count(amount, 'activiteit', 'activiteiten')}. Wil je dit naast ons aanbod zetten?`,
  add: 'Zet het erbij',
  left: 'Er is niets toegevoegd.',
  done: (title: string, amount: number) => `${title} is erbij gezet: ${count(amount, 'activiteit', 'activiteiten')}.`,
  refused: {
    empty: 'Dit bestand is leeg. Er is niets toegevoegd. Vraag je organisatie om het opnieuw te sturen.',
    other: 'Dit is geen leeraanbod. Er is niets toegevoegd. Kies het bestand dat je van je organisatie kreeg.',
    'not-right': 'Dit bestand is niet goed. Er is niets toegevoegd. Vraag je organisatie om een nieuw bestand.',
    'too-large': 'Dit bestand is te groot. Er is niets toegevoegd. Vraag je organisatie om een kleiner bestand.',
    unreadable: 'Dit bestand ging niet open. Er is niets toegevoegd. Kies het opnieuw.',
    'not-kept': 'Dit apparaat kon het leeraanbod niet bewaren. Maak ruimte vrij en probeer het opnieuw.',
  } satisfies Record<LoadingRefusal['kind'], string>,
  forMaker: 'Voor wie het bestand maakte',
  row: (row: number, field: string, message: string) =>
    row === 0 ? message : `Activiteit ${row}${field ? `, ${field}` : ''}: ${message}`,
  item: (title: string, amount: number, date: string) => `${title}: ${amount} activiteiten, geopend op ${date}.`,
  remove: 'Haal weg',
  origin: (title: string) => `Uit: ${title}. Je organisatie voegde dit toe; wij hebben het niet nagekeken.`,
  notInBackup: 'Dit aanbod gaat niet mee in een reservekopie. Open op een nieuw apparaat het bestand opnieuw.',
} as const;

export const stock = {
  title: 'Wat is er, en wat ontbreekt?',
  lead: (total: number, gathered: string) =>
    `Een telling van ${total} activiteiten, verzameld tot ${gathered}. Dit is voor mensen die pleegouders helpen of aanbod maken.`,
  professionals: (amount: number) => `${amount} activiteiten zijn alleen voor professionals. Die tellen we niet mee.`,
  gaps: {
    title: 'Waar weinig is',
    few: (topic: string, active: number) =>
      active === 0 ? `${topic}: alleen leesstof.` : `${topic}: naast leesstof maar één ding om te doen.`,
    none: 'Over elk onderwerp is er meer dan leesstof.',
    missing: (pillar: string, forms: string) => `Bij ${pillar} is er geen: ${forms}.`,
  },
  table: {
    title: 'Onderwerpen en vormen',
    caption: 'Aantal activiteiten per onderwerp en vorm. Een activiteit over twee onderwerpen telt bij beide.',
    topic: 'Onderwerp',
    total: 'Samen',
    row: (total: number, forms: readonly string[]) => `${total} samen. ${listing(forms)}.`,
  },
  facts: {
    title: 'Hoe nieuw zijn de gegevens?',
    thisYear: (amount: number) => `${amount} uit dit jaar`,
    lastYear: (amount: number) => `${amount} uit vorig jaar`,
    older: (amount: number) => `${amount} ouder`,
    noDate: (amount: number) => `${amount} zonder datum`,
  },
  marks: {
    title: 'Wat we weten van de kwaliteit',
    lead: 'Ontbreekt iets, dan is het onbekend. Dat zegt niets over de activiteit.',
    names: {
      'named-source': 'met een bron die je kunt nalezen',
      'checked-recently': 'nagekeken in het laatste jaar',
      'with-foster-parents': 'gemaakt samen met pleegouders',
      evidence: 'met onderzoek erbij',
    } satisfies Record<QualityMarkKind, string>,
  },
  providers: {
    title: 'Van wie komt het aanbod?',
    item: (provider: string, amount: number, percentage: number) => `${provider}: ${amount} (${percentage}\u00a0%)`,
    more: (amount: number) => `Toon ook de andere ${amount} aanbieders`,
  },
} as const;
