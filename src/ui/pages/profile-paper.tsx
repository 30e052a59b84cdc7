import type { AssessmentView } from '../../app/app.ts';
import type { Profile } from '../../domain/profile.ts';
import { PillarTable, sentenceFor } from '../charts/pillar-figure.tsx';
import { pillarPoints } from '../charts/pillar-points.ts';
import { RadarTwin } from '../charts/radar-twin.tsx';
import { Paper, PaperHeading } from '../components/paper.tsx';
import { chosenStepText, importanceText, noLevelText } from '../components/profile-parts.tsx';
import { TopicTrack } from '../components/topic-track.tsx';
import { profile as copy } from '../copy/nl/profile.ts';
import { longDate } from '../copy/nl/words.ts';

const strengthsPrinted = 8;
const attentionPrinted = 6;

/** The profile on paper: black and white, at most three sheets of A4, the picture as vectors with real text. */
export function ProfilePaper({
  profile,
  view,
  nickname,
}: {
  profile: Profile;
  view: AssessmentView;
  nickname: string;
}) {
  const { assessment, answers } = view;
  const date = longDate(assessment.updatedAt);
  const sentence = sentenceFor(profile);
  return (
    <Paper title={copy.printTitle} nickname={nickname} date={date} foot={copy.printFoot}>
      <p>
        {copy.basis(date, profile.measured, profile.topics.length)} {copy.mirror}
      </p>
      {profile.measured > 0 && (
        <>
          <PaperHeading>{copy.strengths.title}</PaperHeading>
          {profile.strengths.length === 0 && <p>{copy.strengths.none}</p>}
          <ul>
            {profile.strengths.slice(0, strengthsPrinted).map((result) => (
              <li key={result.topic.id}>
                <strong>{result.topic.shortTitle}.</strong> {chosenStepText(result, answers, assessment.situation)}
              </li>
            ))}
          </ul>
          <PaperHeading>{copy.attention.title}</PaperHeading>
          {profile.attention.length === 0 && <p>{copy.attention.none}</p>}
          <ol>
            {profile.attention.slice(0, attentionPrinted).map((result) => (
              <li key={result.topic.id}>
                <strong>{result.topic.shortTitle}.</strong>{' '}
                {copy.attention.why(result.level?.mean ?? 0, result.importance, result.importanceAnswered)}
              </li>
            ))}
          </ol>
          <div class="paper__overview">
            <PaperHeading>{copy.overview.title}</PaperHeading>
            <p>{sentence}</p>
            <div class="paper__overview-body">
              <RadarTwin points={pillarPoints(profile)} title={sentence} />
              <PillarTable profile={profile} />
            </div>
          </div>
        </>
      )}
      <PaperHeading>{copy.topics.title}</PaperHeading>
      {profile.pillars.map(({ pillar, topics }) => (
        <table key={pillar.id} class="paper__topics">
          <thead>
            <tr>
              <th scope="col">{pillar.title}</th>
              <th scope="col">{copy.topics.where}</th>
              <th scope="col">{copy.topics.importance}</th>
            </tr>
          </thead>
          <tbody>
            {topics.map((result) => (
              <tr key={result.topic.id}>
                <th scope="row">{result.topic.shortTitle}</th>
                <td>
                  {result.level ? (
                    <TopicTrack mean={result.level.mean} label={copy.topics.track(result.level.mean)} />
                  ) : (
                    noLevelText(result)
                  )}
                </td>
                <td>{importanceText(result)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </Paper>
  );
}
