import { describe, expect, it } from 'vitest';
import { isForProfessionalsOnly } from '../../src/domain/catalogue.ts';
import { topicsOf } from '../../src/domain/question-set.ts';
import { cautionsFor, recommendActivities } from '../../src/domain/recommendation.ts';
import { loadContentFolder, readContentFolder } from '../../tools/content/content-folder.ts';
import { topicResult } from '../examples/profile-examples.ts';

const folder = 'questionsets/pleegouders';
const { questionSet, guides, catalogue, ids } = loadContentFolder(folder);
const topics = topicsOf(questionSet);

const pillars = {
  zorgen: [
    'gezondheid-en-speciale-behoeften',
    'omgaan-met-gedrag',
    'contact-met-ouders-en-familie',
    'wennen-en-aarden',
    'ambassadeur-zijn',
  ],
  samenwerken: ['gedeeld-opvoederschap', 'omgeving-en-netwerk', 'samenwerking-en-communicatie', 'juridische-zaken'],
  opvoeden: ['ouderschap', 'opvoedstijlen', 'gezonde-ontwikkeling', 'veilige-omgeving', 'levensfases'],
  ontwikkelen: [
    'kennis-en-vaardigheden',
    'reflecteren',
    'gezond-en-fit-blijven',
    'pleegouder-voor-het-leven',
    'emotionele-kant',
  ],
  functioneren: [
    'organisatie-van-je-gezin',
    'balans-in-je-gezin',
    'eigen-kinderen',
    'veilige-gezinssituatie',
    'komst-en-afscheid',
  ],
};

/** Sentences a foster parent reads, with the place for the editor. */
const sentences = [
  ...questionSet.pillars.flatMap(({ id, title, summary }) => sentencesOf(id, title, summary)),
  ...topics.flatMap((topic) => [
    ...sentencesOf(topic.id, topic.title, topic.shortTitle),
    ...[topic.anchor, topic.prospectiveAnchor].flatMap(({ id, text, steps }) => sentencesOf(id, text, ...steps)),
    ...[topic.importance, topic.prospectiveImportance].flatMap(({ id, text, hint }) => sentencesOf(id, text, hint)),
    ...topic.situations.flatMap(({ id, text }) => sentencesOf(id, text)),
  ]),
  ...guides.flatMap((guide) => [
    ...sentencesOf(guide.topicId, guide.summary),
    ...guide.smallSteps.flatMap((step) => sentencesOf(step.id, step.when, step.then)),
    ...guide.conversation.flatMap(({ id, question }) => sentencesOf(id, question)),
  ]),
];

function sentencesOf(id: string, ...texts: string[]): { id: string; sentence: string }[] {
  return texts.flatMap((text) => text.split(/(?<=[.?!])\s+/).map((sentence) => ({ id, sentence: sentence.trim() })));
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** Words that a tired reader stumbles over, that sound like an office, or that judge; see the guide for editors. */
const hardWords = [
  'aangaande|adequaat|betreffende|casus|conform|derhalve|desbetreffende?|dien(?:t|en)? (?:je )?te|doch|echter|evalueren|evaluatie',
  'faciliteren|implementeren|indien|initiëren|inzake|inzetten op|middels|monitoren|omtrent|optimaliseren|participeren',
  'reeds|responsief|sensitief|signaleren|teneinde|ten behoeve van|ten aanzien van|tevens|traject|waarborgen',
  'cliënt\\p{L}*|competenties?|draagkracht|draaglast|hulpverlenings\\p{L}*|interventies?|mentaliseren|pedagogische?',
  '\\p{L}*problematiek|probleemkind(?:eren)?|biologische (?:ouders?|moeder|vader)|gefaald|falen|onvoldoende|slechte ouders?',
];
const hardWord = new RegExp(`(?<!\\p{L})(?:${hardWords.join('|')})(?!\\p{L})`, 'iu');

describe('the question set for foster parents', () => {
  it('has the five pillars and 24 topics of the programme, in order', () => {
    const found = questionSet.pillars.map((pillar) => [pillar.id, pillar.topics.map((topic) => topic.id)]);
    expect(found).toEqual(Object.entries(pillars));
    expect(topics).toHaveLength(24);
  });

  it('says that it was not adopted yet', () => {
    expect(questionSet.status).toBe('concept');
  });

  it('ships no id twice', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has a guide for every topic', () => {
    expect(guides.map(({ topicId }) => topicId)).toEqual(topics.map(({ id }) => id));
  });
});

