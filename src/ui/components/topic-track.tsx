import './topic-track.css';

/** A level as four dots on a line, filled up to where someone stands. The words beside it say the same. */
export function TopicTrack({ mean, label }: { mean: number; label: string }) {
  return (
    <span class="track">
      <span class="track__dots" aria-hidden="true">
        {[0, 1, 2, 3].map((dot) => (
          <span key={dot} class={`track__dot ${fillOf(mean - dot)}`} />
        ))}
      </span>
      <span>{label}</span>
    </span>
  );
}

function fillOf(beyond: number): string {
  if (beyond >= -0.25) return 'track__dot--filled';
  return beyond >= -0.75 ? 'track__dot--half' : '';
}
