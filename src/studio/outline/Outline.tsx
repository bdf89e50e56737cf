import { useMemo, useState } from 'react';
import { Button, type Key, Tree, TreeItem, TreeItemContent } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../play/shell/icons/Icon.tsx';
import type { Complaint } from '../../scenario/read/index.ts';
import labelled from '../forms/fields/Labelled.module.css';
import { type Count, countOf } from './counts.ts';
import { filtered } from './filtered.ts';
import styles from './Outline.module.css';
import { wayTo } from './part-at.ts';
import { keyOfPath, type Part } from './parts.ts';
import { usePartTitle } from './usePartTitle.ts';

interface OutlineProps {
  parts: readonly Part[];
  current: Part;
  complaints: ReadonlyMap<string, readonly Complaint[]>;
  onChoose(part: Part): void;
}

/** All parts of the scenario as a tree, with what is said against each and all below it. */
export function Outline({ parts, current, complaints, onChoose }: OutlineProps) {
  const { t } = useTranslation('studio');
  const titleOf = usePartTitle();
  const [wish, setWish] = useState('');
  const [opened, setOpened] = useState<ReadonlySet<Key>>(new Set());
  const shown = filtered(parts, wish, titleOf);
  const way = wayTo(parts, current);
  const expanded = useMemo(() => {
    const all = new Set<Key>([...opened, ...way.slice(0, -1).map(({ path }) => keyOfPath(path))]);
    return all;
  }, [opened, way]);
  const searching = wish.trim() !== '';
  const open = searching ? new Set(everyKey(shown)) : expanded;
  return (
    <div className={styles.outline}>
      <input
        type="search"
        className={labelled.input}
        aria-label={t('outline.filter')}
        placeholder={t('outline.filter')}
        value={wish}
        onChange={({ target }) => setWish(target.value)}
      />
      <Tree
        aria-label={t('outline.title')}
        className={styles.tree ?? ''}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[keyOfPath(current.path)]}
        expandedKeys={open as Set<Key>}
        onExpandedChange={(keys) => !searching && setOpened(keys)}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : [...keys];
          const part = key === undefined ? undefined : findPart(parts, key);
          if (part) onChoose(part);
        }}
        renderEmptyState={() => <p className={styles.none}>{t('outline.none')}</p>}
      >
        {shown.map((part) => branch(part, { titleOf, open, complaints }))}
      </Tree>
    </div>
  );
}

const everyKey = (parts: readonly Part[]): Key[] =>
  parts.flatMap(({ path, children }) => [keyOfPath(path), ...everyKey(children)]);

function findPart(parts: readonly Part[], key: Key): Part | undefined {
  for (const part of parts) {
    const found = keyOfPath(part.path) === key ? part : findPart(part.children, key);
    if (found) return found;
  }
  return undefined;
}

interface Drawing {
  titleOf: (part: Part) => string;
  open: ReadonlySet<Key>;
  complaints: OutlineProps['complaints'];
}

/** One part. Of what is folded away the first is made, unseen: by it the tree knows that there is more. */
function branch(part: Part, drawing: Drawing) {
  const { titleOf, open, complaints } = drawing;
  const key = keyOfPath(part.path);
  const title = titleOf(part);
  return (
    <TreeItem
      key={key}
      id={key}
      textValue={title}
      hasChildItems={part.children.length > 0}
      className={styles.row ?? ''}
    >
      <TreeItemContent>
        {({ hasChildItems, level }) => (
          <span className={styles.line} style={{ paddingLeft: `${(level - 1) * 14}px` }}>
            {hasChildItems ? (
              <Button slot="chevron" className={styles.chevron ?? ''}>
                <Icon name="right" size={14} />
              </Button>
            ) : (
              <span className={styles.chevron} />
            )}
            <span className={styles.title} data-kind={part.kind}>
              {title}
            </span>
            <Mark count={countOf(part, complaints)} />
          </span>
        )}
      </TreeItemContent>
      {(open.has(key) ? part.children : part.children.slice(0, 1)).map((child) =>
        branch(child, drawing),
      )}
    </TreeItem>
  );
}

function Mark({ count: { errors, warnings } }: { count: Count }) {
  const { t } = useTranslation('studio');
  if (errors + warnings === 0) return null;
  const said = t('outline.complaints', { errors, warnings });
  return (
    <span className={styles.mark} data-error={errors > 0 || undefined} title={said}>
      <span aria-hidden="true">{errors + warnings}</span>
      <span className="visually-hidden">{said}</span>
    </span>
  );
}
