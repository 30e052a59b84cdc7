import { count } from './words.ts';

export const start = {
  title: 'Ontdek waar je staat, kies waarin je groeit',
  lead: 'Pleegouder zijn vraagt veel. Met 24 korte vragen sta je stil bij wat je doet, wat goed gaat en wat je wilt leren.',
  begin: 'Begin met de eerste vraag',
  aboutMinutes: 'Het duurt ongeveer zes minuten. Stop wanneer je wilt en ga later verder.',
  prospective: 'Overweeg je om pleegouder te worden? Dan kijken de vragen vooruit.',
  beginProspective: 'Begin als aspirant-pleegouder',
  promises: [
    { title: 'Alles blijft bij jou', text: 'Je antwoorden staan alleen op dit apparaat. Er gaat niets over internet.' },
    { title: 'Geen goed of fout', text: 'Er zijn geen cijfers en je kunt niet zakken. Eerlijk zijn mag.' },
    { title: 'Jij kiest', text: 'Jij bepaalt wat je invult, waar je mee verder gaat en wat je deelt.' },
  ],
  promisesTitle: 'Zo werkt het',
  situationBefore: 'Je kunt eerst iets over je situatie vertellen. Dat hoeft niet.',
  situation: 'Vertel over je situatie',
  hello: (name: string) => (name ? `Dag ${name}` : 'Welkom terug'),
  halfway: (position: number, total: number, topic: string) => `Je was bij vraag ${position} van ${total}: ${topic}.`,
  answered: (answered: number, total: number) => `Je hebt ${answered} van de ${total} vragen beantwoord.`,
  goOn: 'Ga verder waar je was',
  seeProfileSoFar: 'Bekijk wat er al is',
  finishedLead: (date: string) => `Je hebt de vragen ingevuld. De laatste keer was op ${date}.`,
  next: {
    title: 'Verder',
    profile: { title: 'Je profiel', text: 'Wat goed gaat en wat aandacht vraagt.' },
    focus: { title: 'Je keuze', text: 'Kies waar je mee verder wilt.' },
    suggestions: { title: 'Suggesties', text: 'Wat je kunt doen, lezen of volgen.' },
    plan: {
      title: 'Je plan',
      text: 'Je doelen, om uit te printen.',
      goals: (goals: number) => `${count(goals, 'doel', 'doelen')} in je plan.`,
    },
    focusChosen: (topics: string) => `Je koos: ${topics}.`,
  },
  again: {
    title: 'Opnieuw invullen',
    text: 'Een nieuwe keer begint leeg. Wat je eerder invulde, blijft bewaard.',
    button: 'Begin een nieuwe zelfreflectie',
  },
} as const;
