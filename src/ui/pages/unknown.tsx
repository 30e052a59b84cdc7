import { hashOf } from '../address';
import { ButtonLink } from '../components/button';
import { PageHeading } from '../components/page-heading';
import { shell } from '../copy/nl/shell';

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
