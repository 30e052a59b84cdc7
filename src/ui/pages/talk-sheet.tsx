import '../components/step-cards.css';
import './paper.css';
import { useState } from 'preact/hooks';
import type { Current } from '../../app/queries.ts';
import type { Talk } from '../../domain/talk.ts';
import { visibleItems } from '../../domain/talk-rules.ts';
import { useApp, useCurrent } from '../app-context.ts';
import { Button, ButtonLink, ButtonRow } from '../components/button.tsx';
import { Choice } from '../components/choice.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { Report } from '../components/report.tsx';
import { SheetPreview } from '../components/sheet-preview.tsx';
import { talkPaper as copy, earlier } from '../copy/nl/talk.ts';
import { longDate } from '../copy/nl/words.ts';
import { printPage } from '../print-page.ts';
import { shownIn, subjectTitle, talkHash } from '../talk-of.ts';
import { useTalk } from '../use-talk.ts';
import { TalkPaper } from './talk-paper.tsx';
import { NoTalk } from './talks.tsx';

/** The sheet of a talk: chosen here, shown as it will be, and printed. */
export function TalkSheetPage({ id }: { id?: string }) {
  const current = useCurrent();
  const read = useTalk(id);
  if (!current || !read) return null;
  return read.talk ? <Sheet talk={read.talk} current={current} /> : <NoTalk />;
}

function Sheet({ talk, current }: { talk: Talk; current: Current }) {
  const app = useApp();
  const [withNotes, setWithNotes] = useState(false);
  const [isNamed, setIsNamed] = useState(false);
  const name = current.person?.nickname ?? '';
  const { questionSet, situation } = shownIn(talk, current);
  const said = [
    { id: 'earlier', title: earlier.title, note: talk.withoutEarlier ? '' : (talk.earlierNote ?? '') },
    ...visibleItems(talk, questionSet).map(({ id, subject, note }) => ({
      id,
      title: subjectTitle(subject, questionSet, situation),
      note,
    })),
  ].flatMap(({ note, ...item }) => (note.trim() ? [{ ...item, note: note.trim() }] : []));
  const content = <TalkPaper talk={talk} said={withNotes ? said : []} />;
  const report = (
    <Report
      title=""
      nickname={isNamed ? name : ''}
      date={longDate(talk.closedAt ?? app.now())}
      foot={copy.foot}
      parts={[{ id: 'talk', title: copy.title, flows: false, content }]}
    />
  );
  return (
    <div class="stack-loose">
      <div class="stack-loose no-print">
        <div class="stack">
          <PageHeading>{copy.page}</PageHeading>
          <p class="lead">{copy.lead}</p>
          {said.length === 0 && <p class="soft">{copy.noNotes}</p>}
          <div class="choices">
            {said.length > 0 && (
              <Choice
                type="checkbox"
                name="notes"
                label={copy.notes}
                isChosen={withNotes}
                onChoose={() => setWithNotes(!withNotes)}
              />
            )}
            {name && (
              <Choice
                type="checkbox"
                name="named"
                label={copy.named(name)}
                isChosen={isNamed}
                onChoose={() => setIsNamed(!isNamed)}
              />
            )}
          </div>
          <ButtonRow>
            <Button look="primary" icon="print" onClick={() => printPage(app)}>
              {copy.print}
            </Button>
            <ButtonLink look="quiet" icon="back" iconAt="start" href={talkHash(talk.id)}>
              {copy.back}
            </ButtonLink>
          </ButtonRow>
          <p class="soft">{copy.privacy}</p>
        </div>
        <SheetPreview head={copy.title} names={[copy.page]}>
          {report}
        </SheetPreview>
      </div>
      <div class="print-only paper-printed">{report}</div>
    </div>
  );
}
