import './button.css';
import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from './icon.tsx';

type Look = 'primary' | 'secondary' | 'quiet' | 'danger';

interface Common {
  look?: Look;
  icon?: IconName;
  /** On which side of the words the icon stands. */
  iconAt?: 'start' | 'end';
  children: ComponentChildren;
}

export function Button({
  look = 'secondary',
  icon,
  iconAt = 'start',
  children,
  ...rest
}: Common & Omit<JSX.IntrinsicElements['button'], 'icon'>) {
  return (
    <button type="button" {...rest} class={`button button--${look}`}>
      {icon && iconAt === 'start' && <Icon name={icon} size={20} />}
      <span>{children}</span>
      {icon && iconAt === 'end' && <Icon name={icon} size={20} />}
    </button>
  );
}

/** A link to another page that looks like a button, for the next thing to do. */
export function ButtonLink({
  look = 'primary',
  icon,
  iconAt = 'end',
  children,
  href,
  onClick,
}: Common & { href: string; onClick?: () => void }) {
  return (
    <a class={`button button--${look}`} href={href} onClick={onClick}>
      {icon && iconAt === 'start' && <Icon name={icon} size={20} />}
      <span>{children}</span>
      {icon && iconAt === 'end' && <Icon name={icon} size={20} />}
    </a>
  );
}

/** Side by side where there is room, below each other where there is not. */
export function ButtonRow({ children }: { children: ComponentChildren }) {
  return <div class="button-row no-print">{children}</div>;
}
