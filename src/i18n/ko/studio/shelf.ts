import type { Korean } from '../../areas.ts';
import type { shelf as english } from '../../en/studio/shelf.ts';

export const shelf: Korean<typeof english> = {
  title: '제작실',
  lead: '시나리오를 직접 만들어 보세요. 잘 아는 위기와 그 정부들, 그들이 고를 길을 담습니다. 프로그래밍은 필요 없습니다.',
  'shelf.begin': '새 시나리오 시작',
  'shelf.own': '내 시나리오',
  'shelf.ownNote': '이 브라우저에만 있습니다. 오래 둘 것은 파일로 내보내세요.',
  'shelf.untitled': '제목 없음',
  'shelf.changed': '{{when}} 고침',
  'shelf.more': '‘{{title}}’ 더 보기',
  'shelf.open': '이어 쓰기',
  'shelf.play': '해 보기',
  'shelf.rename': '이름 바꾸기',
  'shelf.duplicate': '사본 만들기',
  'shelf.export': 'zip 파일로 내보내기',
  'shelf.delete': '지우기',
  'shelf.deleted': '‘{{title}}’ 시나리오를 지웠습니다.',
  'shelf.undelete': '되살리기',
  'shelf.bin': '지운 시나리오 {{count}}편',
  'shelf.binNote': '14일 동안 두었다가 없앱니다.',
  'shelf.dropped': '{{when}} 지움',
  'shelf.forGood': '완전히 지우기',
  'shelf.broken': '읽을 수 없는 시나리오',
  'shelf.brokenAt':
    '이 브라우저에 남은 기록 가운데 어긋난 곳이 있습니다({{place}}: {{reason}}). 글은 아직 들어 있으니 내보내 두세요.',
  'shelf.exportRaw': '남은 것 내보내기',
  'shelf.nothingKept':
    '이 브라우저는 아무것도 보관하지 않습니다. 시크릿 창일 수 있습니다. 둘러볼 수는 있지만 쓴 글은 사라지니 다른 창을 쓰세요.',
  'shelf.notKept':
    '저장하지 못했습니다. 브라우저의 저장 공간이 가득 찼을 수 있습니다. 바뀐 것은 없습니다.',
  'shelf.copyOf': '{{title}} 사본',
  'shelf.guests': '다른 사람의 시나리오',
  'shelf.guestsNote': '살펴보거나 해 보려고 연 것입니다. 제작실에서 열면 내 시나리오가 됩니다.',
  'shelf.look': '살펴보기',
  'shelf.templates': '본보기에서 시작',
  'shelf.templatesNote':
    '처음부터 끝까지 해 볼 수 있는 작은 시나리오입니다. 한 부분씩 내 것으로 바꾸어 가세요.',
  'shelf.forks': '게임에 든 시나리오에서 시작',
  'shelf.forksNote': '사본을 떠서 따로 고칩니다. 무엇을 바탕으로 했는지 함께 적힙니다.',
  'shelf.forkThis': '여기서 시작',
  'template.one-ally.title': '동맹국 하나, 두 턴',
  'template.one-ally.text':
    '가장 작은 시나리오입니다. 정부 하나와 강대국 하나, 약속 둘, 시험 둘. 처음 써 볼 때 알맞습니다.',
  'template.four-turns.title': '네 턴의 위기',
  'template.four-turns.text':
    '두 정부를 모두 맡을 수 있습니다. 내각이 서로 다르고, 둘이 함께 내는 제안이 있습니다.',
  'begin.from': '‘{{title}}’에서 시작',
  'begin.title': '{{language}} 제목',
  'begin.author': '이름',
  'begin.authorNote': '읽는 사람에게 글쓴이로 보입니다. 필명도 좋습니다.',
  'begin.titleWrong': '짧아도 제목을 붙이세요. 나중에 바꿀 수 있습니다.',
  'begin.start': '시작',
  'begin.anonymous': '이름 없음',
  'rename.save': '이름 바꾸기',
  'rename.wrong':
    '지금 이 시나리오의 파일 하나가 YAML이 아닙니다. 텍스트에서 먼저 바로잡은 뒤에 이름을 바꾸세요.',
};
