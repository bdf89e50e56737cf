import { randomInt } from 'node:crypto';
import type { ClassLanguage } from '../../telling/index.ts';

const FIRST: Record<ClassLanguage, readonly string[]> = {
  en: [
    ...['Amber', 'Bold', 'Brisk', 'Calm', 'Clever', 'Copper', 'Crisp', 'Early', 'Fair', 'Gentle'],
    ...['Golden', 'Green', 'Happy', 'Honest', 'Jolly', 'Keen', 'Kind', 'Lively', 'Lucky', 'Mellow'],
    ...[
      'Merry',
      'Misty',
      'Noble',
      'Patient',
      'Polite',
      'Proud',
      'Quick',
      'Quiet',
      'Ready',
      'Silver',
    ],
    ...['Steady', 'Sunny', 'Swift', 'Tidy', 'Warm', 'Wise', 'Witty', 'Young'],
  ],
  ko: [
    ...[
      '고요한',
      '귀여운',
      '기쁜',
      '느긋한',
      '다정한',
      '당당한',
      '든든한',
      '맑은',
      '멋진',
      '명랑한',
    ],
    ...[
      '믿음직한',
      '밝은',
      '부지런한',
      '부드러운',
      '빛나는',
      '빠른',
      '상냥한',
      '새로운',
      '성실한',
      '슬기로운',
    ],
    ...[
      '신나는',
      '씩씩한',
      '용감한',
      '유쾌한',
      '은은한',
      '자상한',
      '재빠른',
      '조용한',
      '즐거운',
      '지혜로운',
    ],
    ...['차분한', '친절한', '침착한', '통통한', '푸른', '포근한', '활기찬', '힘찬'],
  ],
};

const SECOND: Record<ClassLanguage, readonly string[]> = {
  en: [
    ...[
      'Badger',
      'Beaver',
      'Bison',
      'Crane',
      'Deer',
      'Dolphin',
      'Eagle',
      'Egret',
      'Falcon',
      'Finch',
    ],
    ...['Fox', 'Gull', 'Hare', 'Heron', 'Ibis', 'Kestrel', 'Lark', 'Lynx', 'Magpie', 'Marten'],
    ...['Moose', 'Otter', 'Owl', 'Panda', 'Plover', 'Puffin', 'Raven', 'Robin', 'Salmon', 'Seal'],
    ...['Sparrow', 'Stork', 'Swan', 'Tiger', 'Turtle', 'Whale', 'Wren', 'Yak'],
  ],
  ko: [
    ...['고니', '고라니', '고래', '기러기', '까치', '꿩', '너구리', '노루', '다람쥐', '담비'],
    ...['두루미', '따오기', '매', '문어', '물개', '물총새', '바다표범', '반달곰', '백로', '뻐꾸기'],
    ...['사슴', '산양', '수달', '여우', '연어', '오소리', '올빼미', '왜가리', '자라', '재두루미'],
    ...['제비', '종달새', '참새', '청설모', '파랑새', '펭귄', '호랑이', '황새'],
  ],
};

const pick = <T>(list: readonly T[]): T => list[randomInt(list.length)]!;

/** A name that offends nobody and that nobody in the class has. */
export function newName(language: ClassLanguage, taken: ReadonlySet<string>): string {
  for (let tries = 0; ; tries++) {
    const name = `${pick(FIRST[language])} ${pick(SECOND[language])}`;
    // Where so many are taken, a number parts them.
    const numbered = tries < 50 ? name : `${name} ${randomInt(2, 1000)}`;
    if (!taken.has(numbered)) return numbered;
  }
}
