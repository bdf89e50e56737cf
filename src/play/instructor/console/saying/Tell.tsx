import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../../classroom/client/index.ts';
import { LENGTHS } from '../../../../classroom/protocol/texts.ts';
import { Button } from '../../../shell/parts/Button.tsx';
import { Field } from '../../../shell/parts/Field.tsx';
import { Select } from '../../../shell/parts/Select.tsx';
import { useLeading } from '../leading.ts';
import { audiencesOf } from './audiences.ts';
import styles from './Saying.module.css';
import { useAudienceName } from './useAudienceName.ts';

/** Words written on the spot: a hint, a private note to a seat. */
export function Tell() {
  const { t } = useTranslation('moderating');
  const { told, send } = useLeading();
  const nameOf = useAudienceName();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const [sent, setSent] = useState(false);
  const audiences = audiencesOf(told.lesson.tables, told.lesson.seats);
  const tell = async () => {
    const { table, seat } = audiences[at] ?? { table: null, seat: null };
    const taken = await send({ kind: 'tell', entry: newId(), table, seat }, text.trim());
    if (!taken) return;
    setText('');
    setSent(true);
  };
  return (
    <section className={styles.part} aria-labelledby="tell">
      <h2 id="tell" className={styles.title}>
        {t('say.title')}
      </h2>
      <Field
        label={t('say.text')}
        note={t('say.note')}
        lines={3}
        longest={LENGTHS.notice}
        value={text}
        onChange={(next) => {
          setText(next);
          setSent(false);
        }}
      />
      <div className={styles.row}>
        {audiences.length > 1 && (
          <Select
            label={t('say.to')}
            value={String(at)}
            onChoose={(next) => setAt(Number(next))}
            choices={audiences.map((each, n) => ({ value: String(n), name: nameOf(each) }))}
          />
        )}
        <Button disabled={text.trim() === ''} onClick={() => void tell()}>
          {t('say.send')}
        </Button>
      </div>
      <p role="status" className={styles.note}>
        {sent && t('say.sent')}
      </p>
    </section>
  );
}
