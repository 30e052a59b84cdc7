import { useEffect, useState } from 'preact/hooks';
import { reading as copy } from '../copy/nl/reading.ts';
import { useDutchVoice } from '../dutch-voice.ts';
import { Button } from './button.tsx';

/** Reads sentences aloud with the device's own Dutch voice; nothing at all where there is none. */
export function ReadAloud({ sentences }: { sentences: readonly string[] }) {
  const voice = useDutchVoice();
  const [isReading, setIsReading] = useState(false);

  // Another question, or another page: the voice stops.
  useEffect(() => () => globalThis.speechSynthesis?.cancel(), []);

  if (!voice) return null;
  const stop = () => {
    speechSynthesis.cancel();
    setIsReading(false);
  };
  const start = () => {
    speechSynthesis.cancel();
    setIsReading(true);
    sentences.forEach((sentence, index) => {
      const utterance = new SpeechSynthesisUtterance(sentence);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = 0.95;
      if (index === sentences.length - 1) utterance.onend = () => setIsReading(false);
      utterance.onerror = () => setIsReading(false);
      speechSynthesis.speak(utterance);
    });
  };
  return <ReadAloudButton isReading={isReading} onPress={isReading ? stop : start} />;
}

export function ReadAloudButton({ isReading, onPress }: { isReading: boolean; onPress: () => void }) {
  return (
    <Button look="quiet" icon={isReading ? 'stop' : 'sound'} onClick={onPress}>
      {isReading ? copy.aloud.stop : copy.aloud.start}
    </Button>
  );
}
