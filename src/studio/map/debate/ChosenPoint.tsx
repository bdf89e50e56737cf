import { useTranslation } from 'react-i18next';
import { figure } from '../../../play/panels/debate/floor/figure.ts';
import { StrategyName } from '../../../play/shell/marks/StrategyName.tsx';
import { Button } from '../../../play/shell/parts/Button.tsx';
import { Select } from '../../../play/shell/parts/Select.tsx';
import type { Value } from '../../../scenario/edit/index.ts';
import { valueAt } from '../../document/data.ts';
import chosenStyles from '../chosen/Chosen.module.css';
import styles from '../chosen/Links.module.css';
import { entriesOf } from '../story/loose.ts';
import type { Names } from '../useStory.ts';
import { BaseField } from './BaseField.tsx';
import fieldStyles from './ChosenPoint.module.css';
import { claimOf, deskOf } from './claim-of.ts';
import { CLAIM_FIELD } from './DebateMap.tsx';
import { type Debate, linksIn, type Point, SIDES, type Side } from './debate.ts';
import type { Workings } from './strengths.ts';
import type { Debating } from './useDebating.ts';

interface ChosenPointProps {
  data: Value;
  debate: Debate;
  names: Names;
  workings: Workings;
  debating: Debating;
  point: Point;
  choose(point: Point): void;
  open(): void;
}

/** The chosen option or argument: what it says, how strong it is, who speaks to it and to what it speaks. */
export function ChosenPoint(props: ChosenPointProps) {
  const { data, debate, names, workings, debating, point, choose, open } = props;
  const { t } = useTranslation('studio');
  const { id, kind, strategies, desk, base } = point;
  const speaks = kind === 'argument';
  const links = linksIn(debate);
  const working = workings.get(id);
  const desks = entriesOf(valueAt(data, ['seats', debate.seat, 'desks'])).map(([name]) => name);
  const groups = [
    ...SIDES.map((side) => ({
      key: side,
      heading: t(`map.debate.${side}`),
      list: links.filter((link) => link.from === point && link.side === side),
      other: (link: (typeof links)[number]) => link.to,
    })),
    ...SIDES.map((side) => ({
      key: `${side} back`,
      heading: t(side === 'supports' ? 'map.debate.supportedBy' : 'map.debate.attackedBy'),
      list: links.filter((link) => link.to === point && link.side === side),
      other: (link: (typeof links)[number]) => link.from,
    })),
  ];
  const free = debate.points.filter(
    (other) => other !== point && !links.some(({ from, to }) => from === point && to === other),
  );
  const more = (side: Side) => (
    <Select
      label={t(side === 'supports' ? 'map.debate.supportMore' : 'map.debate.attackMore')}
      value=""
      choices={[
        { value: '', name: t('map.join.choose') },
        ...free.map((other) => ({ value: other.id, name: claimOf(names, other) })),
      ]}
      onChoose={(target) => {
        const other = free.find((one) => one.id === target);
        if (other) debating.connect(point, other, side);
      }}
    />
  );
  return (
    <section className={chosenStyles.chosen} aria-label={claimOf(names, point)}>
      <header className={chosenStyles.head}>
        <span className={chosenStyles.kind}>
          {t(`map.debate.${kind}`)}
          {working && ` · ${t('map.debate.strength', { strength: figure(working.strength) })}`}
        </span>
        {strategies.slice(0, 1).map((strategy) => (
          <StrategyName key={strategy} strategy={strategy} />
        ))}
      </header>
      {names.language && (
        <textarea
          id={CLAIM_FIELD}
          className={fieldStyles.claim}
          aria-label={t(speaks ? 'map.debate.claim' : 'map.title')}
          lang={names.language}
          rows={speaks ? 4 : 2}
          value={names.at([...point.words, speaks ? 'claim' : 'title'])}
          onChange={({ target }) => debating.say(point, target.value)}
        />
      )}
      {speaks && (
        <div className={fieldStyles.fields}>
          <Select
            label={t('map.debate.desk')}
            value={desk}
            choices={[...new Set([desk, ...desks])].map((value) => ({
              value,
              name: deskOf(names, debate, value),
            }))}
            onChoose={(value) => debating.set(point, 'desk', value)}
          />
          <BaseField value={base} onChange={(value) => debating.set(point, 'base', value)} />
        </div>
      )}
      <div className={chosenStyles.acts}>
        <Button icon="pencil" onClick={open}>
          {t('map.open')}
        </Button>
        <Button icon="plus" onClick={() => debating.add({ id, side: 'supports' })}>
          {t('map.debate.addSupport')}
        </Button>
        <Button icon="plus" onClick={() => debating.add({ id, side: 'attacks' })}>
          {t('map.debate.addAttack')}
        </Button>
        {speaks && (
          <Button icon="bin" label={t('map.remove')} onClick={() => debating.remove(point)} />
        )}
      </div>
      <div className={styles.links}>
        {groups.map(
          ({ key, heading, list, other }) =>
            list.length > 0 && (
              <section key={key} className={styles.group}>
                <h2 className={styles.heading}>{heading}</h2>
                <ul className={styles.list}>
                  {list.map((link) => (
                    <li key={`${link.from.id} ${link.to.id}`} className={styles.one}>
                      <button
                        type="button"
                        className={styles.go}
                        onClick={() => choose(other(link))}
                      >
                        <span className={styles.what}>{claimOf(names, other(link))}</span>
                        {workings.get(link.to.id)?.unheard.includes(link.from.id) && (
                          <span className={styles.how}> · {t('map.debate.unheard')}</span>
                        )}
                      </button>
                      <Button
                        kind="quiet"
                        icon="close"
                        label={t('map.cutLink')}
                        onClick={() => debating.disconnect(link.from, link.to, link.side)}
                      />
                    </li>
                  ))}
                </ul>
              </section>
            ),
        )}
        {speaks && free.length > 0 && SIDES.map((side) => <div key={side}>{more(side)}</div>)}
      </div>
    </section>
  );
}
