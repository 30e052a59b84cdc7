/** What is missing or out of order for someone who hears the page. Runs in the page. */
export function outlineProblems(): string[] {
  const found: string[] = [];
  const shown = (selector: string) =>
    // What is inert is a picture of something else, such as of a sheet of paper; nobody hears what is in it.
    [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (element) => element.checkVisibility() && !element.closest('[inert]'),
    );
  const wordsOf = (element: Element | undefined) => (element?.textContent ?? '').trim().replace(/\s+/g, ' ');

  const headings = shown('h1, h2, h3, h4, h5, h6');
  const levels = headings.map((heading) => Number(heading.localName.slice(1)));
  if (levels.filter((level) => level === 1).length !== 1 || levels[0] !== 1) {
    found.push(`headings of level ${levels.join(', ')} instead of a single 1 at the beginning`);
  }
  headings.forEach((heading, index) => {
    if (!wordsOf(heading)) found.push('a heading without words');
    const before = levels[index - 1];
    if (before !== undefined && (levels[index] ?? 0) > before + 1) {
      found.push(`“${wordsOf(heading)}” skips from level ${before} to ${levels[index]}`);
    }
  });

  const { title } = document;
  const isStart = /^(#\/?)?$/.test(location.hash);
  // The title stays in the history of the browser: on what someone else shows it says no name, as the heading does.
  const isTheirs = title === 'Meekijken – Pijlerpad' && /^Je kijkt mee/.test(wordsOf(headings[0]));
  const isFitting = isStart
    ? title === 'Pijlerpad'
    : isTheirs || title === `${wordsOf(headings[0])} – Pijlerpad` || /^Vraag \d+ van \d+ · .+ – Pijlerpad$/.test(title);
  if (!isFitting) found.push(`the title “${title}” does not say which page this is`);
  if (document.documentElement.lang !== 'nl') found.push(`the language is “${document.documentElement.lang}”`);

  const mains = shown('main, [role=main]').length;
  if (mains !== 1) found.push(`${mains} main parts`);
  const landmarks = shown('nav, aside, [role=navigation], [role=complementary], [role=region], [role=search]');
  const names = landmarks.map(
    (landmark) =>
      landmark.getAttribute('aria-label') ??
      wordsOf(document.getElementById(landmark.getAttribute('aria-labelledby') ?? '') ?? undefined),
  );
  if (names.some((name) => !name.trim())) found.push('a landmark without a name');
  if (new Set(names).size < names.length) found.push(`landmarks with the same name: ${names.join(', ')}`);

  for (const picture of shown('img, svg, canvas')) {
    const isHidden = picture.closest('[aria-hidden=true]') !== null || picture.getAttribute('alt') === '';
    const isNamed = picture.getAttribute('alt') || (picture.role === 'img' && picture.ariaLabel);
    if (!isHidden && !isNamed) found.push(`a picture without words in ${picture.parentElement?.className}`);
  }
  return found;
}
