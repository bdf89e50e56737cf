import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../play/shell/language/useLanguage.ts';
import { Button } from '../../../play/shell/parts/Button.tsx';
import type { Files } from '../../document/files.ts';
import { LONGEST_LINK, linkOf } from './link.ts';
import styles from './Share.module.css';

type Copied = { how: 'copied' | 'byHand'; link: string } | { how: 'tooLong'; letters: number };

/** A link that carries the whole scenario; where it would be too long, how long it would be. */
export function CopyLink({ files }: { files: Files }) {
  const { t } = useTranslation('studio');
  const [language] = useLanguage();
  const [copied, setCopied] = useState<Copied | null>(null);
  const count = (letters: number) => letters.toLocaleString(language);
  const copy = async () => {
    const link = linkOf(files);
    if (link.length > LONGEST_LINK) return setCopied({ how: 'tooLong', letters: link.length });
    try {
      // Missing on a plain http address, whatever its type says.
      await navigator.clipboard.writeText(link);
      setCopied({ how: 'copied', link });
    } catch {
      setCopied({ how: 'byHand', link });
    }
  };
  return (
    <section className={styles.way}>
      <Button icon="link" onClick={() => void copy()}>
        {t('out.link')}
      </Button>
      <p className={styles.note}>{t('out.linkNote')}</p>
      <p role="status">
        {copied?.how === 'copied' && t('out.copied', { letters: count(copied.link.length) })}
        {copied?.how === 'tooLong' &&
          t('out.tooLong', { letters: count(copied.letters), most: count(LONGEST_LINK) })}
      </p>
      {copied?.how === 'byHand' && (
        <label className={styles.way}>
          {t('out.byHand')}
          <input readOnly value={copied.link} onFocus={({ target }) => target.select()} />
        </label>
      )}
    </section>
  );
}
