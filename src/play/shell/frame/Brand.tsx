import styles from './Brand.module.css';

/** The wheel in one line: three spokes, a rim with gaps. */
export function BrandWheel({ size = 28 }: { size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} className={styles.wheel} aria-hidden="true">
      <circle
        cx="16"
        cy="16"
        r="13"
        strokeWidth="2.4"
        strokeDasharray="20.4 6.8"
        strokeDashoffset="-3.4"
      />
      <path d="M16 16V6.5M16 16l8.2 4.8M16 16l-8.2 4.8" strokeWidth="2.6" />
      <circle cx="16" cy="16" r="3.6" className={styles.hub} />
    </svg>
  );
}
