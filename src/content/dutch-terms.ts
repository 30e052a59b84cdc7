import * as v from 'valibot';
import type { ActivityForm, Audience, Region } from '../domain/catalogue.ts';
import { type CareForm, type CareKind, type Phase, provinces } from '../domain/situation.ts';

/** The words editors write in content files, and what they mean in the domain. */

export const phaseTerms = {
  aspirant: 'prospective',
  starter: 'starter',
  ervaren: 'experienced',
} satisfies Record<string, Phase>;

export const kindTerms = { netwerk: 'kinship', bestand: 'recruited' } satisfies Record<string, CareKind>;

export const careFormTerms = {
  deeltijd: 'part-time',
  crisis: 'crisis',
  kortdurend: 'short-term',
  langdurig: 'long-term',
  pleegoudervoogdij: 'guardianship',
} satisfies Record<string, CareForm>;

export const audienceTerms = {
  ...phaseTerms,
  ...kindTerms,
  professional: 'professional',
} satisfies Record<string, Audience>;

export const formTerms = {
  artikel: 'article',
  website: 'website',
  boek: 'book',
  training: 'training',
  begeleiding: 'guidance',
  interventie: 'intervention',
  lotgenotengroep: 'peer-group',
  video: 'video',
  evenement: 'event',
  hulplijn: 'helpline',
  'e-learning': 'e-learning',
  podcast: 'podcast',
  spel: 'game',
  blended: 'blended',
  webinar: 'webinar',
  vr: 'vr',
} satisfies Record<string, ActivityForm>;

export const regionTerms: Record<string, Region> = {
  landelijk: 'national',
  Vlaanderen: 'flanders',
  ...Object.fromEntries(provinces.map((province) => [province, province])),
};

export const sourceKindTerms = {
  review: 'review',
  onderzoek: 'study',
  kader: 'framework',
  praktijk: 'practice',
} as const;

/** A schema for one of the Dutch words of a table, giving its meaning. */
export function term<Meaning extends string>(terms: Readonly<Record<string, Meaning>>) {
  return v.pipe(
    v.picklist(Object.keys(terms)),
    v.transform((word) => terms[word] as Meaning),
  );
}
