import type { Korean } from '../../areas.ts';
import type { sharing as english } from '../../en/studio/sharing.ts';

export const sharing: Korean<typeof english> = {
  'out.export': '내보내기',
  'pane.share': '공유',
  'out.zip': 'zip 파일로 내보내기',
  'out.zipNote':
    '시합 기록까지 시나리오 전체를 게임에 든 폴더와 같은 모양으로 담습니다. 받은 사람은 제작실에 끌어다 놓으면 됩니다.',
  'out.link': '링크 복사',
  'out.linkNote':
    '링크 하나에 시나리오 전체가 담깁니다. 어떤 서버도 내용을 보지 못합니다. 시합 기록은 빠집니다.',
  'out.copied':
    '{{letters}}자짜리 링크를 복사했습니다. 2,000자가 넘는 링크를 자르는 프로그램도 있으니, 그럴 때는 zip 파일을 보내세요.',
  'out.tooLong':
    '링크로는 너무 깁니다. {{letters}}자가 되는데, {{most}}자가 넘으면 메일이나 대화 프로그램, 브라우저가 잘라 버립니다. zip 파일을 보내세요.',
  'out.byHand': '여기서 복사하세요.',
  'out.files': '파일 하나씩',
  'out.filesNote': '버전 관리나 편집기에서 쓸 때.',
  'out.play': '해 보기',
  'out.playNote': '지금 그대로, 게임의 시나리오와 똑같은 화면에서 합니다.',
  'out.playWhole': '처음부터 끝까지 해 보기',
  'bring.title': '시나리오 열기',
  'bring.drop': 'zip 파일이나 폴더, 시나리오 파일을 여기에 끌어다 놓거나 고르세요.',
  'bring.files': '파일이나 zip 파일',
  'bring.folder': '폴더',
  'bring.opening': '여는 중 …',
  'bring.paste': '받은 링크',
  'bring.go': '링크 열기',
  'bring.noLink': '시나리오 링크가 아닙니다. ‘/studio/open#’과 그 뒤의 글자가 있어야 합니다.',
  'refused.nothing': '시나리오의 글이 하나도 없습니다. scenario.yaml 파일이 있어야 합니다.',
  'refused.no-scenario':
    'scenario.yaml이 없고 {{found}}만 있습니다. 시나리오 폴더를 통째로 고르거나 zip으로 묶으세요.',
  'refused.several-scenarios':
    '시나리오가 여럿 들어 있습니다: {{found}}. 그 가운데 한 폴더를 고르세요.',
  'refused.not-text': '‘{{file}}’ 파일이 UTF-8 글이 아닙니다. UTF-8 텍스트로 다시 저장하세요.',
  'refused.bad-name':
    '안에 ‘{{file}}’ 파일이 있습니다. 폴더 밖을 가리키는 이름입니다. 해를 끼치려고 만든 압축 파일일 수 있어 열지 않았습니다. 직접 압축을 풀어 시나리오 폴더만 다시 묶으세요.',
  'refused.too-many-files': '파일이 {{limit}}개보다 많습니다. 시나리오 폴더만 고르세요.',
  'refused.text-too-large':
    '‘{{file}}’ 파일이 압축을 풀면 {{limit, number}}바이트를 넘습니다. 시나리오에 그만큼은 필요 없으므로 열지 않았습니다.',
  'refused.too-large':
    '{{limit, number}}바이트를 넘습니다. 시나리오에 그만큼은 필요 없으므로 열지 않았습니다.',
  'refused.broken-archive':
    '압축 파일이 깨졌거나 잘렸거나 암호로 잠겨 있습니다. 다시 받거나 폴더를 새로 묶으세요.',
  'refused.broken-link':
    '링크가 잘렸거나 전달되는 사이에 바뀌었습니다. 처음부터 끝까지 다시 복사하거나 zip 파일로 받으세요.',
  'refused.too-slow':
    '여는 데 너무 오래 걸려 멈추었습니다. 처리가 끝나지 않게 만든 것이 들어 있습니다.',
  'guest.kicker': '다른 사람의 시나리오',
  'guest.refused': '열 수 없습니다',
  'guest.none': '여기에는 아무것도 없습니다',
  'guest.noneText':
    '링크에 시나리오가 없거나, 열었던 것이 이 브라우저에 더는 없습니다. 파일이나 링크를 다시 여세요.',
  'guest.authors': '글쓴이',
  'guest.licence': '이용 허락',
  'guest.basedOn': '바탕',
  'guest.origin': '‘{{title}}’, {{authors}}, {{licence}}',
  'guest.languages': '언어',
  'guest.turns': '턴',
  'guest.seats': '맡을 수 있는 자리',
  'guest.size': '크기',
  'guest.sizeOf_other': '파일 {{count}}개, {{size}} kB',
  'guest.unsaid': '적혀 있지 않음',
  'guest.safe':
    '글뿐입니다. 안에 든 어떤 것도 실행되거나, 다른 것을 불러오거나, 무엇을 보내지 못합니다. 내용은 글쓴이의 것이지 게임의 것이 아닙니다.',
  'guest.older':
    '예전 형식({{from}})으로 쓴 시나리오입니다. 게임은 그대로 읽습니다. 제작실에서는 지금 형식으로 바꾸어 열며, 되돌리기로 무를 수 있습니다.',
  'guest.play': '해 보기',
  'guest.write': '제작실에서 열기',
  'guest.leave': '나중에',
  'guest.check': '검사 결과',
  'guest.checking': '검사하는 중 …',
  'guest.clean': '지적할 것이 없습니다. 해 볼 수 있는 시나리오입니다.',
  'guest.warnings': '해 볼 수 있는 시나리오입니다. 뜻대로 되지 않을 곳이 있습니다.',
  'guest.errors': '오류를 바로잡기 전에는 해 볼 수 없습니다. 제작실에서는 그래도 열립니다.',
  'shelf.opened': '{{when}} 엶',
  'cannotPlay.title': '아직 해 볼 수 없는 시나리오입니다',
  'cannotPlay.text': '다음 오류가 막고 있습니다.',
  'cannotPlay.back': '돌아가기',
  'bring.own': '폴더를 열어 그 자리에서 쓰기',
  'bring.ownNote': '버전 관리를 하는 폴더처럼, 폴더에 든 내 시나리오. 쓰는 대로 파일이 바뀝니다.',
};
