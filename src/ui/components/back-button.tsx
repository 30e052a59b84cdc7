import { goBack, type KnownPage } from '../address.ts';
import { shell } from '../copy/nl/shell.ts';
import { Button } from './button.tsx';

/** Back to the page someone came from, as they left it. */
export function BackButton({ otherwise }: { otherwise: KnownPage }) {
  return (
    <Button look="quiet" icon="back" onClick={() => goBack(otherwise)}>
      {shell.back}
    </Button>
  );
}
