import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonTold } from '../../../../classroom/protocol/console-told.ts';
import { LENGTHS } from '../../../../classroom/protocol/texts.ts';
import { Dialog } from '../../../player/dialog/Dialog.tsx';
import { Icon } from '../../../shell/icons/Icon.tsx';
import { Button, buttonClass } from '../../../shell/parts/Button.tsx';
import { Field } from '../../../shell/parts/Field.tsx';
import { useLeading } from '../leading.ts';
import { Sure } from '../Sure.tsx';
import { Move } from './Move.tsx';
import styles from './PersonDialog.module.css';

/** Everything that the instructor may do about one person. */
export function PersonDialog({ person }: { person: PersonTold }) {
  const { t } = useTranslation('leading');
  const { send } = useLeading();
  const [name, setName] = useState(person.name);
  const [removing, setRemoving] = useState(false);
  const { id, muted } = person;
  const title = t('people.menu', { name: person.name });
  return (
    <>
      <Dialog
        title={person.name}
        trigger={{
          className: buttonClass('quiet'),
          content: <Icon name="menu" size={18} />,
          label: title,
        }}
      >
        <Move person={person} />
        <div className={styles.part}>
          <Field label={t('people.name')} value={name} onChange={setName} longest={LENGTHS.name} />
          <Button
            disabled={name.trim() === '' || name === person.name}
            onClick={() => void send({ kind: 'rename', member: id }, name.trim())}
          >
            {t('people.rename')}
          </Button>
        </div>
        <div className={styles.part}>
          <Button onClick={() => void send({ kind: 'mute', member: id, muted: !muted })}>
            {t(muted ? 'people.unmute' : 'people.mute')}
          </Button>
          <Button onClick={() => setRemoving(true)}>{t('people.remove')}</Button>
        </div>
        <p className={styles.note}>{t('people.muteNote')}</p>
      </Dialog>
      {removing && (
        <Sure
          title={t('people.removeSure', { name: person.name })}
          text={t('people.removeText')}
          yes={t('people.remove')}
          onYes={() => void send({ kind: 'remove', member: id })}
          onClose={() => setRemoving(false)}
        />
      )}
    </>
  );
}
