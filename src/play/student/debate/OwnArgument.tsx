import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../classroom/client/index.ts';
import { LENGTHS } from '../../../classroom/protocol/texts.ts';
import { sourceTitle } from '../../../scenario/format/source-title.ts';
import { Choice } from '../../shell/parts/Choice.tsx';
import { Paper } from '../../shell/parts/Paper.tsx';
import { turnWords, useStudent } from '../student.ts';
import styles from './OwnArgument.module.css';
import { WriteText } from './WriteText.tsx';

/** An argument of one's own: about which option or whose word, for or against, with which evidence. */
export function OwnArgument() {
  const { t } = useTranslation('student');
  const { told, say } = useStudent();
  const { view, words, lesson } = told;
  const [option, setOption] = useState(view?.options[0]?.option.id ?? '');
  const [under, setUnder] = useState('');
  const [stance, setStance] = useState<'for' | 'against'>('for');
  const [source, setSource] = useState('');
  if (!view || !words || !lesson.freeText) return null;
  const said = turnWords(words, view);
  const sources = [
    ...new Set([...view.dilemma.sources, ...view.raised.flatMap(({ evidence }) => evidence)]),
  ].filter((id) => told.scenario?.sources[id]);
  const people = told.arguments.filter((each) => each.turn === lesson.turn && !each.mine);
  return (
    <Paper as="section" className={styles.own}>
      <h2 className={styles.title}>{t('own.title')}</h2>
      <label className={styles.field}>
        {t('own.option')}
        <select value={option} onChange={({ target }) => setOption(target.value)}>
          {view.options.map((each) => (
            <option key={each.option.id} value={each.option.id}>
              {said.options[view.seat]?.[each.option.id]?.title}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.field}>
        {t('own.under')}
        <select value={under} onChange={({ target }) => setUnder(target.value)}>
          <option value="">{t('own.underNothing')}</option>
          {view.raised.map(({ id }) => (
            <option key={id} value={id}>
              {said.arguments[id]?.claim}
            </option>
          ))}
          {people.map(({ id, text, author }) => (
            <option key={id} value={id}>
              {author}: {text}
            </option>
          ))}
        </select>
      </label>
      <Choice
        label={t('own.stance')}
        value={stance}
        onChoose={setStance}
        options={[
          { value: 'for', sign: t('stance.for') },
          { value: 'against', sign: t('stance.against') },
        ]}
      />
      <WriteText
        label={t('own.text')}
        draft={`argument ${lesson.turn}`}
        most={LENGTHS.argument}
        send={t('own.send')}
        onSend={(text) =>
          say(
            {
              ...{ kind: 'write', entry: newId(), option, stance },
              under: under === '' ? null : under,
              evidence: source === '' ? [] : [source],
            },
            text,
          )
        }
      >
        <label className={styles.field}>
          {t('own.evidence')}
          <select value={source} onChange={({ target }) => setSource(target.value)}>
            <option value="">{t('own.noEvidence')}</option>
            {sources.map((id) => (
              <option key={id} value={id}>
                {told.scenario && sourceTitle(told.scenario, words, id)}
              </option>
            ))}
          </select>
        </label>
      </WriteText>
    </Paper>
  );
}
