import type { ActivityForm, Audience, LearningActivity } from '../../../domain/catalogue.ts';
import type { Caution, Reason } from '../../../domain/recommendation.ts';
import type { LearningStyle } from '../../../domain/situation.ts';
import type { QualityMarkKind } from '../../../domain/stock-take.ts';
import { count, importanceNames, levelName, listing, sourceDate } from './words.ts';

export const formNames: Record<ActivityForm, string> = {
  article: 'Artikel',
  website: 'Website',
  book: 'Boek',
  training: 'Training',
  guidance: 'Begeleiding',
  intervention: 'Hulp van een behandelaar',
  'peer-group': 'Groep pleegouders',
  video: 'Video',
  event: 'Bijeenkomst',
  helpline: 'Hulplijn',
  'e-learning': 'E-learning',
  podcast: 'Podcast of radio',
  game: 'Spel',
  blended: 'Deels online training',
  webinar: 'Webinar',
  vr: 'Virtual reality',
};

export const audienceNames: Record<Audience, string> = {
  prospective: 'aspirant-pleegouders',
  starter: 'startende pleegouders',
  experienced: 'ervaren pleegouders',
  kinship: 'netwerkpleegouders',
  recruited: 'bestandspleegouders',
  professional: 'professionals',
};

const stylePhrases = {
  read: 'je graag leest',
  watch: 'je graag kijkt en luistert',
  online: 'je graag online leert',
  course: 'je graag een cursus volgt',
  together: 'je graag samen met anderen leert',
  guidance: 'je graag iemand hebt die meedenkt',
};

/** A way of learning as the name of a kind of activity. */
export const styleNames: Record<LearningStyle, string> = {
  read: 'Lezen',
  watch: 'Kijken en luisteren',
  online: 'Online',
  course: 'Cursus',
  together: 'Samen',
  guidance: 'Begeleiding',
};

/** A reason as a sentence that names the answers it rests on. */
export function reasonText(reason: Reason, topicTitle: (topicId: string) => string): string {
  switch (reason.kind) {
    case 'topic': {
      const answers = [
        ...(reason.level === undefined ? [] : [levelName(reason.level)]),
        ...(reason.importanceAnswered ? [`het ${importanceNames[reason.importance]}`] : []),
      ];
      const about = reason.place === 0 ? 'Gaat vooral over' : 'Gaat ook over';
      const basis = answers.length > 0 ? ` Je gaf aan: ${answers.join(', en ')}.` : '';
      return `${about} ${topicTitle(reason.topicId)}. Dat koos je zelf.${basis}`;
    }
    case 'audience':
      return `Bedoeld voor ${audienceNames[reason.audience]}.`;
    case 'child-age':
      return 'Past bij de leeftijd die je koos.';
    case 'care-form':
      return 'Past bij jouw vorm van pleegzorg.';
    case 'preferred-form':
      return `Je vertelde dat ${stylePhrases[reason.style]}.`;
    case 'in-province':
      return `In jouw provincie: ${reason.province}.`;
  }
}

export const cautionTexts: Record<Caution, string> = {
  'may-be-gone': 'Bestaat dit nog? Vraag het na.',
  'check-rules': 'Regels en bedragen veranderen. Kijk of dit nog klopt.',
  flemish: 'Uit Vlaanderen. Regels en organisaties zijn daar anders.',
  elsewhere: 'Niet in jouw provincie.',
  'hard-reading': 'Dit is pittig om te lezen.',
  'ask-support': 'Hier heb je een behandelaar voor nodig. Vraag ernaar bij je begeleider.',
};

export function costText({ cost }: LearningActivity): string | undefined {
  if (cost === undefined) return undefined;
  if (cost === 'free') return 'Gratis';
  const amount = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' }).format(cost.amount);
  return `${amount}, ${cost.unit}`;
}

export function regionText({ regions, place }: LearningActivity): string | undefined {
  const names = regions?.map((region) =>
    region === 'national' ? 'Heel Nederland' : region === 'flanders' ? 'Vlaanderen' : region,
  );
  const where = names && listing(names);
  return place && where ? `${place} (${where})` : (place ?? where);
}

export function audienceText({ audience }: LearningActivity): string | undefined {
  return audience && listing(audience.map((value) => audienceNames[value]));
}

export function childAgeText({ childAge }: LearningActivity): string | undefined {
  if (!childAge) return undefined;
  const { min, max } = childAge;
  if (min === undefined) return `tot en met ${max} jaar`;
  return max === undefined ? `vanaf ${min} jaar` : `${min} tot en met ${max} jaar`;
}

