import type { Helpfulness } from '../../../domain/activity-marks.ts';
import type { Telling } from '../../../domain/plan.ts';

export const plan = {
  title: 'Je plan',
  lead: 'Maximaal drie doelen, in je eigen woorden. Klein is goed. Alles mag leeg blijven.',
  emptyTitle: 'Je plan is nog leeg',
  empty: 'Kies waar je mee verder wilt. Daarna zet je er stappen bij die bij je passen.',
  toFocus: 'Kies waar je mee verder wilt',
  makeGoal: (topic: string) => `Maak een doel: ${topic}`,
  goalsFromFocus: 'Deze onderwerpen koos je ook',
  ownGoal: 'Iets anders',
  goalHeading: (number: number, topic: string) => `Doel ${number}: ${topic}`,
  change: { label: 'Wat wil ik zien veranderen?', hint: 'Bijvoorbeeld: we eten weer rustig samen.' },
  steps: {
    title: 'Wat ga ik doen?',
    none: 'Nog geen stappen.',
    tick: 'Zet een vinkje bij wat je hebt gedaan.',
    own: 'Zelf een stap bedenken',
    add: 'Voeg toe',
    done: (step: string) => `Gedaan: ${step}`,
    up: (step: string) => `Zet hoger: ${step}`,
    down: (step: string) => `Zet lager: ${step}`,
    remove: (step: string) => `Haal weg: ${step}`,
    removed: (step: string) => `Weggehaald: ${step}`,
    on: (day: string) => `op ${day}`,
    letGo: (reason: string) => (reason ? `Losgelaten: ${reason}` : 'Losgelaten'),
    takeUp: 'Pak weer op',
    templates: 'Kies een kleine stap',
    choose: 'Zet bij dit doel',
    allTemplates: 'Alle kleine stappen staan al in je plan.',
    find: 'Zoek een stap bij de suggesties',
    findElsewhere: 'Zoek een stap in het leeraanbod',
    full: 'Er staan vijf stappen. Dat is genoeg voor één doel.',
  },
  ifThen: {
    title: 'Mijn als-dan-zin',
    hint: 'Zo’n zin helpt om het ook echt te doen. Kies een moment dat vanzelf komt.',
    when: 'Als …',
    then: 'dan …',
  },
  byDate: 'Wanneer kijk ik terug?',
  dateIsPast: 'Deze dag is geweest. Kijk terug, of kies een nieuwe dag.',
  firstSign: { label: 'Waaraan merk ik het eerst dat het werkt?' },
  supporter: { label: 'Wie helpt mij?', hint: 'Bijvoorbeeld een vriend, je partner of je begeleider.' },
  goalTitle: 'Waar gaat dit doel over?',
  closeGoal: 'Rond dit doel af',
  closedTitle: 'Afgeronde doelen',
  growth: 'Bekijk wat er groeide en wat hielp',
  own: {
    title: 'Een ander doel',
    hint: 'Over iets wat nu bij jullie speelt.',
    label: 'Waar gaat het over?',
    add: 'Maak dit doel',
    missing: 'Schrijf eerst waar je doel over gaat.',
    full: 'Je plan heeft drie doelen. Rond er eerst een af, of haal er een weg.',
  },
  removeGoal: 'Haal dit doel weg',
  goalRemoved: (topic: string) => `Het doel over ${topic} is weg.`,
  print: 'Print je plan',
  paper: {
    title: 'Mijn plan',
    change: 'Wat ik wil zien veranderen',
    steps: 'Wat ik ga doen',
    stepOn: (day: string) => `(${day})`,
    ifThen: 'Als-dan',
    ifThenSentence: (when: string, then: string) => `Als ${when}, dan ${then}.`,
    byDate: 'Ik kijk terug op',
    firstSign: 'Het eerste teken dat het werkt',
    supporter: 'Wie mij helpt',
    foot: 'Gemaakt met Pijlerpad',
  },
} as const;

/** When to do a step, and letting go of it. */
export const stepTiming = {
  title: 'Wanneer? Of laat los',
  day: 'Op welke dag? (mag leeg blijven)',
  isPast: 'Die dag is al geweest. Dat geeft niet: kies een nieuwe, of haal de dag weg.',
  toCalendar: 'Zet deze dag in mijn agenda',
  tomorrow: 'Morgen',
  nextWeek: 'Over een week',
  nextMonth: 'Over een maand',
  letGo: 'Laat deze stap los',
  reason: 'Waarom past het niet? (mag leeg blijven)',
  keep: 'Toch niet',
} as const;

/** What a step brought. */
export const stepReview = {
  title: 'Hoe was het?',
  helped: {
    legend: 'Heeft het geholpen?',
    yes: 'Ja',
    somewhat: 'Een beetje',
    no: 'Nee',
  } satisfies Record<Helpfulness | 'legend', string>,
  took: 'Wat neem je ervan mee? (mag leeg blijven)',
  tells: {
    legend: 'Zou je dit een andere pleegouder aanraden?',
    yes: 'Ja',
    maybe: 'Misschien',
    no: 'Nee',
  } satisfies Record<Telling | 'legend', string>,
} as const;

/** A goal that has ended. */
export const closing = {
  closedOn: (date: string) => `Afgerond op ${date}.`,
  wanted: 'Dit wilde je zien veranderen:',
  did: 'Dit deed je:',
  outcome: 'Wat is er veranderd? (mag leeg blijven)',
  lookBack: {
    summary: 'Kijk terug',
    legend: 'Waar stond je toen je begon, als je nu terugkijkt?',
    hint: 'Achteraf kijk je soms anders. Je antwoord van toen blijft staan.',
    then: (step: string) => `Toen koos je: ${step}`,
  },
  reopen: 'Ga toch verder met dit doel',
  remove: 'Haal weg',
} as const;

/** The next step, where someone comes in. */
export const today = {
  title: 'Je volgende stap',
  forGoal: (goal: string) => `Voor je doel: ${goal}.`,
  waited: (day: string) => `Je koos ${day}.`,
  done: 'Gedaan',
  notDone: 'Toch niet gedaan',
  later: 'Later',
  laterTitle: 'Wanneer past het beter?',
  laterHint: 'Uitstellen mag. De stap wacht op je.',
  postponed: (day: string) => `Goed. De stap komt terug op ${day}.`,
  wellDone: 'Mooi dat je dit deed.',
  toPlan: 'Bekijk je plan',
  close: 'Klaar',
  upcoming: (step: string, day: string) => `Je volgende stap is op ${day}: ${step}`,
  lookBack: (goal: string) => `Je wilde nu terugkijken op je doel: ${goal}.`,
  toLookBack: 'Kijk terug',
  again: (date: string) => `Je vulde de vragen het laatst in op ${date}. Wil je kijken wat er groeide?`,
  toAgain: 'Begin een nieuwe keer',
} as const;
