import { useState } from 'preact/hooks';

/**
 * A choice that shows at once and is stored a moment later: until the stored value changes, what was chosen last counts.
 * Without this a radio button would go back and forth while it is being written.
 */
export function useChosen<Value>(stored: Value, store: (value: Value) => void): [Value, (value: Value) => void] {
  const [chosen, setChosen] = useState<{ value: Value; instead: Value }>();
  const choose = (value: Value) => {
    setChosen({ value, instead: stored });
    store(value);
  };
  return [chosen && chosen.instead === stored ? chosen.value : stored, choose];
}
