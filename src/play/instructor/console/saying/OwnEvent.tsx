import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../../classroom/client/index.ts';
import { LENGTHS } from '../../../../classroom/protocol/texts.ts';
import { seatName } from '../../../player/names/names.ts';
import { Button } from '../../../shell/parts/Button.tsx';
import { Field } from '../../../shell/parts/Field.tsx';
import { Select } from '../../../shell/parts/Select.tsx';
import { useLeading } from '../leading.ts';
import { moveOf, SIZES, type Size, targetsIn } from './move-choices.ts';
import styles from './Saying.module.css';
import { EVERYWHERE, WhichTable } from './WhichTable.tsx';

const NOTHING = '';

/** An event that the scenario does not have: its words, and what it does to a gauge. */
export function OwnEvent() {
  const { t } = useTranslation(['moderating', 'leading', 'fears', 'play']);
  const { told, send } = useLeading();
  const { lesson, scenario, words, written } = told;
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [target, setTarget] = useState(NOTHING);
  const [size, setSize] = useState<Size>('down.2');
  const [where, setWhere] = useState(EVERYWHERE);
  const targets = targetsIn(scenario);
  const chosen = target === NOTHING ? undefined : targets[Number(target)];
  const order = async () => {
    const taken = await send(
      {
        ...{ kind: 'happen', entry: newId() },
        table: where === EVERYWHERE ? null : Number(where),
        moves: chosen ? [moveOf(chosen, size)] : [],
      },
      `${title.trim()}\n${text.trim()}`,
    );
    if (!taken) return;
    setTitle('');
    setText('');
    setTarget(NOTHING);
  };
  if (lesson.step === 'lobby' || lesson.step === 'debrief') return null;
  return (
    <section className={styles.part} aria-labelledby="own-event">
      <h2 id="own-event" className={styles.title}>
        {t('own.title')}
      </h2>
      <p className={styles.note}>{t('own.note')}</p>
      <Field label={t('own.name')} longest={LENGTHS.eventTitle} value={title} onChange={setTitle} />
      <Field
        label={t('own.text')}
        lines={3}
        longest={LENGTHS.event - LENGTHS.eventTitle - 1}
        value={text}
        onChange={setText}
      />
      <div className={styles.row}>
        <Select
          label={t('own.moves')}
          value={target}
          onChoose={setTarget}
          choices={[
            { value: NOTHING, name: t('own.nothing') },
            ...targets.map(({ seat, gauge }, at) => ({
              value: String(at),
              name: `${seatName(words, seat)}: ${t(`fears:gauge.${gauge}`)}`,
            })),
          ]}
        />
        {chosen && (
          <Select
            label={t('own.size')}
            value={size}
            onChoose={(next) => setSize(next as Size)}
            choices={SIZES.map((value) => ({ value, name: t(`play:decision.${value}`) }))}
          />
        )}
        <WhichTable value={where} onChoose={setWhere} />
      </div>
      <p>
        <Button disabled={title.trim() === '' || text.trim() === ''} onClick={() => void order()}>
          {t('events.inject')}
        </Button>
      </p>
      <div role="status">
        <ul>
          {written.map((event) => (
            <li key={event.id} className={styles.note}>
              {event.title}:{' '}
              {t('events.ordered', {
                where: event.injected
                  .map((table) => t('leading:table', { table: table + 1 }))
                  .join(', '),
              })}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
