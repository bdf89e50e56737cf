import { useTranslation } from 'react-i18next';
import { deskName, seatName } from '../../player/names/names.ts';
import { useStudent } from '../student.ts';

/** The name, the government and the desk of this person. */
export function WhoAmI() {
  const { t } = useTranslation('student');
  const { told } = useStudent();
  const { me, words, lesson } = told;
  if (!words) return <p>{t('me.name', { name: me.name })}</p>;
  const desk = me.desk && words.desks[me.seat]?.[me.desk];
  return (
    <>
      <p>
        {t('me.name', { name: me.name })}
        {me.realName !== null && ` ${t('me.real', { name: me.realName })}`}
      </p>
      <p>
        {t('me.seat', { seat: seatName(words, me.seat) })}
        {lesson.tables > 1 && ` · ${t('me.table', { table: me.table + 1 })}`}
      </p>
      {desk && me.desk && (
        <dl>
          <dt>{t('me.desk', { desk: deskName(words, me.seat, me.desk) })}</dt>
          <dd>{t('me.want', { want: desk.want })}</dd>
          <dd>{t('me.redLine', { line: desk.redLine })}</dd>
        </dl>
      )}
    </>
  );
}
