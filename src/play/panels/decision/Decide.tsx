import { useTranslation } from 'react-i18next';
import type { Ballot } from '../../../classroom/protocol/member-command.ts';
import { strategyOf } from '../../../game/index.ts';
import type { Option } from '../../../scenario/format/option.ts';
import { frameOf, useDraft } from '../../player/draft/draft.ts';
import { useTable } from '../../player/table/table.ts';
import { PlainMark } from '../../shell/marks/Mark.tsx';
import { Button } from '../../shell/parts/Button.tsx';

/** Whether a vote says what was cast already. */
const sameBallot = (cast: Ballot, now: Ballot): boolean =>
  cast.option === now.option &&
  cast.frame === now.frame &&
  cast.signs === now.signs &&
  Object.entries(now.answers).every(([call, answer]) => cast.answers[call] === answer);

/** The one gold button: says the choice. After it the world answers, and nothing is taken back. */
export function Decide({ option }: { option: Option | undefined }) {
  const { t } = useTranslation('play');
  const { view, seat, words, send, told } = useTable();
  const { draft } = useDraft();
  if (!option) {
    return (
      <Button icon="lock" disabled>
        {t('decision.chooseOption')}
      </Button>
    );
  }
  const unanswered = view.calls.find(({ id }) => !draft.answers[id]);
  if (unanswered) {
    return (
      <Button icon="lock" disabled>
        {t('decision.answerFirst', { call: words.calls[unanswered.id]?.title })}
      </Button>
    );
  }
  const chosen = {
    option: option.id,
    frame: frameOf(draft, option, view.declaredFrame),
    signs: draft.signs && view.dilemma.proposal !== undefined,
    answers: Object.fromEntries(view.calls.map(({ id }) => [id, draft.answers[id]!])),
  };
  const title = words.turns[view.dilemma.id]?.options[seat]?.[option.id]?.title;
  if (told?.ballot && sameBallot(told.ballot, chosen)) {
    return (
      <Button icon="check" disabled>
        {t('decision.voted', { option: title })}
      </Button>
    );
  }
  return (
    <Button
      kind="brass"
      mark={<PlainMark strategy={strategyOf(option.effort)} />}
      onClick={() => send({ kind: 'choose', ...chosen })}
    >
      {t(told ? (told.ballot ? 'decision.revote' : 'decision.vote') : 'decision.decide', {
        option: title,
      })}
    </Button>
  );
}
