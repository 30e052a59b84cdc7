import '../components/card.css';
import { hashOf } from '../address.ts';
import { useApp, useLoaded } from '../app-context.ts';
import { Explained } from '../components/explained.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { help as copy } from '../copy/nl/about.ts';
import { longDate } from '../copy/nl/words.ts';

/** Where to turn: the begeleider first, then the helplines of the catalogue. */
export function HelpPage() {
  const app = useApp();
  const catalogue = useLoaded(app.content.catalogue);
  if (!catalogue) return null;
  const lines = catalogue.activities
    .filter((activity) => activity.form === 'helpline')
    .sort((one, other) => Number(other.phone !== undefined) - Number(one.phone !== undefined));
  return (
    <div class="stack-loose">
      <div class="stack">
        <PageHeading>{copy.title}</PageHeading>
        <p class="lead">{copy.lead}</p>
      </div>
      <section class="stack">
        <h2>{copy.emergency.title}</h2>
        <p>
          <a class="button button--primary" href={`tel:${copy.emergency.number}`}>
            {copy.emergency.text}
          </a>
        </p>
      </section>
      <section class="stack">
        <h2>{copy.support.title}</h2>
        <p>
          <Explained text={copy.support.text} />
        </p>
        <p>{copy.support.own}</p>
        <p>
          {copy.support.worker} <a href={hashOf('worker')}>{copy.support.toWorker}</a>
        </p>
      </section>
      <section class="stack">
        <h2>{copy.lines.title}</h2>
        <ul class="card-list">
          {lines.map((line) => (
            <li key={line.id} class="card stack">
              <h3>
                <a href={hashOf('activity', line.id)}>{line.title}</a>
              </h3>
              <p>
                <Explained text={line.description} />
              </p>
              {line.phone && (
                <p>
                  <a class="button button--secondary" href={`tel:${line.phone.replace(/[^\d+]/g, '')}`}>
                    <span>
                      {copy.lines.call} <span class="unit">{line.phone}</span>
                    </span>
                    <span class="visually-hidden"> {line.provider}</span>
                  </a>
                </p>
              )}
            </li>
          ))}
        </ul>
        <p class="soft small">{copy.lines.checked(longDate(catalogue.gathered))}</p>
      </section>
      <section class="stack">
        <h2>{copy.app.title}</h2>
        <dl class="stack">
          {copy.app.items.map(({ ask, answer }) => (
            <div key={ask}>
              <dt>
                <strong>{ask}</strong>
              </dt>
              <dd>{answer}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
