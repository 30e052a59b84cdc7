import { shell } from '../copy/nl/shell';
import { Button, ButtonRow } from './button';
import { Dialog } from './dialog';

/** Asks before something that cannot be undone. */
export function Confirm({
  title,
  text,
  button,
  onConfirm,
  onClose,
}: {
  title: string;
  text: string;
  button: string;
  onConfirm: () => void;
  onClose: () => void;
}) {
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{text}</p>
      <ButtonRow>
        <Button look="danger" onClick={onConfirm}>
          {button}
        </Button>
        <Button onClick={onClose}>{shell.cancel}</Button>
      </ButtonRow>
    </Dialog>
  );
}
