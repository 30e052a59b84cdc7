import { hashOf } from '../address.ts';
import { ButtonLink } from '../components/button.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { shell } from '../copy/nl/shell.ts';

/** An address that leads nowhere leads back. */
export function UnknownPage() {
  return (
    <div class="stack">
      <PageHeading>{shell.unknownPage.title}</PageHeading>
      <p class="lead">{shell.unknownPage.text}</p>
      <ButtonLink href={hashOf('start')}>{shell.unknownPage.back}</ButtonLink>
    </div>
  );
}
