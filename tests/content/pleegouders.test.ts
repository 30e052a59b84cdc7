import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../src/content/problem.ts';
import { isForProfessionalsOnly } from '../../src/domain/catalogue.ts';
import { type QuestionSet, situationsFor, topicsOf } from '../../src/domain/question-set.ts';
import { cautionsFor, recommendActivities } from '../../src/domain/recommendation.ts';
import { meetsCondition, phases } from '../../src/domain/situation.ts';
import { loadContentFolder, readContentFolder } from '../../tools/content/content-folder.ts';
import { hardWordsIn } from '../../tools/content/hard-words.ts';
import { wordsOf } from '../../tools/content/readability.ts';
import { reportOn } from '../../tools/content/report.ts';
import { loadSpeller } from '../../tools/content/spelling.ts';
import { missingParts } from '../../tools/content/topic-parts.ts';
import { textsOfFile } from '../../tools/content/written-texts.ts';
import { topicResult } from '../examples/profile-examples.ts';

const folder = 'questionsets/pleegouders';
const { questionSet, guides, ways, catalogue, ids } = loadContentFolder(folder);
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

const report = reportOn(folder);

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
  it('is complete', () => {
    const guide = guides.find(({ topicId }) => topicId === topic.id);
    expect(missingParts(topic, guide)).toEqual([]);
  });

  it.each([topic.anchor, topic.prospectiveAnchor])(
    'describes four different steps in $id, short enough for a card',
    ({ steps }) => {
      expect(new Set(steps).size).toBe(4);
      expect(steps.filter((step) => wordsOf(step).length > 16)).toEqual([]);
    },
  );

  it('asks each kind of user at least one situation', () => {
    for (const phase of phases) expect(situationsFor(topic, { phase }), phase).not.toEqual([]);
  });

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
  const figures = report.topics;

  it('has nothing that must be mended', () => {
    expect(report.errors.map(describeProblem)).toEqual([]);
  });

  it('is measured for every topic', () => {
    expect(figures.map(({ id }) => id)).toEqual(topics.map(({ id }) => id));
    expect(Math.min(...figures.map(({ sentences }) => sentences))).toBeGreaterThan(40);
  });

  it('has no sentence over 20 words, and no more than 11 in the middle one', () => {
    expect(figures.filter(({ longestSentence }) => longestSentence > 20)).toEqual([]);
    expect(figures.filter(({ medianWords }) => medianWords > 11)).toEqual([]);
  });

  it('is as easy to read as B1', () => {
    expect(figures.filter(({ readingEase }) => readingEase < 60)).toEqual([]);
  });

  it('has no hard words and no slips of the pen, also outside the topics', () => {
    const speller = loadSpeller(folder);
    const texts = readContentFolder(folder).flatMap(textsOfFile);
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts.filter(({ text }) => hardWordsIn(text).length > 0)).toEqual([]);
    expect(texts.flatMap(({ text }) => speller(text))).toEqual([]);
  });
});

describe('the ways through the questions', () => {
  it('takes at most 8 minutes to explore, for 95 of 100 kinds of users', () => {
    expect(report.exploring?.situations).toBe(1296);
    expect(report.exploring?.percentile95).toBeLessThanOrEqual(8);
    expect(report.exploring?.shortest).toBeGreaterThan(4);
  });

  it('has every topic in a moment', () => {
    expect(report.moments).toHaveLength(ways.moments.length);
    expect(report.topics.filter(({ moments }) => moments.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('has a moment for who has no foster child yet', () => {
    expect(ways.moments.filter((moment) => meetsCondition(moment.for, { phase: 'prospective' }))).not.toEqual([]);
  });
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
    expect(activities.filter(({ description }) => wordsOf(description).length > 25).map(({ id }) => id)).toEqual([]);
  });
});

describe('the folder', () => {
  it('is read whole, with paths that are the same on every computer', () => {
    const paths = readContentFolder(folder).map(({ path }) => path);
    expect(paths.sort()).toEqual(
      [
        ...Object.entries(pillars).flatMap(([pillar, topicIds]) => topicIds.map((id) => `${pillar}/${id}.yaml`)),
        'catalogue.json',
        'moments.yaml',
        'questionset.yaml',
        'reflection.yaml',
        'released-ids.json',
        'search-words.yaml',
        'sources.yaml',
        'starter-kit.yaml',
        'words.yaml',
      ].sort(),
    );
  });

  it('has forgotten no id of the first released set: that list only grows', () => {
    const released: string[] = JSON.parse(readFileSync(`${folder}/released-ids.json`, 'utf8'));
    const first: QuestionSet = JSON.parse(readFileSync('tests/content/released/pleegouders-1.0.0.json', 'utf8'));
    const ids = topicsOf(first).flatMap(({ id, anchor, prospectiveAnchor, importance }) => [
      id,
      anchor.id,
      prospectiveAnchor.id,
      importance.id,
    ]);
    expect(ids).toHaveLength(96);
    expect(ids.filter((id) => !released.includes(id))).toEqual([]);
  });
});
