import { Icon, type IconName } from '../../src/ui/components/icon.tsx';
import { IconButton } from '../../src/ui/components/icon-button.tsx';
import { FinishedIllustration, PathIllustration, TableIllustration } from '../../src/ui/components/illustrations.tsx';
import { PillarMark } from '../../src/ui/components/pillar-mark.tsx';
import { TopicTrack } from '../../src/ui/components/topic-track.tsx';
import { profile } from '../../src/ui/copy/nl/profile.ts';
import { questionSet } from './example-context.tsx';
import type { PartExamples } from './part-examples.ts';

const levels = [0, 0.5, 1, 1.5, 2, 2.5, 3];

export const topicTrack: PartExamples = {
  part: 'topic track',
  examples: levels.map((level) => ({
    name: `level ${level}`,
    show: () => <TopicTrack mean={level} label={profile.topics.track(level)} />,
  })),
};

export const pillarMark: PartExamples = {
  part: 'pillar mark',
  examples: questionSet.pillars.flatMap((pillar) => [
    { name: `${pillar.id}, short`, show: () => <PillarMark pillar={pillar} /> },
    { name: `${pillar.id}, long`, show: () => <PillarMark pillar={pillar} isLong /> },
  ]),
};

/** What each icon stands for; the compiler sees to it that none is missing. */
const meanings = {
  zorgen: 'pillar: a heart',
  samenwerken: 'pillar: two circles that share a part',
  opvoeden: 'pillar: a plant',
  ontwikkelen: 'pillar: stairs',
  functioneren: 'pillar: a house',
  check: 'chosen, done or saved',
  back: 'to what came before',
  forward: 'to what comes next',
  pencil: 'write or change',
  print: 'put on paper',
  up: 'one place up',
  down: 'one place down',
  remove: 'take away',
  reading: 'help with reading',
  sound: 'read aloud',
  stop: 'stop reading aloud',
  lock: 'stays on this device',
  hide: 'hides at once',
  outside: 'leads out of the app',
} satisfies Record<IconName, string>;

export const icons: PartExamples = {
  part: 'icons',
  examples: [
    {
      name: 'all, small and large',
      show: () => (
        <ul class="plain-list" lang="en">
          {(Object.keys(meanings) as IconName[]).map((name) => (
            <li key={name}>
              <Icon name={name} size={20} /> <Icon name={name} size={26} /> {name}: {meanings[name]}
            </li>
          ))}
        </ul>
      ),
    },
  ],
};

const nothing = () => {};

export const iconButtons: PartExamples = {
  part: 'buttons that are a picture',
  examples: [
    {
      name: 'two to use, and one with nothing to do',
      show: () => (
        <div class="goal-step__tools">
          <IconButton icon="up" label="Zet hoger" isDisabled onClick={nothing} />
          <IconButton icon="down" label="Zet lager" onClick={nothing} />
          <IconButton icon="remove" label="Haal weg" onClick={nothing} />
        </div>
      ),
    },
  ],
};

export const illustrations: PartExamples = {
  part: 'illustrations',
  examples: [
    { name: 'a first visit', show: () => <TableIllustration /> },
    { name: 'nothing filled in', show: () => <PathIllustration /> },
    { name: 'all done', show: () => <FinishedIllustration /> },
  ],
};
