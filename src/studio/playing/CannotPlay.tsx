import { useTranslation } from 'react-i18next';
import { Frame } from '../../play/shell/frame/Frame.tsx';
import { ButtonLink } from '../../play/shell/parts/Button.tsx';
import type { Complaint } from '../../scenario/read/index.ts';
import { ComplaintList } from '../checking/ComplaintList.tsx';
import styles from '../editor/NoDocument.module.css';

interface CannotPlayProps {
  /** Null where the check took too long. */
  complaints: readonly Complaint[] | null;
  back: string;
}

/** A document with an error in it has no match. */
export function CannotPlay({ complaints, back }: CannotPlayProps) {
  const { t } = useTranslation('studio');
  return (
    <Frame title={t('title')}>
      <div className={styles.lost}>
        <h1 className={styles.title}>{t('cannotPlay.title')}</h1>
        <p>{t(complaints ? 'cannotPlay.text' : 'problems.stopped')}</p>
        {complaints && <ComplaintList complaints={complaints} />}
        <ButtonLink href={back}>{t('cannotPlay.back')}</ButtonLink>
      </div>
    </Frame>
  );
}
