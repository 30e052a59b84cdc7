import './pillar-mark.css';
import type { Pillar } from '../../domain/question-set.ts';
import { Icon, isIconName } from './icon.tsx';

/** A pillar by hue, drawn icon and name together: none of the three has to be seen to know which it is. */
export function PillarMark({
  pillar,
  isLong = false,
}: {
  pillar: Pick<Pillar, 'id' | 'title' | 'shortTitle'>;
  isLong?: boolean;
}) {
  return (
    <span class={`pillar-mark hue-${pillar.id}`}>
      <span class="pillar-mark__icon">{isIconName(pillar.id) && <Icon name={pillar.id} size={20} />}</span>
      {isLong ? pillar.title : pillar.shortTitle}
    </span>
  );
}
