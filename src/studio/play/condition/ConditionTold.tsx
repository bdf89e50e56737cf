import { useTranslation } from 'react-i18next';
import { type Judged, judge, type Match, type World } from '../../../game/index.ts';
import { readingName } from '../../../play/player/names/names.ts';
import { useTable } from '../../../play/player/table/table.ts';
import { Icon } from '../../../play/shell/icons/Icon.tsx';
import type { Condition } from '../../../scenario/format/condition-tree.ts';
import { figure } from '../names.ts';
import styles from './ConditionTold.module.css';
import { type ConditionWords, sayCondition } from './say-condition.ts';

interface ConditionToldProps {
  condition: Condition;
  match: Match;
  world: World;
  turn: number;
  seat: string;
}

/** A condition with what each of its parts reads now; a part that fails is marked. */
export function ConditionTold({ condition, match, world, turn, seat }: ConditionToldProps) {
  const { t } = useTranslation(['play', 'fears', 'studio']);
  const { words } = useTable();
  const naming: ConditionWords = {
    reading: (path) => readingName(t, match, words, seat, path),
    truth: (value) => t(value ? 'table.true' : 'table.false'),
    word: (op) => t(`studio:play.op.${op}`),
  };
  const judged = judge(condition, { scenario: match.scenario, world, seat, turn });
  return (
    <ul className={styles.tests}>
      <Tests judged={judged} naming={naming} />
    </ul>
  );
}

function Tests({ judged, naming }: { judged: Judged; naming: ConditionWords }) {
  const { t } = useTranslation('studio');
  if (judged.kind === 'all') {
    return judged.of.map((part, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of a condition have no other name
      <Tests key={at} judged={part} naming={naming} />
    ));
  }
  const { holds } = judged;
  return (
    <li className={styles.test} data-failed={!holds || undefined}>
      <span className={styles.sign}>
        <Icon name={holds ? 'check' : 'close'} size={16} />
        <span className="visually-hidden">{t(holds ? 'play.holds' : 'play.fails')}</span>
      </span>
      {judged.kind === 'test' ? (
        <Test judged={judged} naming={naming} />
      ) : (
        <div>
          {t('play.anyOf')}
          <ul className={styles.tests}>
            {judged.of.map((part, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <Tests key={at} judged={part} naming={naming} />
            ))}
          </ul>
        </div>
      )}
    </li>
  );
}

function Test({
  judged: { condition, parts },
  naming,
}: {
  judged: Extract<Judged, { kind: 'test' }>;
  naming: ConditionWords;
}) {
  const { t } = useTranslation('studio');
  const told = (value: number | boolean): string =>
    typeof value === 'boolean' ? naming.truth(value) : figure(value);
  const [only] = parts;
  return (
    <div>
      {sayCondition(condition, naming)}
      {only && (
        <span className={styles.now}>
          {parts.length === 1
            ? t('play.now', { value: told(only.value) })
            : t('play.now', {
                value: parts
                  .map(({ path, value }) => `${naming.reading(path)} ${told(value)}`)
                  .join(' · '),
              })}
        </span>
      )}
    </div>
  );
}
