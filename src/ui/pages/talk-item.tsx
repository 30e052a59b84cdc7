import type { TopicGuide } from '../../domain/question-set.ts';
import type { Talk, TalkItem } from '../../domain/talk.ts';
import { longestTalkTexts } from '../../domain/talk-rules.ts';
import { useApp } from '../app-context.ts';
import { Agreements } from '../components/agreements.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { chosenStepText } from '../components/profile-parts.tsx';
import { TextField } from '../components/text-field.tsx';
import type { Follow } from '../components/use-saving.ts';
import { compose, holding as copy, strengths } from '../copy/nl/talk.ts';
import { questionsOf, resultOf, type Shown, subjectTitle } from '../talk-of.ts';

/** So many can be talked about. */
const strengthsShown = 5;

/** One thing on the table: what it is, the questions to open it with, and what is said and agreed on. */
export function TalkItemPage({
  talk,
  item,
  shown,
  guides,
  follow,
}: {
  talk: Talk;
  item: TalkItem;
  shown: Shown;
  guides: readonly TopicGuide[];
  follow: Follow;
}) {
  const app = useApp();
  const { subject } = item;
  const title = subjectTitle(subject, shown.questionSet, shown.situation);
  const result = resultOf(subject, shown);
  const chosen = result && chosenStepText(result, shown.answers, shown.situation);
  return (
    <div class="talk__item">
      <div class="stack-loose">
        {/* Someone's own words stand in no title: the browser writes those in its history. */}
        <PageHeading keepsPlace={false} title={subject.kind === 'own' ? compose.add.own : title}>
          <span dir="auto">{title}</span>
        </PageHeading>
        {chosen && (
          <div class="talk__chosen">
            <p>{copy.chosen}</p>
            <p>
              <strong>“{chosen}”</strong>
            </p>
          </div>
        )}
        <ul class="talk__questions">
          {questionsOf(subject, guides, shown.situation).map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
        {subject.kind === 'strengths' && <Strengths shown={shown} />}
      </div>
      <div class="stack-loose">
        <TextField
          label={copy.note}
          value={item.note}
          rows={3}
          maxLength={longestTalkTexts.note}
          onSave={(note) => void follow(app.writeTalkItem(talk.id, item.id, { note }))}
        />
        <section class="stack">
          <h2>{copy.agreed}</h2>
          <Agreements
            shown={talk.agreements.filter(({ itemId }) => itemId === item.id)}
            itemId={item.id}
            {...{ talk, follow }}
          />
        </section>
      </div>
    </div>
  );
}

/** What goes well in sentences, from what may be shown alone. */
function Strengths({ shown: { profile, answers, situation } }: { shown: Shown }) {
  if (profile.strengths.length === 0) return null;
  return (
    <div class="stack">
      <p>{strengths.lead}</p>
      <ul class="talk__strengths">
        {profile.strengths.slice(0, strengthsShown).map((result) => {
          const words = chosenStepText(result, answers, situation);
          return (
            <li key={result.topic.id}>
              <strong>{result.topic.shortTitle}</strong>
              {words && <span>“{words}”</span>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
