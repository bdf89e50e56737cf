import { useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { call, newId } from '../../../classroom/client/index.ts';
import { type Door, type Joined, WAYS } from '../../../classroom/protocol/answers.ts';
import type { JoinRequest } from '../../../classroom/protocol/requests.ts';
import { LENGTHS } from '../../../classroom/protocol/texts.ts';
import { useLanguage } from '../../shell/language/useLanguage.ts';
import { Button, ButtonLink } from '../../shell/parts/Button.tsx';
import { linkTo, root } from '../../shell/root.ts';
import styles from './Confirm.module.css';
import { keepSeat, ownSeat } from './own-seats.ts';

const toSeat = (secret: string): string => `${linkTo('seat')}#${secret}`;

/** What one joins, who sees the name, and the button that takes the seat. Nothing before it does. */
export function Confirm({ door, onAnother }: { door: Door; onAnother: () => Promise<void> }) {
  const { t } = useTranslation('student');
  const [language] = useLanguage();
  const spoken = door.languages.includes(language) ? language : (door.languages[0] ?? 'en');
  const suggested = door.suggested[spoken] ?? '';
  const [name, setName] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  // One wish, however often the button is pressed.
  const [once] = useState(newId);
  const mine = ownSeat(door);
  const shut = door.door === 'open' || door.door === 'admit' ? null : door.door;
  const asked = door.anonymity === 'anonymous' ? null : door.anonymity;

  async function takeSeat(): Promise<void> {
    setSending(true);
    const typed = name.trim();
    const wished = door.anonymity === 'named' && typed === '' ? suggested : typed;
    const wish: JoinRequest = {
      code: door.code,
      name: asked && wished !== '' ? wished : null,
      language: spoken === 'ko' ? 'ko' : 'en',
      once,
    };
    const answer = await call<Joined>({ base: root, secret: null }, WAYS.join, wish);
    setSending(false);
    if (!answer.ok) {
      setFault(answer.fault.code);
      return;
    }
    keepSeat(door, answer.body.secret);
    location.assign(toSeat(answer.body.secret));
  }

  return (
    <form
      className={styles.confirm}
      onSubmit={(event) => {
        event.preventDefault();
        void takeSeat();
      }}
    >
      <div className={styles.what}>
        <p className={styles.scenario}>{door.title[spoken]}</p>
        <p>{t(`anonymity.${door.anonymity}`)}</p>
        <p>{t('join.keeps', { count: door.retentionDays })}</p>
      </div>
      {mine && (
        <div className={styles.again}>
          <ButtonLink kind="brass" href={toSeat(mine)}>
            {t('join.back')}
          </ButtonLink>
          <p className={styles.note}>{t('join.backNote')}</p>
        </div>
      )}
      {shut && <p className={styles.fault}>{t(`door.${shut}`)}</p>}
      {!shut && asked && (
        <div className={styles.name}>
          <TextField value={name} onChange={setName} maxLength={LENGTHS.name}>
            <Label>{t(`join.name.${asked}`)}</Label>
            <Input
              placeholder={door.anonymity === 'named' ? suggested : ''}
              autoComplete="off"
              className={styles.field ?? ''}
            />
          </TextField>
          {door.anonymity === 'named' && (
            <Button kind="quiet" icon="undo" onClick={() => void onAnother()}>
              {t('join.another')}
            </Button>
          )}
        </div>
      )}
      {!shut && !asked && <p className={styles.note}>{t('join.generated')}</p>}
      {fault && (
        <p role="alert" className={styles.fault}>
          {t(`fault.${fault as 'server'}`)}
        </p>
      )}
      {!shut && (
        <Button kind={mine ? 'line' : 'brass'} type="submit" disabled={sending}>
          {t(door.door === 'admit' ? 'join.ask' : 'join.take')}
        </Button>
      )}
    </form>
  );
}
