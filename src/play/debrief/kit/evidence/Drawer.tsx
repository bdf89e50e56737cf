import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '../../../shell/parts/Choice.tsx';
import type { MemoPart } from '../notes/notes.ts';
import styles from './Drawer.module.css';
import { EVIDENCE_KINDS, type EvidenceKind } from './evidence.ts';
import { Piece } from './Piece.tsx';
import type { ToldEvidence } from './useEvidence.ts';

interface DrawerProps {
  evidence: readonly ToldEvidence[];
  /** The part of the memo that the next piece goes into. */
  into: MemoPart;
  /** What was inserted last, in words. */
  said: string;
  onInsert(id: string): void;
}

const has = ({ title, detail }: ToldEvidence, wanted: string): boolean =>
  `${title} ${detail}`.toLocaleLowerCase().includes(wanted.trim().toLocaleLowerCase());

/** Everything that happened, was said, was measured or was read, to be laid into the memo. */
export function Drawer({ evidence, into, said, onInsert }: DrawerProps) {
  const { t } = useTranslation('kit');
  const [kind, setKind] = useState<EvidenceKind>('event');
  const [wanted, setWanted] = useState('');
  const title = useId();
  const found = evidence.filter((piece) => piece.kind === kind && has(piece, wanted));
  return (
    <section className={styles.drawer} aria-labelledby={title} data-screen-only>
      <h3 id={title} className={styles.title}>
        {t('evidence')}
      </h3>
      <Choice
        label={t('evidence.kind')}
        options={EVIDENCE_KINDS.map((value) => ({ value, sign: t(`evidence.${value}`) }))}
        value={kind}
        onChoose={setKind}
        wide
      />
      <label className={styles.search}>
        {t('evidence.search')}
        <input
          type="search"
          className={styles.input}
          value={wanted}
          onChange={({ target }) => setWanted(target.value)}
        />
      </label>
      <p className={styles.note}>{t('evidence.into', { part: t(`memo.${into}`) })}</p>
      <p role="status" className={styles.note}>
        {said || t('evidence.count', { count: found.length })}
      </p>
      {found.length === 0 ? (
        <p>{t('evidence.none')}</p>
      ) : (
        <ul className={styles.pieces}>
          {found.map((piece) => (
            <Piece key={piece.id} piece={piece} onInsert={() => onInsert(piece.id)} />
          ))}
        </ul>
      )}
    </section>
  );
}
