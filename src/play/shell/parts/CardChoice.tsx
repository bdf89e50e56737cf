import type { ReactNode } from 'react';
import { Label, Radio, RadioGroup, Text } from 'react-aria-components';
import styles from './CardChoice.module.css';

interface Card<V extends string> {
  value: V;
  title: string;
  text: string;
  picture?: ReactNode;
  lang?: string | undefined;
}

interface CardChoiceProps<V extends string> {
  label: string;
  note?: string | undefined;
  cards: readonly Card<V>[];
  value: V;
  onChoose(value: V): void;
  /** Narrow cards, more of them in a row. */
  small?: boolean;
}

/** One of a few that each need a sentence. */
export function CardChoice<V extends string>({
  label,
  note,
  cards,
  value,
  onChoose,
  small,
}: CardChoiceProps<V>) {
  const choose = (chosen: string) => {
    const card = cards.find((each) => each.value === chosen);
    if (card) onChoose(card.value);
  };
  return (
    <RadioGroup value={value} onChange={choose} className={styles.group ?? ''}>
      <Label className={styles.label ?? ''}>{label}</Label>
      {note && (
        <Text slot="description" className={styles.note ?? ''}>
          {note}
        </Text>
      )}
      <div className={`${styles.cards} ${small ? styles.small : ''}`}>
        {cards.map((card) => (
          <Radio key={card.value} value={card.value} className={styles.card ?? ''}>
            {card.picture}
            <span lang={card.lang}>
              <strong className={styles.title}>{card.title}</strong>
              <span className={styles.text}>{card.text}</span>
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
