import { goBackTo, type PageName } from '../address.ts';
import { shell } from '../copy/nl/shell.ts';
import { Button } from './button.tsx';

/** Back to the page someone came from, as they left it. */
export function BackButton({ otherwise }: { otherwise: Exclude<PageName, 'unknown'> }) {
  return (
    <Button look="quiet" icon="back" onClick={() => goBackTo(otherwise, false)}>
      {shell.back}
    </Button>
  );
}
