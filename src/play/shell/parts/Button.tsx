import type { MouseEventHandler, ReactNode } from 'react';
import { Icon, type IconName } from '../icons/Icon.tsx';
import styles from './Button.module.css';

interface Look {
  /** Brass decides: one a screen. Line is the usual button, quiet stands in running content. */
  kind?: 'brass' | 'line' | 'quiet';
  icon?: IconName;
  /** A strategy mark, or anything else that stands before the words. */
  mark?: ReactNode;
  /** Names a button that shows only its icon. */
  label?: string;
  children?: ReactNode;
}

interface ButtonProps extends Look {
  onClick?: MouseEventHandler<HTMLButtonElement>;
  type?: 'button' | 'submit';
  disabled?: boolean;
  pressed?: boolean;
  expanded?: boolean;
  describedBy?: string;
}

/** The class of a button, for react-aria's own buttons and other elements that look like one. */
export const buttonClass = (kind: Look['kind'] = 'line') => `${styles.button} ${styles[kind]}`;

function Inside({ icon, mark, label, children }: Look) {
  return (
    <>
      {icon && <Icon name={icon} />}
      {mark}
      {children !== undefined && <span>{children}</span>}
      {children === undefined && label && <span className="visually-hidden">{label}</span>}
    </>
  );
}

export function Button({
  onClick,
  type = 'button',
  disabled,
  pressed,
  expanded,
  describedBy,
  ...look
}: ButtonProps) {
  return (
    <button
      type={type}
      className={buttonClass(look.kind)}
      title={look.children === undefined ? look.label : undefined}
      onClick={onClick}
      disabled={disabled}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-describedby={describedBy}
    >
      <Inside {...look} />
    </button>
  );
}

/** The same look for going somewhere. */
export function ButtonLink({ href, ...look }: Look & { href: string }) {
  return (
    <a
      href={href}
      className={buttonClass(look.kind)}
      title={look.children === undefined ? look.label : undefined}
    >
      <Inside {...look} />
    </a>
  );
}
