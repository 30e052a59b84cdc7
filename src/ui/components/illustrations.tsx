import './illustrations.css';
import type { ComponentChildren } from 'preact';

/** Quiet line drawings of our own. They say nothing that the words beside them do not say. */
function Illustration({ children }: { children: ComponentChildren }) {
  return (
    <svg class="illustration" viewBox="0 0 320 150" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

/** A workbook, a pen and a mug on a kitchen table: the first visit. */
export function TableIllustration() {
  return (
    <Illustration>
      <path d="M14 124h292M40 124v22M280 124v22" />
      <path class="illustration__soft" d="M96 116c18-9 40-9 62 0 22-9 44-9 62 0V62c-18-9-40-9-62 0-22-9-44-9-62 0z" />
      <path d="M158 62v54" />
      <path class="illustration__accent" d="m110 74 5 5 9-10M110 92l5 5 9-10" />
      <path d="M132 74h14M132 92h14M172 74h32M172 88h32M172 102h20" />
      <path class="illustration__warm" d="M246 84h34v26a12 12 0 0 1-12 12h-10a12 12 0 0 1-12-12z" />
      <path d="M280 92h6a8 8 0 0 1 0 17h-6M256 72c-4-6 4-8 0-15M268 72c-4-6 4-8 0-15" />
      <path class="illustration__accent" d="m44 118 30-8M74 110l6 0-5 4z" />
    </Illustration>
  );
}

/** Stepping stones to a house: the way is there, nothing has been filled in yet. */
export function PathIllustration() {
  return (
    <Illustration>
      <path d="M14 134h292" />
      <ellipse class="illustration__soft" cx="46" cy="126" rx="19" ry="6" />
      <ellipse class="illustration__soft" cx="98" cy="119" rx="17" ry="5.5" />
      <ellipse class="illustration__soft" cx="145" cy="126" rx="15" ry="5" />
      <ellipse class="illustration__soft" cx="187" cy="120" rx="13" ry="4.5" />
      <path class="illustration__warm" d="M222 84v50h58V84" />
      <path class="illustration__accent" d="m212 92 39-38 39 38" />
      <path d="M243 134v-26h17v26M272 74V56h9v27" />
      <path d="M30 110c-8-13-2-26-2-26s11 9 5 26M36 112c2-11 12-16 12-16s0 11-10 17" />
      <path class="illustration__accent" d="M256 121h.1" />
    </Illustration>
  );
}

/** Five posts of different heights with something growing: all questions have been answered. */
export function FinishedIllustration() {
  return (
    <Illustration>
      <path d="M14 134h292" />
      <path
        class="illustration__soft"
        d="M74 134V98a9 9 0 0 1 18 0v36zM112 134V84a9 9 0 0 1 18 0v50zM150 134V68a9 9 0 0 1 18 0v66zM188 134V84a9 9 0 0 1 18 0v50zM226 134V98a9 9 0 0 1 18 0v36z"
      />
      <path class="illustration__accent" d="m62 74 97-52 97 52" />
      <path d="M276 134v-34" />
      <path
        class="illustration__leaf"
        d="M276 112c-14 0-18-10-18-18 12 0 18 7 18 18zM276 104c0-13 7-20 19-20 0 12-7 20-19 20z"
      />
      <path d="M44 134v-22" />
      <path
        class="illustration__leaf"
        d="M44 118c-10 0-13-7-13-13 9 0 13 5 13 13zM44 114c0-9 5-14 13-14 0 9-5 14-13 14z"
      />
    </Illustration>
  );
}
