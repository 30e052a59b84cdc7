import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import type { Provider } from '../../domain/question-set.ts';
import { hashOf } from '../address.ts';
import { useApp, useLoaded } from '../app-context.ts';
import { Disclosure } from '../components/disclosure.tsx';
import { Explained } from '../components/explained.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { WorksOffline } from '../components/works-offline.tsx';
import { about as copy } from '../copy/nl/about.ts';
import { longDate } from '../copy/nl/words.ts';

/** Who wrote the questions, on what they rest, how the app counts and what it is not for. */
export function AboutPage({ version }: { version: string }) {
  const { content } = useApp();
  const load = useCallback(() => Promise.all([content.provenance(), content.catalogue()]), [content]);
  const loaded = useLoaded(load);
  if (!loaded) return null;
  const [{ makers, basis, sources, provider }, catalogue] = loaded;
  const questionSet = content.firstQuestions;
  return (
    <div class="stack-loose">
      <div class="stack">
        <PageHeading>{copy.title}</PageHeading>
        <p class="lead">{copy.status[questionSet.status]}</p>
      </div>
      {provider && (
        <Section title={copy.provider.title}>
          <p>{copy.provider.text(provider.name)}</p>
          <Contact {...provider} />
        </Section>
      )}
      <Section title={copy.makers.title}>
        <p>{makers}</p>
      </Section>
      <Section title={copy.basis.title}>
        <p>
          <Explained text={basis} />
        </p>
      </Section>
      <Section title={copy.method.title}>
        <ul>
          {copy.method.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </Section>
      <Section title={copy.voluntary.title}>
        <p>{copy.voluntary.text}</p>
        <p>
          <a href={hashOf('worker')}>{copy.voluntary.toWorker}</a>
        </p>
      </Section>
      <Section title={copy.catalogue.title}>
        <p>{copy.catalogue.text(catalogue.activities.length, longDate(catalogue.gathered))}</p>
      </Section>
      <Section title={copy.privacy.title}>
        <p>{copy.privacy.text}</p>
        <p>
          <a href={hashOf('privacy')}>{copy.privacy.more}</a>
        </p>
      </Section>
      <Section title={copy.offline}>
        <WorksOffline />
      </Section>
      <Section title={copy.sources.title}>
        <Disclosure summary={copy.sources.lead(sources.length)}>
          <ul>
            {sources.map((source) => (
              <li key={source.id}>
                {source.url ? (
                  <a href={source.url} target="_blank" rel="noreferrer noopener">
                    {source.title}
                  </a>
                ) : (
                  source.title
                )}{' '}
                <span class="soft">({copy.sourceKinds[source.kind]})</span>
              </li>
            ))}
          </ul>
        </Disclosure>
        <p class="soft small">
          {copy.version(questionSet.version, version)} {copy.licence}
        </p>
      </Section>
    </div>
  );
}

/** How the organisation that brings out the app can be reached. */
function Contact({ email, phone, website }: Omit<Provider, 'name'>) {
  if (!email && !phone && !website) return null;
  return (
    <>
      <p>{copy.provider.contact}</p>
      <ul>
        {email && (
          <li>
            {copy.provider.email} <a href={`mailto:${email}`}>{email}</a>
          </li>
        )}
        {phone && (
          <li>
            {copy.provider.phone} <a href={`tel:${phone.replace(/[ -]/g, '')}`}>{phone}</a>
          </li>
        )}
        {website && (
          <li>
            {copy.provider.website}{' '}
            <a href={website} target="_blank" rel="noreferrer noopener">
              {website}
            </a>
          </li>
        )}
      </ul>
    </>
  );
}

function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="stack">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
