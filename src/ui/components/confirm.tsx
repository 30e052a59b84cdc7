import { shell } from '../copy/nl/shell.ts';
import { Button, ButtonRow } from './button.tsx';
import { Dialog } from './dialog.tsx';

/** Asks before something that cannot be undone. What is safe stands first. */
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
        <Button onClick={onClose}>{shell.cancel}</Button>
        <Button look="danger" onClick={onConfirm}>
          {button}
        </Button>
      </ButtonRow>
    </Dialog>
  );
}
