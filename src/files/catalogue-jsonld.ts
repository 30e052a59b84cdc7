import type { ActivityForm, CatalogueForm } from './catalogue-form.ts';

/**
 * A catalogue as schema.org data for websites and registers. What schema.org has no word for stands under
 * `pijlerpad:…`, so that nothing is lost when the file is read back.
 */

/** Fields that go along as they are, because schema.org has none, or none that keeps all of them. */
export const ownFields = [
  ...(['form', 'by', 'careForms', 'duration', 'place', 'addressIs', 'confidence'] as const),
  ...(['rulesMayChange', 'hardReading', 'madeWithFosterParents', 'evidence', 'seen', 'sources', 'remark'] as const),
] satisfies (keyof ActivityForm)[];

/** What each form is in schema.org. A form that is not here is a LearningResource. */
const typesOfForm: Readonly<Record<string, readonly string[]>> = {
  training: ['Course'],
  'e-learning': ['Course'],
  blended: ['Course'],
  webinar: ['Event'],
  evenement: ['Event'],
  lotgenotengroep: ['Event'],
  begeleiding: ['Service'],
  interventie: ['Service'],
  hulplijn: ['Service'],
  boek: ['Book', 'LearningResource'],
  artikel: ['Article', 'LearningResource'],
  video: ['VideoObject', 'LearningResource'],
};

const asItIs = (name: string) => ({ '@id': `urn:pijlerpad:${name}`, '@type': '@json' });

/** The catalogue as an object to write as JSON, or to put in a web page as `application/ld+json`. */
export function catalogueToJsonLd({ id, title, gathered, activities }: CatalogueForm): Record<string, unknown> {
  return {
    '@context': [
      'https://schema.org',
      {
        pijlerpad: 'urn:pijlerpad:',
        'pijlerpad:duration': asItIs('duration'),
        'pijlerpad:sources': asItIs('sources'),
      },
    ],
    '@graph': [
      { '@type': 'DataCatalog', '@id': 'urn:pijlerpad:catalogue', identifier: id, name: title, dateModified: gathered },
      ...activities.map(itemOf),
    ],
  };
}

function itemOf(activity: ActivityForm): Record<string, unknown> {
  const { id, form, provider, phone, topics, audience, childAge, duration, regions, place } = activity;
  const types = typesOfForm[form] ?? ['LearningResource'];
  const isEvent = types.includes('Event');
  return withoutAbsent({
    '@type': types.length === 1 ? types[0] : types,
    '@id': `urn:pijlerpad:activity:${id}`,
    identifier: id,
    name: activity.title,
    description: activity.description,
    url: activity.url,
    inLanguage: activity.language,
    [isEvent ? 'organizer' : 'provider']: withoutAbsent({ '@type': 'Organization', name: provider, telephone: phone }),
    about: topics.map((topic) => ({ '@type': 'DefinedTerm', termCode: topic, name: topic })),
    audience: audience?.map((word) => ({ '@type': 'Audience', audienceType: word })),
    typicalAgeRange: childAge && `${childAge.min ?? ''}-${childAge.max ?? ''}`,
    timeRequired: Number.isInteger(duration?.minutes) ? `PT${duration?.minutes}M` : undefined,
    ...priceOf(activity),
    areaServed: regions?.map((name) => ({ '@type': 'AdministrativeArea', name })),
    location: isEvent && place !== undefined ? { '@type': 'Place', name: place } : undefined,
    dateModified: activity.verified,
    ...Object.fromEntries(ownFields.map((name) => [`pijlerpad:${name}`, activity[name]])),
  });
}

/** Nothing at all when the price is not known: no price is not "free". */
function priceOf({ cost }: ActivityForm): Record<string, unknown> {
  if (cost === undefined) return {};
  const offer = { '@type': 'Offer', priceCurrency: 'EUR' };
  if (cost === 'gratis') return { isAccessibleForFree: true, offers: { ...offer, price: 0 } };
  return { offers: { ...offer, price: cost.amount, description: cost.unit } };
}

function withoutAbsent(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
