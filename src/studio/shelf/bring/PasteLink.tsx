import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../play/shell/parts/Button.tsx';
import { Field } from '../../../play/shell/parts/Field.tsx';
import { linkTo } from '../../../play/shell/root.ts';
import styles from './Bring.module.css';

/** A link that carries a scenario, pasted: only what it carries is taken, wherever it leads. */
export function PasteLink() {
  const { t } = useTranslation('studio');
  const [link, setLink] = useState('');
  const [wrong, setWrong] = useState(false);
  const go = (event: FormEvent) => {
    event.preventDefault();
    const carried = /#(s[\w-]+)\s*$/.exec(link)?.[1];
    if (!carried) return setWrong(true);
    location.assign(`${linkTo('studio/open')}#${carried}`);
  };
  return (
    <form className={styles.link} onSubmit={go}>
      <Field
        label={t('bring.paste')}
        value={link}
        onChange={setLink}
        wrong={wrong ? t('bring.noLink') : undefined}
      />
      <Button icon="link" type="submit">
        {t('bring.go')}
      </Button>
    </form>
  );
}
