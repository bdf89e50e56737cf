import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Command } from '../../../game/index.ts';
import { Fold } from '../../../play/player/fold/Fold.tsx';
import { frameKey } from '../../../play/player/names/frames.ts';
import { Prose } from '../../../play/player/prose/Prose.tsx';
import { useTable } from '../../../play/player/table/table.ts';
import { Button } from '../../../play/shell/parts/Button.tsx';
import { Select } from '../../../play/shell/parts/Select.tsx';
import { Tick } from '../../../play/shell/parts/Tick.tsx';
import type { Answer } from '../../../scenario/format/gauges.ts';
import styles from '../PlayPane.module.css';
import { CallAsked } from './CallAsked.tsx';
import { OptionLine } from './OptionLine.tsx';

/** One dilemma: what is told, what can be chosen and why not, and the choice. */
export function Turn({ onChoose }: { onChoose(command: Command): void }) {
  const { t } = useTranslation(['studio', 'play']);
  const { view, words } = useTable();
  const { options, calls, dilemma, turn, turns, hub } = view;
  const group = useId();
  const open = options.filter(({ closed }) => closed === null);
  const [wished, setWished] = useState<string | null>(null);
  const [framed, setFramed] = useState<number | null>(null);
  const [signs, setSigns] = useState(false);
  const [answers, setAnswers] = useState<Record<string, Answer>>({});
  const chosen = (open.find(({ option }) => option.id === wished) ?? open[0])?.option;
  const frame = chosen?.frames.find((each) => each === framed) ?? chosen?.frames[0];
  const told = words.turns[dilemma.id];
  const answered = Object.fromEntries(
    calls.flatMap(({ id, open: may }) => {
      const answer = may.find((each) => each === answers[id]) ?? may[0];
      return answer ? [[id, answer]] : [];
    }),
  );
  return (
    <>
      <h3 className={styles.heading}>
        {t('play.turnOf', { turn, turns, title: told?.title ?? dilemma.id })}
      </h3>
      {told && (
        <Fold title={t('play.briefing')}>
          <Prose text={told.briefing} className={styles.part} />
        </Fold>
      )}
      {calls.map((call) => (
        <CallAsked
          key={call.id}
          call={call}
          answer={answered[call.id]}
          onAnswer={(answer) => setAnswers({ ...answers, [call.id]: answer })}
        />
      ))}
      {options.length === 0 ? (
        <p>{t('play.nothingToChoose')}</p>
      ) : (
        <fieldset className={styles.list}>
          <legend className={styles.label}>{told?.motion ?? t('play.options')}</legend>
          {options.map((each) => (
            <OptionLine
              key={each.option.id}
              name={group}
              of={each}
              chosen={each.option.id === chosen?.id}
              onChoose={() => setWished(each.option.id)}
            />
          ))}
        </fieldset>
      )}
      {chosen && frame !== undefined && (
        <div className={styles.row}>
          {!hub && chosen.frames.length > 1 && (
            <Select
              label={t('play:decision.framing')}
              value={String(frame)}
              onChoose={(value) => setFramed(Number(value))}
              choices={chosen.frames.map((each) => ({
                value: String(each),
                name: t(`play:${frameKey(each)}`),
              }))}
            />
          )}
          {dilemma.proposal && <Tick title={t('play.signs')} on={signs} onChange={setSigns} />}
          <Button
            kind="brass"
            onClick={() =>
              onChoose({
                kind: 'choose',
                option: chosen.id,
                frame,
                signs: signs && dilemma.proposal !== undefined,
                answers: answered,
              })
            }
          >
            {t('play.choose')}
          </Button>
        </div>
      )}
    </>
  );
}
