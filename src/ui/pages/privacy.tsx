import { hashOf } from '../address.ts';
import { ButtonLink, ButtonRow } from '../components/button.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { privacy as copy } from '../copy/nl/privacy.ts';

/** What is stored where, who can see it, what we do not protect against, and how to check that. */
export function PrivacyPage() {
  return (
    <div class="stack-loose">
      <div class="stack">
        <PageHeading>{copy.title}</PageHeading>
        <p class="lead">{copy.lead}</p>
      </div>
      {copy.sections.map(({ id, title, claims }) => (
        <section key={id} class="stack">
          <h2>{title}</h2>
          <ul class="stack">
            {claims.map((claim) => (
              <li key={claim.id}>
                {claim.text}
                {claim.steps && (
                  <ol>
                    {claim.steps.map((step) => (
                      <li key={step}>{step}</li>
                    ))}
                  </ol>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <ButtonRow>
        <ButtonLink look="secondary" href={hashOf('data')}>
          {copy.toData}
        </ButtonLink>
      </ButtonRow>
    </div>
  );
}
