/** Line drawings of our own, 24 × 24, in the colour of the text around them. */
const paths = {
  zorgen: 'M12 20s-7.5-4.6-7.5-10A4.2 4.2 0 0 1 12 7.4 4.2 4.2 0 0 1 19.5 10c0 5.4-7.5 10-7.5 10Z',
  samenwerken: 'M9 17a5.5 5.5 0 1 1 0-11 5.5 5.5 0 0 1 0 11ZM15 18a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11Z',
  opvoeden: 'M12 21v-9M12 13c0-4.5-3-7-7.5-7 0 4.5 3 7 7.5 7ZM12 11c0-4 2.6-6.5 7.5-7-.2 4.6-3 7-7.5 7Z',
  ontwikkelen: 'M4 20h4v-4h4v-4h4V8h4M4 12l6-6M10 6H6.5M10 6v3.5',
  functioneren: 'M4 11.5 12 5l8 6.5M6.5 10v9.5h11V10M10.5 19.5V15h3v4.5',
  check: 'M5 12.5 10 17.5 19.5 7',
  back: 'M15 5 8 12l7 7',
  forward: 'M9 5l7 7-7 7',
  pencil: 'M5 19l1-4L16.5 4.5l3 3L9 18l-4 1ZM14 7l3 3',
  print: 'M7 9V4h10v5M7 16H4V9h16v7h-3M7 13.5h10V20H7z',
  up: 'M5 15l7-7 7 7',
  down: 'M5 9l7 7 7-7',
  remove: 'M6 6l12 12M18 6 6 18',
  reading: 'M3 18 8 6l5 12M4.8 14h6.4M14.5 18a3 3 0 1 0 5.5-1.6V12.6M20 18v-5.4a3 3 0 0 0-5-1',
  sound: 'M5 9.5v5h3.5L13 18.5v-13L8.5 9.5zM16 9a4.2 4.2 0 0 1 0 6M18.5 6.5a8 8 0 0 1 0 11',
  stop: 'M7 7h10v10H7z',
  lock: 'M6.5 11h11v8.5h-11zM9 11V8a3 3 0 0 1 6 0v3',
  hide: 'M4 4l16 16M9.5 5.6A9 9 0 0 1 12 5.3c4.5 0 7.6 3.6 9 6.7a14 14 0 0 1-2.6 3.7M6.2 7.4A13.6 13.6 0 0 0 3 12c1.4 3.1 4.5 6.7 9 6.7 1.5 0 2.9-.4 4.1-1M10 10a2.8 2.8 0 0 0 4 4',
  outside: 'M10 6H5v13h13v-5M13 5h6v6M19 5l-8.5 8.5',
} as const;

export type IconName = keyof typeof paths;

/** @param size in pixels at the usual size of letters; it grows with them. */
export function Icon({ name, size = 24 }: { name: IconName; size?: 18 | 20 | 22 | 24 | 26 }) {
  return (
    // By its class, not by attributes: WebKit knows no rem there, and says so in the console for every icon.
    <svg class={`icon icon--${size}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

export function isIconName(name: string): name is IconName {
  return name in paths;
}
