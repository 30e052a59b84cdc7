import { count } from './words.ts';

/** The start page of who has been here before. */
export const returning = {
  hello: (name: string) => (name ? `Dag ${name}` : 'Welkom terug'),
  helloHalfway: 'Hier was je gebleven',
  halfway: (position: number, total: number, topic: string) =>
    `Bij vraag ${position} van ${total}: ${topic}. Alles wat je invulde, is bewaard.`,
  answered: (answered: number, total: number) => `Je hebt ${answered} van de ${total} vragen beantwoord.`,
  goOn: 'Ga verder waar je was',
  goOnWith: (moment: string) => `Ga verder met ${moment}`,
  seeAnswers: 'Bekijk je antwoorden',
  finishedLead: (date: string) => `Je hebt de vragen ingevuld. De laatste keer was op ${date}.`,
  next: {
    title: 'Verder',
    review: { title: 'Je antwoorden', text: 'Om na te lezen of te veranderen.' },
    profile: { title: 'Je profiel', text: 'Wat goed gaat en wat aandacht vraagt.' },
    growth: { title: 'Je groei', text: 'Wat er veranderde sinds de eerste keer.' },
    focus: { title: 'Je keuze', text: 'Kies waar je mee verder wilt.' },
    suggestions: { title: 'Suggesties', text: 'Wat je kunt doen, lezen of volgen.' },
    plan: {
      title: 'Je plan',
      text: 'Je doelen, om uit te printen.',
      goals: (goals: number) => `${count(goals, 'doel', 'doelen')} in je plan.`,
    },
    talks: { title: 'Samen bespreken', text: 'Bereid een gesprek voor, met afspraken.' },
    focusChosen: (topics: string) => `Je koos: ${topics}.`,
  },
  again: {
    title: 'Opnieuw invullen',
    text: 'Een nieuwe keer begint leeg. Wat je eerder invulde, blijft bewaard.',
    showEarlier: 'Laat zien wat ik vorige keer koos',
    showEarlierHint:
      'Met een frisse blik zie je vaak meer. Daarom staat dit uit. Tijdens de vragen kun je het alsnog kiezen.',
    button: 'Begin een nieuwe zelfreflectie',
  },
} as const;
