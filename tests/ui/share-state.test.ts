import { describe, expect, it } from 'vitest';
import { nothingChosen, selectionOf, withHidden } from '../../src/ui/pages/share-state.ts';
import { talk } from '../examples/person-examples.ts';

const hides = (...topicIds: string[]) => ({ topicIds, questionIds: ['slapen.situatie-1'] });
const newest = talk({ id: 'newest', createdAt: '2026-03-02T19:30:00.000Z', hidden: hides('slapen') });
const older = talk({ id: 'older', hidden: hides('eten') });
const talks = [newest, older];

describe('what is chosen to share', () => {
  it('leaves out what the newest talk hides, also without that talk', () => {
    expect(selectionOf(nothingChosen, talks).hidden).toEqual(hides('slapen'));
  });

  it('leaves out what the talk that is shared hides too', () => {
    expect(selectionOf({ ...nothingChosen, talkId: 'older' }, talks).hidden.topicIds).toEqual(['slapen', 'eten']);
  });

  it('leaves out what is hidden in the talk after someone chose here', () => {
    const chosen = withHidden(nothingChosen, 'spelen', true);
    const later = [{ ...newest, hidden: hides('slapen', 'school') }, older];
    expect(selectionOf(chosen, later).hidden.topicIds).toEqual(['slapen', 'school', 'spelen']);
  });

  it('shows a topic again when someone says so, and hides it again', () => {
    const shown = withHidden(nothingChosen, 'slapen', false);
    expect(selectionOf(shown, talks).hidden.topicIds).toEqual([]);
    expect(selectionOf(withHidden(shown, 'slapen', true), talks).hidden.topicIds).toEqual(['slapen']);
    expect(selectionOf({ ...shown, showsQuestions: true }, talks).hidden.questionIds).toEqual([]);
  });

  it('has no answers once those are not shared any more, and remembers which they were', () => {
    const state = { ...nothingChosen, answers: ['slapen'] };
    expect(selectionOf(state, []).answers).toEqual([]);
    expect(selectionOf({ ...state, isChoosingAnswers: true }, []).answers).toEqual(['slapen']);
  });
});
