import './overview.css';
import { useMemo } from 'preact/hooks';
import { activityForms } from '../../domain/catalogue.ts';
import { findTopic, type QuestionSet, topicsOf } from '../../domain/question-set.ts';
import { qualityMarkKinds, type StockTake, takeStock } from '../../domain/stock-take.ts';
import { useApp, useCurrent } from '../app-context.ts';
import { BackButton } from '../components/back-button.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { formNames } from '../copy/nl/catalogue.ts';
import { stock as copy } from '../copy/nl/overview.ts';
import { listing, longDate } from '../copy/nl/words.ts';
import { useActivities } from './use-activities.ts';

const providersShown = 10;

/** The whole catalogue counted: topics × forms with the gaps, the age of the facts, quality marks, shares of providers. */
export function StockTakePage() {
  const app = useApp();
  const current = useCurrent();
  const known = useActivities();
  const taken = useMemo(
    () => current && known && takeStock(known.activities, topicsOf(current.questionSet), app.now()),
    [app, current, known],
  );
  if (!current || !known || !taken) return null;
  const { questionSet } = current;
  return (
    <div class="stack-loose">
      <div class="stack">
        <BackButton otherwise="overview" />
        <PageHeading>{copy.title}</PageHeading>
        <p class="lead">{copy.lead(taken.total, longDate(known.gathered))}</p>
        <p class="soft">{copy.professionals(taken.forProfessionalsOnly)}</p>
      </div>
      <Gaps gaps={taken.gaps} questionSet={questionSet} />
      <Matrix taken={taken} questionSet={questionSet} />
      <section class="stack">
        <h2>{copy.facts.title}</h2>
        <ul>
          {(['thisYear', 'lastYear', 'older', 'noDate'] as const)
            .filter((age) => taken.facts[age] > 0)
            .map((age) => (
              <li key={age}>{copy.facts[age](taken.facts[age])}</li>
            ))}
        </ul>
      </section>
      <section class="stack">
        <h2>{copy.marks.title}</h2>
        <p>{copy.marks.lead}</p>
        <ul>
          {qualityMarkKinds.map((kind) => (
            <li key={kind}>
              {taken.marks[kind]} {copy.marks.names[kind]}
            </li>
          ))}
        </ul>
      </section>
      <section class="stack">
        <h2>{copy.providers.title}</h2>
        <Providers providers={taken.providers.slice(0, providersShown)} />
        {taken.providers.length > providersShown && (
          <Disclosure summary={copy.providers.more(taken.providers.length - providersShown)}>
            <Providers providers={taken.providers.slice(providersShown)} />
          </Disclosure>
        )}
      </section>
    </div>
  );
}

function Gaps({ gaps, questionSet }: { gaps: StockTake['gaps']; questionSet: QuestionSet }) {
  const topicTitle = (id: string) => findTopic(questionSet, id)?.shortTitle ?? id;
  const pillarTitle = (id: string) => questionSet.pillars.find((pillar) => pillar.id === id)?.shortTitle ?? id;
  return (
    <section class="stack">
      <h2>{copy.gaps.title}</h2>
      <ul>
        {gaps.fewActive.map(({ topicId, active }) => (
          <li key={topicId}>{copy.gaps.few(topicTitle(topicId), active)}</li>
        ))}
        {gaps.missingForms.map(({ pillarId, forms }) => (
          <li key={pillarId}>
            {copy.gaps.missing(pillarTitle(pillarId), listing(forms.map((form) => formNames[form].toLowerCase())))}
          </li>
        ))}
      </ul>
      {gaps.fewActive.length === 0 && <p>{copy.gaps.none}</p>}
    </section>
  );
}

function Matrix({ taken, questionSet }: { taken: StockTake; questionSet: QuestionSet }) {
  const forms = activityForms.filter((form) => taken.perForm[form] > 0);
  return (
    <section class="stack">
      <h2 id="stock-table">{copy.table.title}</h2>
      <p class="soft small">{copy.table.caption}</p>
      <ul class="stock-list">
        {taken.topics.map(({ topicId, total, perForm }) => (
          <li key={topicId}>
            <strong>{findTopic(questionSet, topicId)?.shortTitle}</strong>:{' '}
            {copy.table.row(
              total,
              forms
                .filter((form) => perForm[form] > 0)
                .map((form) => `${perForm[form]}\u00a0× ${formNames[form].toLowerCase()}`),
            )}
          </li>
        ))}
      </ul>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is moved sideways with the arrow keys. */}
      <section class="stock" aria-labelledby="stock-table" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{copy.table.topic}</th>
              <th scope="col">{copy.table.total}</th>
              {forms.map((form) => (
                <th key={form} scope="col">
                  {formNames[form]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {taken.topics.map(({ topicId, total, perForm }) => (
              <tr key={topicId}>
                <th scope="row">{findTopic(questionSet, topicId)?.shortTitle}</th>
                <td>{total}</td>
                {forms.map((form) => (
                  <td key={form}>{perForm[form] || '–'}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function Providers({ providers }: { providers: StockTake['providers'] }) {
  return (
    <ul>
      {providers.map(({ provider, count, percentage }) => (
        <li key={provider}>{copy.providers.item(provider, count, Math.round(percentage))}</li>
      ))}
    </ul>
  );
}
