import { expect, it } from 'vitest';
import { plainName, plainText } from './plain-text.ts';

it('leaves what people write as it is', () => {
  for (const text of [
    'We pay, they lead.\nWhy?',
    '동맹의 값은 얼마인가? “값”과 ‘값어치’',
    '👩‍👩‍👧 👍🏽 🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    'Ệ Đ ñ à 値 ｶﾞ',
    'שלום, مرحبا',
    '<b>not bold</b> =1+1 {{name}}',
  ]) {
    expect(plainText(text)).toBe(text.normalize('NFC'));
  }
});

it('takes away what turns, hides or breaks what stands around it', () => {
  expect(plainText('a\u202Eb\u2066c\u0000d\u0007e\u200Bf\uD800g')).toBe('abcdefg');
  expect(plainText('a\tb\r\nc')).toBe('a b\nc');
  expect(plainText(`z${'\u0334'.repeat(60)}`)).toBe(`z${'\u0334'.repeat(4)}`);
  expect(plainName('  Mina \n\u2028 Park\u200B ')).toBe('Mina Park');
  expect(plainName('\u200B\u2060')).toBe('');
});
