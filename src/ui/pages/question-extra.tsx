import { useMemo, useState } from 'preact/hooks';
import { longestNote } from '../../app/assessment-actions.ts';
import { isStep } from '../../domain/assessment.ts';
import { type AskedQuestion, findGuide, type Scale } from '../../domain/question-set.ts';
import { useApp, useCurrent, useLive, useLoaded } from '../app-context.ts';
import { Button } from '../components/button.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { QuestionWords } from '../components/question-words.tsx';
import { ReadAloud } from '../components/read-aloud.tsx';
import { TextField } from '../components/text-field.tsx';
import { questionExtra as copy } from '../copy/nl/question-extra.ts';
import { longDate } from '../copy/nl/words.ts';
import { focusInside } from '../keep-focus.ts';
import { useAssessment } from '../use-assessment.ts';

/** What stands beside a question for who wants it; fetched after the question itself. */
export function QuestionExtra({
  asked,
  scale,
  note,
  onSaveNote,
}: {
  asked: AskedQuestion;
  scale: Scale;
  note: string;
  onSaveNote: (note: string) => void;
}) {
  const app = useApp();
  const preferences = useCurrent()?.preferences;
  const [isAboutOpen, setIsAboutOpen] = useState(false);
  return (
    <>
      <ReadAloud sentences={spokenTexts(asked, scale)} />
      <Earlier asked={asked} />
      <Note note={note} onSave={onSaveNote} />
      <Disclosure summary={copy.whatIsThisAbout} onOpen={() => setIsAboutOpen(true)}>
        {isAboutOpen && <About asked={asked} />}
      </Disclosure>
      <label class="question__habit small soft">
        <input
          type="checkbox"
          checked={preferences?.advancesByItself ?? false}
          onChange={(event) => app.chooseToAdvance(event.currentTarget.checked)}
        />
        {copy.advance}
      </label>
      <div class="question__keys small soft">
        <label class="question__habit">
          <input
            type="checkbox"
            checked={!preferences?.ignoresDigits}
            onChange={(event) => app.chooseToIgnoreDigits(!event.currentTarget.checked)}
          />
          {copy.digits}
        </label>
        <p>{copy.keys}</p>
      </div>
    </>
  );
}

/** What was chosen with this question the time before, for who asks for it; otherwise only the way to ask. */
function Earlier({ asked }: { asked: AskedQuestion }) {
  const app = useApp();
  const current = useCurrent();
  const assessments = useLive(app.observeAssessments);
  const { startedAt = '', showsEarlier = false } = current?.assessment ?? {};
  const earlier = assessments?.find((one) => one.startedAt < startedAt);
  // What was ticked shows at once; the stored row follows.
  const [ticked, setTicked] = useState<boolean>();
  if (!earlier) return null;
  return (
    <>
      <label class="question__habit small soft">
        <input
          type="checkbox"
          checked={ticked ?? showsEarlier}
          onChange={(event) => {
            setTicked(event.currentTarget.checked);
            void app.showEarlier(event.currentTarget.checked);
          }}
        />
        {copy.showEarlier}
      </label>
      {showsEarlier && <EarlierAnswer key={earlier.id} assessmentId={earlier.id} asked={asked} />}
    </>
  );
}

function EarlierAnswer({ assessmentId, asked: { question } }: { assessmentId: string; asked: AskedQuestion }) {
  const earlier = useAssessment(assessmentId);
  if (!earlier) return null;
  const value = earlier.answers.get(question.id)?.value;
  const date = longDate(earlier.assessment.updatedAt);
  return <p role="status">{isStep(value) ? copy.earlier(date, question.steps[value]) : copy.noEarlier(date)}</p>;
}

/** What the topic is about, fetched when someone asks. */
function About({ asked: { topic, question, importance } }: { asked: AskedQuestion }) {
  const guide = findGuide(useLoaded(useApp().content.guides), topic.id);
  const texts = useMemo(
    () => [
      topic.title,
      guide?.summary ?? '',
      question.scene ?? '',
      question.text,
      ...question.steps,
      importance?.hint ?? '',
    ],
    [topic, guide, question, importance],
  );
  return (
    <>
      <p>
        <strong>{topic.title}.</strong> {guide?.summary}
      </p>
      <QuestionWords texts={texts} />
    </>
  );
}

/** What is read aloud: the question, its answers by number as the keys have them, and the importance question. */
function spokenTexts({ question, importance }: AskedQuestion, scale: Scale): string[] {
  return [
    ...(question.scene ? [question.scene] : []),
    question.text,
    ...question.steps.map((step, index) => copy.spokenStep(index + 1, step)),
    copy.spokenOthers(scale.notApplicable, scale.unknown),
    ...(importance ? [`${importance.text} ${importance.hint}`] : []),
  ];
}

/** A note opens on request and stays open when something was written. */
function Note({ note, onSave }: { note: string; onSave: (note: string) => void }) {
  const [isOpen, setIsOpen] = useState(false);
  if (!isOpen && note === '') {
    return (
      <Button look="quiet" icon="pencil" onClick={() => setIsOpen(true)}>
        {copy.openNote}
      </Button>
    );
  }
  return (
    <div ref={isOpen ? focusInside : null}>
      <TextField label={copy.noteLabel} value={note} onSave={onSave} rows={3} maxLength={longestNote} />
    </div>
  );
}
