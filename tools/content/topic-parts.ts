import type { Topic, TopicGuide } from '../../src/domain/question-set.ts';

/** What a complete topic has, and how many of it. */
const needed = {
  competenties: 3,
  vragen: 2,
  situaties: 3,
  reflectievragen: 2,
  gespreksvragen: 2,
  'kleine stappen': 3,
  'hulp vragen': 1,
  bronnen: 2,
} as const;
export type PartName = keyof typeof needed;

/** The parts a topic has too few of; none when it is complete. */
export function missingParts(topic: Topic, guide: TopicGuide | undefined): PartName[] {
  const measured = new Set(topic.situations.map(({ competencyId }) => competencyId));
  const there: Record<PartName, number> = {
    competenties: guide?.competencies.length ?? 0,
    vragen: [topic.anchor, topic.prospectiveAnchor].filter(({ text }) => text).length,
    // A situation and its variant for who has no foster child yet count as one.
    situaties: guide?.competencies.filter(({ id }) => measured.has(id)).length ?? 0,
    reflectievragen: guide?.reflection.length ?? 0,
    gespreksvragen: guide?.conversation.length ?? 0,
    'kleine stappen': guide?.smallSteps.length ?? 0,
    'hulp vragen': guide?.askForHelp ? 1 : 0,
    bronnen: guide?.sources.length ?? 0,
  };
  return (Object.keys(needed) as PartName[]).filter((part) => there[part] < needed[part]);
}
