import { useState } from 'react';
import {
  Checkbox,
  CheckboxGroup,
  Dialog,
  DialogTrigger,
  Label,
  Popover,
  Button as Press,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../play/shell/icons/Icon.tsx';
import { buttonClass } from '../../play/shell/parts/Button.tsx';
import { KINDS, type Kind } from './story/shown.ts';
import styles from './Tools.module.css';
import type { Filtering } from './useFilter.ts';
import type { Names } from './useStory.ts';

/** What of the map is shown. */
export function Filters({ filtering, names }: { filtering: Filtering; names: Names }) {
  const { t } = useTranslation('studio');
  const { seats, openSeats, openOf, kinds, showKinds, allLinks, showAll } = filtering;
  return (
    <DialogTrigger>
      <Press className={buttonClass('line')}>
        <Icon name="eye" />
        <span>{t('map.show')}</span>
      </Press>
      <Popover className={styles.popover ?? ''} placement="bottom start">
        <Dialog className={styles.dialog ?? ''} aria-label={t('map.show')}>
          <CheckboxGroup
            className={styles.group ?? ''}
            value={[...openSeats]}
            onChange={(next) => openOf(next)}
          >
            <Label className={styles.label ?? ''}>{t('map.seats')}</Label>
            {seats.map((seat) => (
              <Tick key={seat} value={seat}>
                {names.seat(seat)}
              </Tick>
            ))}
          </CheckboxGroup>
          <CheckboxGroup
            className={styles.group ?? ''}
            value={[...kinds]}
            onChange={(next) => showKinds(next as Kind[])}
          >
            <Label className={styles.label ?? ''}>{t('map.kinds')}</Label>
            {KINDS.map((kind) => (
              <Tick key={kind} value={kind}>
                {t(`map.kinds.${kind}`)}
              </Tick>
            ))}
          </CheckboxGroup>
          <Checkbox className={styles.tick ?? ''} isSelected={allLinks} onChange={showAll}>
            <Box />
            {t('map.allLinks')}
          </Checkbox>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

const Box = () => (
  <span className={styles.box}>
    <Icon name="check" size={14} />
  </span>
);

function Tick({ value, children }: { value: string; children: string }) {
  return (
    <Checkbox value={value} className={styles.tick ?? ''}>
      <Box />
      {children}
    </Checkbox>
  );
}

interface FindProps {
  text: string;
  onChange(text: string): void;
  found: readonly string[];
  go(id: string): void;
}

/** Looks for parts by their titles; Enter goes from one to the next. */
export function Find({ text, onChange, found, go }: FindProps) {
  const { t } = useTranslation('studio');
  const [at, setAt] = useState(-1);
  const next = () => {
    const index = (at + 1) % found.length;
    setAt(index);
    if (found[index] !== undefined) go(found[index]);
  };
  return (
    <search className={styles.find}>
      <Icon name="search" size={18} />
      <input
        type="search"
        className={styles.input}
        aria-label={t('map.find')}
        placeholder={t('map.find')}
        value={text}
        onChange={({ target }) => {
          setAt(-1);
          onChange(target.value);
        }}
        onKeyDown={({ key }) => key === 'Enter' && found.length > 0 && next()}
      />
      {text.trim() !== '' && (
        <button type="button" className={styles.next} disabled={found.length === 0} onClick={next}>
          <span role="status">{t('map.found', { count: found.length })}</span>
          {found.length > 0 && <Icon name="down" size={16} />}
          <span className="visually-hidden">{t('map.next')}</span>
        </button>
      )}
    </search>
  );
}
