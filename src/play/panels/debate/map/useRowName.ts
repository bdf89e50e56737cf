import { useTranslation } from 'react-i18next';
import { deskName } from '../../../player/names/names.ts';
import { useTable } from '../../../player/table/table.ts';
import { useDebate } from '../floor/debating.ts';
import { figure } from '../floor/figure.ts';
import type { Row } from './rows.ts';

/** What a node of the map is called for those who hear it: all that the picture shows, in a sentence. */
export function useRowName(): (row: Row) => string {
  const { t } = useTranslation('play');
  const { seat, view, words } = useTable();
  const { workings, ready } = useDebate();
  const said = words.turns[view.dilemma.id];
  const titleOf = (id: string): string =>
    said?.options[seat]?.[id]?.title ?? said?.arguments[id]?.claim ?? id;
  return ({ branch, folded }) => {
    switch (branch.kind) {
      case 'option': {
        const mandate = figure(view.audiences.cabinet[branch.id] ?? 0);
        return t('debate.optionSpoken', { option: titleOf(branch.id), mandate });
      }
      case 'outside':
        return t('debate.outside', { count: branch.children.length });
      case 'argument': {
        const { argument, side, target, standing } = branch;
        const desk = deskName(words, seat, argument.desk);
        const values = { claim: titleOf(argument.id), target: titleOf(target), desk };
        if (standing === 'givenUp') return t('debate.givenUpSpoken', values);
        const { strength } = workings[argument.id] ??
          ready?.workings[argument.id] ?? { strength: 0 };
        const spoken = t(`debate.${side}Spoken`, { ...values, strength: figure(strength) });
        return folded > 0 ? `${spoken} ${t('debate.foldedSpoken', { count: folded })}` : spoken;
      }
    }
  };
}
