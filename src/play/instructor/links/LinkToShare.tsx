import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../shell/icons/Icon.tsx';
import { Button } from '../../shell/parts/Button.tsx';
import styles from './LinkToShare.module.css';

interface LinkToShareProps {
  label: string;
  note: string;
  link: string;
  /** Whether it opens a power that students must not have. */
  secret: boolean;
}

/** A link to be copied, with a plain word on who may have it. */
export function LinkToShare({ label, note, link, secret }: LinkToShareProps) {
  const { t } = useTranslation('instructor');
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<'ready.copied' | 'ready.byHand' | null>(null);
  const copy = async () => {
    try {
      // Missing on a plain http address, whatever its type says.
      await navigator.clipboard.writeText(link);
      setSaid('ready.copied');
    } catch {
      field.current?.select();
      // An old way that a page without a secure address still has.
      setSaid(document.execCommand('copy') ? 'ready.copied' : 'ready.byHand');
    }
  };
  return (
    <div className={styles.share}>
      <p className={styles.head}>
        <label htmlFor={id}>{label}</label>
        <span className={styles.who} data-secret={secret || undefined}>
          {secret && <Icon name="lock" size={15} />}
          {t(secret ? 'ready.secret' : 'ready.shared')}
        </span>
      </p>
      <div className={styles.row}>
        <input
          id={id}
          ref={field}
          className={styles.field}
          readOnly
          value={link}
          aria-describedby={`${id}-note`}
          onFocus={({ target }) => target.select()}
        />
        <Button onClick={() => void copy()}>
          <span aria-hidden="true">{t('ready.copy')}</span>
          <span className="visually-hidden">{t('ready.copy.spoken', { label })}</span>
        </Button>
      </div>
      <p id={`${id}-note`} className={styles.note}>
        {note}
      </p>
      <p role="status" className={styles.note}>
        {said && t(said)}
      </p>
    </div>
  );
}
