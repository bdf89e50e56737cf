import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../../classroom/client/index.ts';
import { LENGTHS } from '../../../../classroom/protocol/texts.ts';
import { Button } from '../../../shell/parts/Button.tsx';
import { Field } from '../../../shell/parts/Field.tsx';
import { useLeading } from '../leading.ts';
import styles from './Notes.module.css';

/** What the instructor wants to come back to. */
export function Notes() {
  const { t } = useTranslation('moderating');
  const { told, send } = useLeading();
  const [text, setText] = useState('');
  const keep = async () => {
    if (await send({ kind: 'remark', entry: newId() }, text.trim())) setText('');
  };
  return (
    <section className={styles.notes} aria-labelledby="notes">
      <h2 id="notes" className={styles.title}>
        {t('notes.title')}
      </h2>
      <Field
        label={t('notes.new')}
        note={t('notes.note')}
        lines={3}
        longest={LENGTHS.remark}
        value={text}
        onChange={setText}
      />
      <p>
        <Button disabled={text.trim() === ''} onClick={() => void keep()}>
          {t('notes.keep')}
        </Button>
      </p>
      <ul>
        {told.remarks.map((remark) => (
          <li key={remark.id} className={styles.note}>
            <p className={styles.text}>{remark.text}</p>
            <Button
              kind="quiet"
              onClick={() => void send({ kind: 'remark', entry: remark.id }, '')}
            >
              <span aria-hidden="true">{t('notes.remove')}</span>
              <span className="visually-hidden">
                {t('notes.remove.spoken', { text: remark.text })}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
