/**
 * What does not fit in the width of the window: the page itself when it scrolls sideways, and every text that sticks
 * out of the window or of the box it stands in. Runs in the page.
 */
export function misfits(): string[] {
  const nameOf = (element: Element) => {
    const own = `${element.localName}${[...element.classList].map((name) => `.${name}`).join('')}`;
    return `${own} “${(element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
  };
  const isForScreenReaders = (element: Element): boolean =>
    getComputedStyle(element).clipPath === 'inset(50%)' ||
    (element.parentElement !== null && isForScreenReaders(element.parentElement));
  const boxesOf = (text: Node) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()];
  };
  const found: string[] = [];
  const page = document.documentElement;
  if (page.scrollWidth > innerWidth) {
    const widest = [...document.body.querySelectorAll('*')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 0.5)
      .map(nameOf);
    found.push(`the page is ${page.scrollWidth} px wide in a window of ${innerWidth}: ${widest.slice(-3).join(', ')}`);
  }
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    if (isForScreenReaders(element)) continue;
    // A picture of a sheet of paper: as wide as paper, and shown smaller.
    if (element.closest('[inert]')) continue;
    const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
    if (texts.length === 0 && !element.matches('input, select, textarea, canvas, svg, img')) continue;
    const boxes = texts.length > 0 ? texts.flatMap(boxesOf) : [element.getBoundingClientRect()];
    if (boxes.some(({ left, right }) => left < -0.5 || right > innerWidth + 0.5)) {
      found.push(`${nameOf(element)} sticks out of the window`);
    }
    // What someone typed on one line moves along in its field.
    const isBox = element.clientWidth > 0 && !element.matches('input');
    if (isBox && element.scrollWidth > element.clientWidth + 1) {
      found.push(`${nameOf(element)} needs ${element.scrollWidth} px and gets ${element.clientWidth}`);
    }
  }
  return found;
}
