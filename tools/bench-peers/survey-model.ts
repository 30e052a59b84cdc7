import type { QuestionSet } from '../../src/domain/question-set.ts';
import { exploreRoute } from '../../src/domain/route.ts';

/** The same questions as a SurveyJS form: one to a page, with the steps, the ways past them and how much it matters now. */
export function surveyModel(set: QuestionSet): object {
  const { scale } = set;
  return {
    locale: 'nl',
    showProgressBar: true,
    pages: exploreRoute(set, {}).map(({ question, importance, topic }) => ({
      name: question.id,
      title: topic.shortTitle,
      elements: [
        {
          type: 'radiogroup',
          name: question.id,
          title: question.text,
          description: question.scene ?? '',
          choices: [
            ...question.steps.map((text, index) => ({ value: index + 1, text })),
            { value: 'not-applicable', text: scale.notApplicable },
            { value: 'unknown', text: scale.unknown },
          ],
        },
        ...(importance
          ? [
              {
                type: 'radiogroup',
                name: importance.id,
                title: importance.text,
                choices: scale.importance.map((text, value) => ({ value, text })),
              },
            ]
          : []),
      ],
    })),
  };
}
