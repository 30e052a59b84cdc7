import type { LearningActivity } from '../../domain/catalogue.ts';
import { hashOf } from '../address.ts';
import { formNames } from '../copy/nl/catalogue.ts';

/** Activities in a line each; what is known about them is behind their name. */
export function ActivityLinks({ activities }: { activities: readonly LearningActivity[] }) {
  return (
    <ul>
      {activities.map((activity) => (
        <li key={activity.id}>
          <a href={hashOf('activity', activity.id)}>{activity.title}</a>
          <br />
          <span class="soft small">
            {formNames[activity.form]}, {activity.provider}
          </span>
        </li>
      ))}
    </ul>
  );
}
