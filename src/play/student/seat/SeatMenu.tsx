import { useTranslation } from 'react-i18next';
import { Dialog } from '../../player/dialog/Dialog.tsx';
import { QrCode } from '../../qr/QrCode.tsx';
import { Icon } from '../../shell/icons/Icon.tsx';
import { buttonClass } from '../../shell/parts/Button.tsx';
import { useStudent } from '../student.ts';
import styles from './SeatMenu.module.css';
import { WhoAmI } from './WhoAmI.tsx';

/** Who one is in this class, what is kept for how long, and the seat on another device. */
export function SeatMenu() {
  const { t } = useTranslation('student');
  const { told, line } = useStudent();
  const { lesson } = told;
  const link = location.href;
  return (
    <Dialog
      title={t('menu.title')}
      trigger={{
        className: buttonClass('quiet'),
        content: <Icon name="menu" />,
        label: t('menu.title'),
      }}
    >
      <div className={styles.menu}>
        <WhoAmI />
        <p>{t(`anonymity.${lesson.anonymity}`)}</p>
        <p>{t('join.keeps', { count: lesson.retentionDays })}</p>
        {line.asking && <p>{t('menu.asking')}</p>}
        {lesson.talk && <p>{t('menu.talk')}</p>}
        <h3>{t('menu.device')}</h3>
        <p>{t('menu.deviceNote')}</p>
        <div className={styles.qr}>
          <QrCode text={link} label={t('menu.qr')} />
        </div>
        <input
          className={styles.link}
          readOnly
          value={link}
          aria-label={t('menu.link')}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
    </Dialog>
  );
}
