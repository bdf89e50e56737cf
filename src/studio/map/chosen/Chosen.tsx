import { useTranslation } from 'react-i18next';
import { StrategyName } from '../../../play/shell/marks/StrategyName.tsx';
import { Button } from '../../../play/shell/parts/Button.tsx';
import { useFiles } from '../../bench/useBench.ts';
import { additions } from '../edits/add.ts';
import { move } from '../edits/move.ts';
import { isRemovable } from '../edits/remove.ts';
import { isTitled } from '../edits/title.ts';
import type { StoryNode } from '../story/node.ts';
import type { Changing } from '../useChange.ts';
import { useSpoken } from '../useSpoken.ts';
import type { Told } from '../useStory.ts';
import styles from './Chosen.module.css';
import { Links } from './Links.tsx';
import { Title } from './Title.tsx';

interface ChosenProps {
  told: Told;
  changing: Changing;
  node: StoryNode;
  choose(node: StoryNode): void;
  open(): void;
  /** Shows the arguments of a turn. */
  debate(): void;
}

/** The chosen part: its title, what can be done with it, what leads to it and what follows. */
export function Chosen({ told, changing, node, choose, open, debate }: ChosenProps) {
  const { t } = useTranslation('studio');
  const { data, story, names } = told;
  const files = useFiles();
  const spoken = useSpoken(story, names);
  const { kind, seat, strategies } = node;
  const earlier = move(data, node, -1);
  const later = move(data, node, 1);
  return (
    <section className={styles.chosen} aria-label={`${spoken.kind(node)}: ${spoken.title(node)}`}>
      <header className={styles.head}>
        <span className={styles.kind}>
          {spoken.kind(node)}
          {kind === 'option' && seat && ` · ${names.seat(seat)}`}
          {(kind === 'call' || kind === 'event') && ` · ${spoken.turns(node)}`}
          {spoken.reached(node) && ` · ${spoken.reached(node)}`}
        </span>
        {strategies.map((strategy) => (
          <StrategyName key={strategy} strategy={strategy} />
        ))}
      </header>
      {isTitled(node) && names.language ? (
        <Title
          key={node.id}
          value={names.title(node)}
          lang={names.language}
          onChange={(title) => changing.retitle(node, title)}
        />
      ) : (
        <p className={styles.title}>{spoken.title(node)}</p>
      )}
      <div className={styles.acts}>
        <Button icon="pencil" onClick={open}>
          {t('map.open')}
        </Button>
        {(kind === 'turn' || kind === 'option') && (
          <Button icon="rebut" onClick={debate}>
            {t('map.subject.debate')}
          </Button>
        )}
        {additions(files, data, node).map(({ part, change }) => (
          <Button key={part} icon="plus" onClick={() => changing.perform(change())}>
            {t(`map.add.${part}`)}
          </Button>
        ))}
        {(earlier || later) && (
          <>
            <Button
              icon="up"
              label={t('map.earlier')}
              disabled={!earlier}
              onClick={() => earlier && changing.perform(earlier)}
            />
            <Button
              icon="down"
              label={t('map.later')}
              disabled={!later}
              onClick={() => later && changing.perform(later)}
            />
          </>
        )}
        {isRemovable(node) && (
          <Button icon="bin" label={t('map.remove')} onClick={() => changing.remove(node)} />
        )}
      </div>
      <Links told={told} changing={changing} node={node} choose={choose} />
    </section>
  );
}
