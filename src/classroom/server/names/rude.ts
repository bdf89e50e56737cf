import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';

const english = new RegExpMatcher({
  ...englishDataset.build(),
  ...englishRecommendedTransformers,
});

/** Stems of Korean abuse. Longer words in which they are innocent stand below. */
const KOREAN = [
  ...[
    '시발',
    '씨발',
    '씨팔',
    '시팔',
    '쉬발',
    '씨바',
    '씹',
    '좆',
    '존나',
    '졸라',
    '병신',
    '븅신',
    '빙신',
  ],
  ...[
    '개새끼',
    '개세끼',
    '개색기',
    '새끼',
    '지랄',
    '염병',
    '엿먹',
    '닥쳐',
    '꺼져',
    '미친놈',
    '미친년',
  ],
  ...[
    '걸레년',
    '창녀',
    '썅',
    '쌍년',
    '쌍놈',
    '보지',
    '자지',
    '느금마',
    '니애미',
    '니미럴',
    '후장',
    '호로',
  ],
  ...[
    '김치녀',
    '한남충',
    '맘충',
    '틀딱',
    '짱깨',
    '쪽바리',
    '홍어',
    '전라디언',
    '통구이',
    '찐따',
    '등신',
  ],
  ...['ㅅㅂ', 'ㅆㅂ', 'ㅂㅅ', 'ㅈㄹ', 'ㅈㄴ', 'ㄲㅈ', 'ㄱㅅㄲ'],
];

const INNOCENT =
  /시발점|시발역|시발자동차|새끼손가락|새끼발가락|새끼줄|새끼를?\s?(낳|치|꼬)|씨바(텀|르)|보지\s?(않|못|도|는|를|만|마)|(바라|알아|지켜|살펴|돌아|내다|쳐다|해|가|와|먹어|들어|넘어|여겨)보지|자지(않|도|는|를|만|러|반)|(감사|잠)자지|홍어(회|삼합|무침)|호로(록|롱)|등신대|졸라(서|매|달)|씹(다|는|어|으|을|은|히|기|고|혀)/g;

/** Letters that stand in for others, and whatever is put between them to be overlooked. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(INNOCENT, '')
    .replace(/[\s._\-*~!@#$%^&()1-9]+/g, '')
    .replace(INNOCENT, '');
}

/** `f u c k` without its gaps. */
const joined = (text: string): string => text.replace(/\b(\w)[\s._-]+(?=\w\b)/g, '$1');

/** Whether a text holds a word that a class need not read. A person decides; this only holds it back. */
export function rude(text: string): boolean {
  if (english.hasMatch(text) || english.hasMatch(joined(text))) return true;
  const korean = plain(text);
  return KOREAN.some((stem) => korean.includes(stem));
}
