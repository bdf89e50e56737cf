import { useTranslation } from 'react-i18next';
import type { Asked, Place } from '../../../../classroom/review/now/ask-next.ts';
import type { Strategy } from '../../../../scenario/format/gauges.ts';
import { asIndex } from '../../../shell/parts/Gauge.tsx';
import { useLeading } from '../leading.ts';
import { usePlaceName } from '../people/usePlaceName.ts';
import { optionTitle } from '../words-of.ts';

/** A question in words, with the names of the tables and options that it speaks of. */
export function useQuestion(): (asked: Asked) => string {
  const { t } = useTranslation(['overview', 'fears']);
  const { words, places } = useLeading().told;
  const placeName = usePlaceName();
  const title = (place: Place, option: string): string => {
    const view = places.find(
      (each) => each.table === place.table && each.seat === place.seat,
    )?.view;
    return view ? optionTitle(words, view, option) : option;
  };
  // Within a sentence the name of a line is a word like others.
  const line = (strategy: Strategy) => t(`fears:strategy.${strategy}`).toLowerCase();
  return (asked) => {
    switch (asked.code) {
      case 'split': {
        const [one, other] = asked.places;
        const [lineOne, lineOther] = asked.lines;
        return t('asked.split', {
          ...{ one: placeName(one), other: placeName(other) },
          ...{ lineOne: line(lineOne), lineOther: line(lineOther) },
        });
      }
      case 'alike':
        return t('asked.alike', {
          count: asked.count,
          line: line(asked.line),
        });
      case 'level': {
        const [first, second] = asked.options.map((each) => title(asked.place, each));
        return t('asked.level', { place: placeName(asked.place), first, second });
      }
      case 'parted': {
        const [one, other] = asked.places;
        const [first, second] = asked.options;
        return t('asked.parted', {
          ...{ one: placeName(one), other: placeName(other) },
          ...{ first: title(one, first), second: title(other, second) },
        });
      }
      case 'clear':
      case 'unloved':
      case 'narrow':
      case 'unanimous':
        return t(`asked.${asked.code}`, {
          place: placeName(asked.place),
          option: title(asked.place, asked.option),
        });
      case 'fear':
        return t(`asked.${asked.fear}`, {
          place: placeName(asked.place),
          index: asIndex(asked.index),
        });
      default:
        return t(`asked.${asked.code}`);
    }
  };
}
