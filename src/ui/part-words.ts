import type { PartWords } from '../domain/compose-part.ts';
import { barePlan } from '../domain/goal-changes.ts';
import { isProspective } from '../domain/situation.ts';
import { talkThemes } from '../domain/talk.ts';
import { answersPaper, conversationPaper } from './copy/nl/paper.ts';
import { plan } from './copy/nl/plan.ts';
import { goalTitle } from './goal-title.ts';

/** The words of a shared part that its question set does not have. */
export const partWords: PartWords = {
  goalTitle,
  ifThen: (goal) => {
    const { when, then } = barePlan(goal.ifThen);
    return when && then ? plan.paper.ifThenSentence(when, then) : when || then;
  },
  subject: (subject, situation) => {
    if (subject.kind === 'own') return subject.text;
    if (subject.kind === 'strengths') return conversationPaper.strengths;
    const themes = isProspective(situation) ? conversationPaper.themeProspective : conversationPaper.theme;
    return themes[talkThemes.indexOf(subject.theme)] ?? '';
  },
  onlyNote: answersPaper.notAnswered,
};
