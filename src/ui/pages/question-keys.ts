import { useLayoutEffect } from 'preact/hooks';
import { goTo } from '../address.ts';

/**
 * Keys 1 to 4 choose an answer of the question someone is at, Enter chooses the one someone stands on or goes on from a
 * chosen one, Esc stops. Never while someone types, and never in place of what the browser does with a link or button.
 */
export function useQuestionKeys({
  questionId,
  importanceId,
  hasAnswer,
  isComplete,
  ignoresDigits,
  goOn,
}: {
  questionId: string;
  /** Left out where there is no second question. */
  importanceId: string | undefined;
  hasAnswer: boolean;
  /** Whether both questions of the screen have an answer. */
  isComplete: boolean;
  ignoresDigits: boolean;
  goOn: () => void;
}): void {
  // In the layout phase: a quick second key meets the answer the first one gave.
  useLayoutEffect(() => {
    /** It never passes over a question. */
    const enter = (event: KeyboardEvent) => {
      const { target } = event;
      const isRadio = target instanceof HTMLInputElement && target.type === 'radio';
      const isCheckbox = target instanceof HTMLInputElement && target.type === 'checkbox';
      if (!event.repeat && isControl(target)) return;
      event.preventDefault();
      if (event.repeat || isCheckbox) return;
      if (isRadio && !target.checked) target.click();
      else if (hasAnswer && !isComplete && importanceId && !(isRadio && target.name === importanceId))
        focusFirst(importanceId);
      else if (hasAnswer) goOn();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTextField(event.target)) return;
      if (document.querySelector('dialog[open]')) return;
      const step = ['1', '2', '3', '4'].indexOf(event.key);
      if (step >= 0 && !ignoresDigits) {
        const { target } = event;
        if (target instanceof Element && target.closest('.question__extra')) return;
        const isAtImportance = target instanceof Element && target.closest('.importance-choice');
        // As if it was tapped: there the choice is seen and heard.
        const choice = document.getElementsByName((isAtImportance && importanceId) || questionId)[step];
        choice?.focus();
        choice?.click();
      } else if (event.key === 'Enter') enter(event);
      else if (event.key === 'Escape') goTo('start');
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

function focusFirst(name: string): void {
  document.getElementsByName(name)[0]?.focus();
}

/** Whether Enter has a meaning of its own there. */
function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, button, summary') !== null;
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('textarea, input:not([type=radio], [type=checkbox]), select');
}
