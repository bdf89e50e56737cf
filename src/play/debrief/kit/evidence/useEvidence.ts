import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { sourceTitle } from '../../../../scenario/format/source-title.ts';
import { figure } from '../../../panels/debate/floor/figure.ts';
import { dayOf } from '../../../player/names/dates.ts';
import { deskName, gaugeName } from '../../../player/names/names.ts';
import { sourceDate } from '../../../player/source/source-date.ts';
import { useTable } from '../../../player/table/table.ts';
import { useLanguage } from '../../../shell/language/useLanguage.ts';
import { useTelling } from '../../useTelling.ts';
import { type Evidence, evidenceOf } from './evidence.ts';

/** A piece of evidence in words. */
export interface ToldEvidence {
  id: string;
  kind: Evidence['kind'];
  turn: number;
  title: string;
  detail: string;
  /** Where to read it, if it is a source that stands on the web. */
  url?: string | undefined;
  /** The note that stands for it below a memo. */
  note: string;
}

/** Everything of the match that a memo can rest on, in the words of the page. */
export function useEvidence(): ToldEvidence[] {
  const { t } = useTranslation(['kit', 'play', 'fears']);
  const { t: say } = useTranslation(['play', 'fears']);
  const [language] = useLanguage();
  const table = useTable();
  const tell = useTelling();
  const { match, seat, words } = table;
  const all = useMemo(() => evidenceOf(table), [table]);

  function event({ of, name, story }: Evidence & { kind: 'event' }): [string, string] {
    const { report, id } = story;
    switch (of) {
      case 'choice':
        return [t('evidence.chose', { title: tell.option(id, name) }), tell.consequence(story)];
      case 'call':
        return [tell.call(report.calls.find((call) => call.id === name)!), ''];
      case 'promise':
        return [tell.promise(report.promises.find((promise) => promise.id === name)!), ''];
      case 'world':
        return [words.events[name]?.title ?? name, words.events[name]?.text ?? ''];
    }
  }

  function told(piece: Evidence): [title: string, detail: string, url?: string | undefined] {
    const dilemma = match.scenario.turns[piece.turn - 1]!;
    switch (piece.kind) {
      case 'event':
        return event(piece);
      case 'argument': {
        const { id, desk } = piece.argument;
        const strength = figure(piece.strength);
        const holder = t('evidence.strength', { desk: deskName(words, seat, desk), strength });
        return [words.turns[dilemma.id]?.arguments[id]?.claim ?? id, holder];
      }
      case 'reading': {
        const { measure, before, after } = piece;
        return [
          gaugeName(say, match, words, seat, measure),
          t('evidence.moved', { before, after }),
        ];
      }
      case 'source': {
        const { date, url } = match.scenario.sources[piece.source]!;
        const title = sourceTitle(match.scenario, words, piece.source);
        const says = words.sources[piece.source] ?? '';
        return [date ? `${title}, ${sourceDate(date, language)}` : title, says, url];
      }
    }
  }

  return all.map((piece) => {
    const [title, detail, url] = told(piece);
    const { id, kind, turn } = piece;
    const { date } = match.scenario.turns[turn - 1]!;
    const place = `${t('evidence.turn', { turn })}, ${dayOf(date, language)}`;
    // A source stands for itself; everything else is of this match and says of which turn.
    const note =
      kind === 'source'
        ? [title, url].filter(Boolean).join(', ')
        : [`${place}: ${title}`, kind === 'event' ? '' : detail].filter(Boolean).join(' · ');
    return { id, kind, turn, title, detail, url, note };
  });
}
