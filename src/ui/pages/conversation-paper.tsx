import './conversation-paper.css';
import type { Profile } from '../../domain/profile.ts';
import { findGuide, type TopicGuide, type TopicId, wordingFor } from '../../domain/question-set.ts';
import { isProspective, type Situation } from '../../domain/situation.ts';
import { Paper, PaperHeading } from '../components/paper.tsx';
import { conversationPaper as copy } from '../copy/nl/paper.ts';
import { separator } from '../copy/nl/words.ts';

const strengthsNamed = 5;
/** With fewer topics there is more room to write. */
const linesPerTheme = (topics: number) => (topics < 3 ? 3 : 2);
const agreements = 4;

/** One sheet of A4 for a talk at the table: what is already known on top, the rest to fill in with a pen. */
export function ConversationPaper({
  profile,
  focus,
  guides,
  situation,
  nickname,
  date,
}: {
  profile: Profile;
  /** The topics the person chose to go on with. */
  focus: readonly TopicId[];
  guides: readonly TopicGuide[];
  situation: Situation;
  nickname: string;
  date: string;
}) {
  const strengths = profile.strengths.slice(0, strengthsNamed).map(({ topic }) => topic.shortTitle);
  const topics = focus.flatMap((id) => profile.topics.find(({ topic }) => topic.id === id)?.topic ?? []);
  return (
    <Paper title={copy.title} nickname={nickname} date={date} foot={copy.foot} kind="conversation-paper">
      <div class="conversation-paper__who">
        <Blank label={copy.with} />
        <Blank label={copy.when} />
      </div>
      {strengths.length > 0 && (
        <>
          <PaperHeading>{copy.strengths}</PaperHeading>
          <p>{strengths.join(separator)}</p>
        </>
      )}
      <PaperHeading>{copy.focus}</PaperHeading>
      {topics.map((topic) => (
        <div key={topic.id} class="conversation-paper__topic">
          <p>
            <strong>{topic.shortTitle}</strong>
          </p>
          <ul>
            {findGuide(guides, topic.id)?.conversation.map((open) => (
              <li key={open.id}>{wordingFor(open, situation)}</li>
            ))}
          </ul>
          <Lines amount={1} />
        </div>
      ))}
      {topics.length === 0 && (
        <>
          <p>{copy.noFocus}</p>
          <Lines amount={4} />
        </>
      )}
      <PaperHeading>{copy.themes}</PaperHeading>
      {(isProspective(situation) ? copy.themeProspective : copy.theme).map((theme) => (
        <div key={theme} class="conversation-paper__topic">
          <p>
            <strong>{theme}</strong>
          </p>
          <Lines amount={linesPerTheme(topics.length)} />
        </div>
      ))}
      <PaperHeading>{copy.agreements}</PaperHeading>
      <table>
        <thead>
          <tr>
            <th scope="col">{copy.who}</th>
            <th scope="col">{copy.what}</th>
            <th scope="col">{copy.byWhen}</th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: agreements }, (_, row) => (
            <tr key={row}>
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </Paper>
  );
}

function Blank({ label }: { label: string }) {
  return (
    <p>
      {label} <span class="paper__line" />
    </p>
  );
}

function Lines({ amount }: { amount: number }) {
  return Array.from({ length: amount }, (_, line) => <div key={line} class="paper__line" />);
}
