import { useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Frame } from '../../shell/frame/Frame.tsx';
import { Paper } from '../../shell/parts/Paper.tsx';
import { Confirm } from './Confirm.tsx';
import styles from './Join.module.css';
import { readCode } from './typed-code.ts';
import { useDoor } from './useDoor.ts';

/** The way into a class: the code, what stands behind it, a name, and a step that one confirms. */
export function Join({ given }: { given: string }) {
  const { t } = useTranslation('student');
  const [code, setCode] = useState(readCode(given));
  const [knocked, again] = useDoor(code);
  return (
    <Frame title={t('join.title')}>
      <div className={styles.page}>
        <Paper as="section" className={styles.paper}>
          <h1 className={styles.title}>{t('join.title')}</h1>
          <TextField
            value={code}
            onChange={(typed) => setCode(readCode(typed))}
            className={styles.code ?? ''}
            isRequired
          >
            <Label>{t('join.code')}</Label>
            <Input
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck="false"
              inputMode="text"
              enterKeyHint="go"
            />
          </TextField>
          <div role="status" className={styles.note}>
            {knocked.state === 'none' && <p>{t('join.hint')}</p>}
            {knocked.state === 'asking' && <p>{t('join.asking')}</p>}
            {knocked.state === 'fault' && (
              <p className={styles.fault}>{t(`fault.${knocked.fault}`)}</p>
            )}
          </div>
          {knocked.state === 'open' && (
            <Confirm key={knocked.door.code} door={knocked.door} onAnother={again} />
          )}
        </Paper>
      </div>
    </Frame>
  );
}
