import type { Korean } from '../../areas.ts';
import type { languages as english } from '../../en/studio/languages.ts';

export const languages: Korean<typeof english> = {
  'languages.from': '원문',
  'languages.to': '번역문',
  'languages.one':
    '이 시나리오는 한 언어로만 쓰여 있습니다. 다른 언어를 더하면 모든 글이 번역과 나란히 놓입니다.',
  'languages.add': '{{language}} 더하기',
  'languages.broken': '글 파일 하나를 YAML로 읽을 수 없습니다. 텍스트 보기에서 먼저 고치세요.',
  'languages.show': '보일 것',
  'languages.all': '모두',
  'languages.missing': '빠진 것',
  'languages.stale': '원문보다 오래된 것',
  'languages.extra': '원문이 없는 것',
  'languages.search': '찾기',
  'languages.done_other': '글 {{all}}개 가운데 {{count}}개를 번역했습니다.',
  'languages.left': '빠진 것 {{missing}}개, 원문보다 오래된 것 {{stale}}개.',
  'languages.state.missing': '빠짐',
  'languages.state.stale': '원문보다 오래됨',
  'languages.state.done': '번역됨',
  'languages.state.kept': '원문 그대로',
  'languages.state.extra': '원문 없음',
  'languages.group': '{{name}}: {{count}}',
  'languages.nothing': '해당하는 글이 없습니다.',
  'languages.still': '그대로 맞음',
  'languages.drop': '지우기',
  'languages.term': '{{term}}: {{translation}}',
  'languages.xliff': '번역자에게 보낼 파일(XLIFF)',
  'languages.csv': '표로 내보내기(CSV)',
  'languages.bring': '번역 가져오기',
  'languages.brought_other': '글 {{count}}개를 가져왔습니다.',
  'languages.outdated_other':
    '그 가운데 {{count}}개는 그사이 원문이 바뀌어 ‘원문보다 오래됨’으로 표시했습니다.',
  'languages.unknown_other': '이 시나리오에 없는 글 {{count}}개는 가져오지 않았습니다: {{parts}}',
  'languages.fault.no-columns':
    '이 표에는 ‘part’와 ‘translation’ 열이 없습니다. 제작실이 내보낸 표를 쓰세요.',
  'languages.fault.no-xliff': 'XLIFF 1.2로 읽을 수 없는 파일입니다. XLIFF 1.2로 다시 받으세요.',
  'languages.fault.other-language': '다른 언어로 번역한 파일입니다.',
  'languages.fault.too-large': '시나리오 번역이라기에는 너무 큰 파일입니다.',
  'languages.pseudo': '늘인 글로 해 보기',
  'languages.pseudoWhy': '모든 글이 길어지고 낯선 글자로 바뀌어, 어디가 잘리는지 보입니다.',
};
