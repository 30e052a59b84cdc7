import { useEffect, useState } from 'preact/hooks';

/**
 * A Dutch voice that lives on the device. Voices that send the text to a server are never used: what is read aloud
 * would leave the device. Undefined where there is none.
 */
export function useDutchVoice(): SpeechSynthesisVoice | undefined {
  const [voice, setVoice] = useState(findDutchVoice);
  useEffect(() => {
    if (!('speechSynthesis' in globalThis)) return;
    const speech = speechSynthesis;
    const update = () => setVoice(findDutchVoice());
    speech.addEventListener?.('voiceschanged', update);
    return () => speech.removeEventListener?.('voiceschanged', update);
  }, []);
  return voice;
}

function findDutchVoice(): SpeechSynthesisVoice | undefined {
  if (!('speechSynthesis' in globalThis)) return undefined;
  const dutch = speechSynthesis.getVoices().filter((voice) => voice.localService && /^nl\b/i.test(voice.lang));
  return dutch.find((voice) => /^nl[-_]nl/i.test(voice.lang)) ?? dutch[0];
}
