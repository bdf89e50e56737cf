import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { StudentTold } from '../../../classroom/protocol/student-told.ts';
import { shelf, useLine } from '../../lesson/useLine.ts';
import { Frame } from '../../shell/frame/Frame.tsx';
import { useLanguage } from '../../shell/language/useLanguage.ts';
import { Paper } from '../../shell/parts/Paper.tsx';
import type { StudentCommand } from '../student.ts';
import { InClass } from './InClass.tsx';
import { LineSaid } from './LineSaid.tsx';
import styles from './Seat.module.css';

/** The parts come together in the first message; before that there is nothing to show. */
const isWhole = (told: Partial<StudentTold>): told is StudentTold =>
  told.lesson !== undefined && told.me !== undefined && told.mine !== undefined;

/** `/seat#SECRET`: the seat of whoever holds the secret, on whatever device. */
export function Seat() {
  const [language] = useLanguage();
  const secret = location.hash.slice(1);
  return (
    <I18nProvider locale={language}>
      {secret ? <Seated secret={secret} /> : <Message text="fault.no-such-secret" />}
    </I18nProvider>
  );
}

function Message({ text }: { text: 'fault.no-such-secret' | 'seat.opening' | `fault.${string}` }) {
  const { t } = useTranslation('student');
  return (
    <Frame title={t('seat.title')}>
      <div className={styles.page}>
        <Paper className={styles.message}>
          <h1>{t('seat.title')}</h1>
          <p role="status">{t(text as 'seat.opening')}</p>
        </Paper>
      </div>
    </Frame>
  );
}

function Seated({ secret }: { secret: string }) {
  const { standing, say } = useLine<StudentTold, StudentCommand>(secret, shelf());
  const { told, state, waiting, ahead, asking, fault } = standing;
  if (state === 'over') return <Message text={`fault.${fault?.code ?? 'server'}`} />;
  if (!isWhole(told)) {
    return (
      <>
        <Message text="seat.opening" />
        <LineSaid state={state} waiting={waiting} asking={asking} />
      </>
    );
  }
  return <InClass told={told} line={{ state, waiting, ahead, asking }} say={say} />;
}
