import './link-list.css';
import { Icon } from './icon.tsx';

/** Ways to go on, each with a line about what is there. */
export function LinkList({ links }: { links: readonly { href: string; title: string; text: string }[] }) {
  return (
    <ul class="next-links">
      {links.map(({ href, title, text }) => (
        <li key={href}>
          <a class="next-link" href={href}>
            <span>
              <strong>{title}</strong>
              {text}
            </span>
            <Icon name="forward" />
          </a>
        </li>
      ))}
    </ul>
  );
}
