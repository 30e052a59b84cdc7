/** What can be worked by hand and so needs a name that a screen reader can say. */
const operable = 'button, a[href], input, select, textarea, summary';

/** The elements inside `root` that can be worked but have no name, as they stand in the page. */
export function withoutName(root: ParentNode): string[] {
  return [...root.querySelectorAll<HTMLElement>(operable)]
    .filter((element) => accessibleName(element) === '')
    .map((element) => element.outerHTML);
}

/** The name a screen reader says, as far as these parts need the rules for it. */
export function accessibleName(element: HTMLElement): string {
  const references = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  if (references.length > 0) {
    return references.map((id) => wordsIn(element.ownerDocument.getElementById(id))).join(' ');
  }
  const own = element.getAttribute('aria-label')?.trim();
  if (own) return own;
  if (element.matches('input, select, textarea')) {
    const byId = element.id ? element.ownerDocument.querySelector(`label[for="${CSS.escape(element.id)}"]`) : null;
    return wordsIn(byId ?? element.closest('label'));
  }
  return wordsIn(element);
}

/** The words in an element, without what is hidden from a screen reader. */
function wordsIn(element: Element | null): string {
  if (!element) return '';
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"], [hidden]')) hidden.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The ids that stand in `root` more than once. */
export function repeatedIds(root: ParentNode): string[] {
  const ids = [...root.querySelectorAll('[id]')].map((element) => element.id);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
