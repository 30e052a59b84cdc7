/** What moves on the page, for whoever asked for less of that. Runs in the page. */
export function movements(): string[] {
  const longest = (durations: string) =>
    Math.max(...durations.split(',').map((text) => parseFloat(text) * (text.trim().endsWith('ms') ? 1 : 1000)));
  const isMoving = (element: Element) =>
    ['', '::before', '::after'].some((part) => {
      const { transitionDuration, animationDuration, animationName } = getComputedStyle(element, part || null);
      return longest(transitionDuration) > 1 || (animationName !== 'none' && longest(animationDuration) > 1);
    });
  const moving = [...document.querySelectorAll('*')].filter(isMoving);
  return [
    ...moving.map((element) => `${element.localName}.${element.className} moves`),
    ...(document.getAnimations().length > 0 ? ['an animation is running'] : []),
    ...(getComputedStyle(document.documentElement).scrollBehavior === 'smooth' ? ['scrolling is slow'] : []),
  ];
}