export const suggestions = {
  title: 'Wat je kunt doen',
  lead: (topics: string) => `Je koos: ${topics}. Hier staan dingen die daarbij passen. Jij kiest wat je ermee doet.`,
  noFocusTitle: 'Kies eerst waar je mee verder wilt',
  noFocus: 'Kies één, twee of drie onderwerpen. Dan zoeken we erbij wat je kunt doen, lezen of volgen.',
  toFocus: 'Kies je onderwerpen',
  small: {
    title: 'Klein beginnen, deze week',
    lead: 'Hier heb je geen cursus voor nodig.',
    more: (topic: string, amount: number) => `Andere kleine stappen bij ${topic} (${amount})`,
    sentence: (when: string, then: string) => `Als ${when}, dan ${then}.`,
  },
  activities: {
    title: 'Leren en steun vinden',
    more: (amount: number) => `Toon nog ${count(amount, 'suggestie', 'suggesties')}`,
    filter: 'Toon alleen',
    all: 'Alles',
    toOverview: 'Zoek zelf in het leeraanbod',
    none: 'We vonden in het leeraanbod niets dat bij je keuze en situatie past.',
  },
  why: 'Waarom deze?',
  whyMore: (amount: number) => (amount === 1 ? 'Nog een reden' : `Nog ${amount} redenen`),
  conversation: {
    title: 'Om met je begeleider te bespreken',
    titleProspective: 'Om over te praten',
  },
  gap: (topic: string, active: number) =>
    active === 0
      ? `Over ${topic} vonden we geen cursus, groep of begeleiding, alleen leesstof. Begin daarom klein, of bespreek met je begeleider wie je kan helpen.`
      : `Over ${topic} vonden we naast leesstof maar één ding om te doen. Begin daarom klein, of bespreek met je begeleider wie je kan helpen.`,
  add: 'Zet in mijn plan',
  added: 'Staat in je plan',
  more: 'Meer hierover',
  toPlan: 'Naar je plan',
  takeOut: 'Haal uit mijn plan',
  whichGoal: 'Bij welk doel hoort dit?',
  whichGoalFull: 'Je hebt drie doelen. Bij welk doel hoort dit?',
  newGoal: (topic: string) => `Nieuw doel: ${topic}`,
  notAdded: 'Toch niet',
  failure: {
    'no-room': 'Je plan heeft al drie doelen. Rond er eerst een af, of haal er een weg.',
    'already-there': 'Dit staat al in je plan.',
    'enough-steps': 'Bij dit doel staan al vijf stappen. Haal er eerst een weg.',
    full: 'Dit staat in je plan, maar is nog niet bewaard.',
    unavailable: 'Dit staat in je plan, maar is nog niet bewaard.',
    newer: 'Dit staat in je plan, maar is nog niet bewaard.',
    failed: 'Dit staat in je plan, maar is nog niet bewaard.',
  },
  changeFocus: 'Kies andere onderwerpen',
} as const;

export const activity = {
  missingTitle: 'Deze activiteit is er niet (meer)',
  missing: 'Het leeraanbod is veranderd. Wat je in je plan had gezet, staat daar nog.',
  toOverview: 'Naar het leeraanbod',
  facts: {
    provider: 'Aanbieder of maker',
    form: 'Vorm',
    audience: 'Bedoeld voor',
    childAge: 'Leeftijd van het kind',
    duration: 'Duur',
    cost: 'Kosten',
    region: 'Waar',
    phone: 'Telefoon',
    topics: 'Onderwerpen',
    seen: 'Wij lazen dit op',
    verified: 'De bron is van',
    sureness: 'Hoe duidelijk was de bron?',
    quality: {
      'named-source': 'Bron die je kunt nalezen',
      'checked-recently': 'Nagekeken',
      'with-foster-parents': 'Gemaakt met pleegouders',
      evidence: 'Onderzoek',
    } satisfies Record<QualityMarkKind, string>,
  },
  yes: 'Ja',
  unknownCost: 'Niet bekend. Vraag het na.',
  sureness: {
    high: 'De bron noemt dit duidelijk.',
    medium: 'De bron noemt dit, maar niet alles was te lezen.',
    low: 'Onzeker. De bron is oud, of het was eenmalig.',
  },
  link: {
    open: 'Open de website',
    about: 'Open een pagina hierover',
    copy: 'Open een kopie van dit stuk',
    leaves: 'Je gaat dan weg uit Pijlerpad, naar internet. De website ziet niet wat je hier invulde.',
    offline: 'Hiervoor heb je internet nodig. Dat is er nu niet.',
    none: 'We kennen geen webadres. Vraag je begeleider ernaar.',
  },
  origin: 'Waar komt deze informatie vandaan?',
  notCheckedToday: 'Aanbod verandert. Kijk altijd zelf of het nog zo is.',
  goesTo: (topic: string) => `Komt in je plan bij het doel over ${topic}.`,
  verified: (date: string) => sourceDate(date),
} as const;
