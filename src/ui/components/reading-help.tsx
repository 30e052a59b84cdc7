import { textSizes } from '../../app/preferences.ts';
import { hashOf } from '../address.ts';
import { useApp, useCurrent } from '../app-context.ts';
import { reading as copy } from '../copy/nl/reading.ts';
import { useDutchVoice } from '../dutch-voice.ts';
import { Button } from './button.tsx';
import { Choice } from './choice.tsx';
import { Dialog } from './dialog.tsx';

/** Size of letters, reading aloud and the word list, within reach on every page without losing one's place. */
export function ReadingHelp({ onClose }: { onClose: () => void }) {
  const app = useApp();
  const current = useCurrent();
  const voice = useDutchVoice();
  return (
    <Dialog title={copy.title} onClose={onClose}>
      <fieldset>
        <legend>{copy.size.legend}</legend>
        <div class="choices">
          {textSizes.map((size) => (
            <Choice
              key={size}
              name="text-size"
              label={copy.size.name(size)}
              isChosen={(current?.preferences.textSize ?? 100) === size}
              onChoose={() => void app.chooseTextSize(size)}
            />
          ))}
        </div>
      </fieldset>
      <h3>{copy.aloud.title}</h3>
      <p>{voice ? copy.aloud.available : copy.aloud.none}</p>
      <p>
        <a href={hashOf('words')} onClick={onClose}>
          {copy.words.link}
        </a>
      </p>
      <div class="dialog__done">
        <Button look="primary" onClick={onClose}>
          {copy.close}
        </Button>
      </div>
    </Dialog>
  );
}