describe.each(topics)('the topic $id', (topic) => {
  it.each([topic.anchor, topic.prospectiveAnchor])(
    'describes four different steps in $id, short enough for a card',
    ({ steps }) => {
      expect(new Set(steps).size).toBe(4);
      expect(steps.filter((step) => wordsIn(step) > 16)).toEqual([]);
    },
  );

  it('asks an aspirant something else, under another id', () => {
    expect(topic.prospectiveAnchor.id).not.toBe(topic.anchor.id);
    expect(topic.prospectiveAnchor.text).not.toBe(topic.anchor.text);
    expect(topic.prospectiveAnchor.steps).not.toEqual(topic.anchor.steps);
  });

  it('has a short title that fits in a chart', () => {
    expect(topic.shortTitle.length).toBeLessThanOrEqual(24);
  });
});

describe('the language', () => {
  it('has sentences of at most 15 words', () => {
    expect(sentences.length).toBeGreaterThan(700);
    expect(sentences.filter(({ sentence }) => wordsIn(sentence) > 15)).toEqual([]);
  });

  it('has no hard words', () => {
    expect(sentences.filter(({ sentence }) => hardWord.test(sentence))).toEqual([]);
  });

  it.each([
    'Indien je twijfelt.',
    'Je dient te bellen.',
    'Zijn gedragsproblematiek.',
    'Ten behoeve van het cliëntoverleg.',
  ])('would notice "%s"', (sentence) => expect(sentence).toMatch(hardWord));

  it.each(['Wie dient het eten op?', 'De dienstregeling hangt aan de muur.'])('has nothing against "%s"', (sentence) =>
    expect(sentence).not.toMatch(hardWord),
  );
});

describe('the catalogue', () => {
  const { activities } = catalogue;

  it('has the 228 activities that were gathered, each with its own id', () => {
    expect(activities).toHaveLength(228);
    expect(new Set(activities.map(({ id }) => id)).size).toBe(228);
  });

  it('names known topics only, each once per activity, and leaves no topic empty', () => {
    const known = new Set(topics.map(({ id }) => id));
    expect(activities.filter((activity) => activity.topics.some((id) => !known.has(id)))).toEqual([]);
    expect(activities.filter((activity) => new Set(activity.topics).size < activity.topics.length)).toEqual([]);
    expect(new Set(activities.flatMap((activity) => activity.topics))).toEqual(known);
  });

  it('marks what is for professionals only, and never suggests it', () => {
    const others = activities.filter((activity) => !isForProfessionalsOnly(activity)).map(({ id }) => id);
    expect(others).toHaveLength(228 - 18);
    const focus = topics.map(({ id }) => topicResult(id, { level: 0, importance: 2 }));
    const suggested = recommendActivities(focus, {}, activities, activities.length).recommendations;
    expect(suggested.map(({ activity }) => activity.id).sort()).toEqual(others.sort());
  });

  it('warns about what may be gone', () => {
    const unsure = activities.filter(({ confidence }) => confidence === 'low');
    expect(unsure).toHaveLength(22);
    expect(unsure.filter((activity) => !cautionsFor(activity, {}).includes('may-be-gone'))).toEqual([]);
  });

  it('describes in at most 25 words', () => {
    expect(activities.filter(({ description }) => wordsIn(description) > 25).map(({ id }) => id)).toEqual([]);
  });
});

describe('the folder', () => {
  it('is read whole, with paths that are the same on every computer', () => {
    const paths = readContentFolder(folder).map(({ path }) => path);
    expect(paths.sort()).toEqual(
      [
        ...Object.entries(pillars).flatMap(([pillar, topicIds]) => topicIds.map((id) => `${pillar}/${id}.yaml`)),
        'catalogue.json',
        'questionset.yaml',
        'released-ids.json',
        'sources.yaml',
        'words.yaml',
      ].sort(),
    );
  });
});
