import './progress-header.css';

/** How far someone is, in words; the bar says the same for who looks. */
export function ProgressHeader({ text, share }: { text: string; share: number }) {
  return (
    <>
      <p class="progress-header">{text}</p>
      <div class="progress-header__bar" aria-hidden="true">
        <div class="progress-header__filled" style={{ width: `${share * 100}%` }} />
      </div>
    </>
  );
}
