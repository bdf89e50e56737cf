import type { ComplaintWords } from './complaint-words.ts';

const near = '혹시 “{suggestion}”입니까?';

/** What can be said against a scenario, in Korean. Names stand in quotes, so that no particle follows them. */
export const complaints: ComplaintWords = {
  terms: {
    kind: {
      seat: '자리',
      spoke: '동맹국',
      desk: '부처',
      turn: '턴',
      call: '요청',
      promise: '약속',
      flag: '표시(flag)',
      option: '선택지',
      target: '선택지나 논거',
      source: '출처',
      argument: '논거',
      reason: '상대의 이유',
      answer: '응답',
      event: '사건',
      ending: '결말',
      effect: '효과',
      forecast: '예측',
    },
    expected: {
      string: '글',
      number: '수',
      int: '정수',
      boolean: 'true 또는 false',
      array: '목록',
      tuple: '목록',
      object: '항목 묶음',
      record: '항목 묶음',
      truth: '참·거짓',
      list: '목록',
    },
    received: {
      string: '글',
      number: '수',
      boolean: 'true 또는 false',
      array: '목록',
      object: '항목 묶음',
      nothing: '빈칸',
      truth: '참·거짓',
      list: '목록',
    },
    unit: { words: '단어', characters: '자' },
    markup: { html: 'HTML', image: '그림', link: 'https가 아닌 링크' },
    what: { promises: '약속', calls: '요청' },
    strategy: { bilateral: '양자', independent: '자주', multilateral: '다자' },
    problem: {
      VERSION: '다른 판의 YAML을 요구합니다',
      BAD_INDENT: '들여쓰기가 맞지 않습니다',
      TAB_AS_INDENT: '탭으로 들여썼습니다',
      MISSING_CHAR: '괄호, 따옴표, 쉼표 같은 부호가 빠졌습니다',
      UNEXPECTED_TOKEN: '올 수 없는 것이 있습니다',
      BLOCK_AS_IMPLICIT_KEY: '한 줄에 쌍점이 둘입니다',
      MULTILINE_IMPLICIT_KEY: '쌍점이 빠진 줄이 있습니다',
      BLOCK_IN_FLOW: '괄호를 닫지 않고 줄을 바꿨습니다',
      BAD_SCALAR_START: 'YAML이 쓰는 부호로 글이 시작됩니다',
      BAD_DQ_ESCAPE: '역빗금 뒤에 올 수 없는 글자가 있습니다',
      BAD_ALIAS: '별칭이 가리키는 것이 없습니다',
      NON_STRING_KEY: '항목의 이름이 글이 아닙니다',
      MULTIPLE_DOCS: '문서가 둘 이상 들어 있습니다',
      TAG_RESOLVE_FAILED: '모르는 태그가 있습니다',
    },
  },
  sentences: {
    'file-too-large': {
      message: '파일이 {limit}자보다 깁니다.',
      fix: '줄이거나 시나리오 둘로 나누세요.',
    },
    'yaml-syntax': {
      message: 'YAML로 읽을 수 없습니다: {problem}.',
      fix: '이 줄과 윗줄의 들여쓰기, 쌍점, 따옴표, 괄호를 살펴보세요.',
    },
    'yaml-too-heavy': {
      message: '여기부터 너무 깊이 겹쳐 있거나 부분이 너무 많습니다.',
      fix: '겹치거나 되풀이된 것을 덜어 내세요.',
    },
    'yaml-alias': {
      message: '별칭(*{name})이 있습니다. 시나리오에서는 쓰지 않습니다.',
      fix: '별칭이 가리키는 내용을 그대로 쓰세요.',
    },
    'yaml-tag': {
      message: '태그({tag})가 있습니다. 시나리오에서는 쓰지 않습니다.',
      fix: '태그를 지우세요.',
    },
    'yaml-merge-key': {
      message: '병합 키(<<)가 있습니다. 시나리오에서는 쓰지 않습니다.',
      fix: '가져오려는 항목을 그대로 쓰세요.',
    },
    'reserved-key': {
      message: '“{key}”: 이름으로 쓸 수 없는 낱말입니다.',
      fix: '다른 이름을 고르세요.',
    },
    'duplicate-key': {
      message: '“{key}” 항목이 두 번 나옵니다.',
      fix: '하나만 남기거나 이름을 바꾸세요.',
    },
    'more-complaints': {
      message: '처음 {shown}건 말고도 지적할 것이 더 있습니다.',
      fix: '먼저 이것들을 고친 뒤 다시 검사하세요.',
    },
    'format-unknown': {
      message: '형식 {value} 시나리오입니다. 이 판은 형식 {known}만 읽습니다.',
      fix: '“format: {known}”이라고 쓰거나, 이 시나리오를 만든 판의 게임을 쓰세요.',
    },
    'missing-field': {
      message: '“{field}” 항목이 없습니다.',
      fix: '“{field}” 항목을 넣으세요.',
    },
    'unknown-field': {
      message: '여기에는 “{field}”라는 항목이 없습니다.',
      fix: '여기에 올 수 있는 항목: {known}.',
      near,
    },
    'wrong-type': {
      message: '“{field}”: {expected}이어야 하는데 {received}입니다.',
      fix: '맞는 꼴로 쓰세요. 쌍점이 들었거나 수처럼 보이는 글은 따옴표로 묶습니다.',
    },
    'not-one-of': {
      message: '“{value}”: 여기에 올 수 없는 낱말입니다.',
      fix: '다음 가운데 하나를 쓰세요: {allowed}.',
      near,
    },
    'too-small': {
      message: '{value}: 너무 작습니다.',
      fix: '{minimum} 이상인 수를 쓰세요.',
    },
    'too-large': {
      message: '{value}: 너무 큽니다.',
      fix: '{maximum} 이하인 수를 쓰세요.',
    },
    'too-few': {
      message: '목록이 너무 짧습니다.',
      fix: '{minimum}개 이상 쓰세요.',
    },
    'too-many': {
      message: '목록이 너무 깁니다.',
      fix: '{maximum}개까지만 쓰세요.',
    },
    'empty-text': {
      message: '글이 비어 있습니다.',
      fix: '글을 쓰거나, 필요 없으면 항목을 지우세요.',
    },
    'too-many-characters': {
      message: '{maximum}자를 넘습니다.',
      fix: '{maximum}자까지로 줄이세요.',
    },
    'bad-id': {
      message: '“{value}”: id로 쓸 수 없습니다.',
      fix: '소문자로 시작해 소문자, 숫자, 홑붙임표만 쓰세요. 예: camp-david',
    },
    'bad-name': {
      message: '“{value}”: 이름으로 쓸 수 없습니다.',
      fix: '소문자로 시작해 붙임표 없이 글자와 숫자만 쓰세요. 예: redSea',
    },
    'bad-source-id': {
      message: '“{value}”: 출처의 id로 쓸 수 없습니다.',
      fix: '대문자로 시작해 글자, 숫자, 점만 쓰세요. 예: F3.25. 가정이면 assumption이라고 씁니다.',
    },
    'bad-date': {
      message: '“{value}”: 달력에 없는 날입니다.',
      fix: '날짜는 2023-08-18처럼 쓰세요.',
    },
    'bad-url': {
      message: '“{value}”: https 주소가 아닙니다.',
      fix: 'https://로 시작하는 주소를 쓰거나 빼세요.',
    },
    'condition-syntax': {
      message: '조건을 “{near}”에서 읽을 수 없습니다.',
      fix: '이렇게 쓰세요: support > 0.5 && flags.latency == 1',
    },
    'condition-outside-subset': {
      message: '조건에 쓸 수 없는 것이 있습니다: {part}',
      fix: '지표, 지수, 표시(flag), turn, 수, 비교, + - * /, && || !, in [ ]만 쓸 수 있습니다.',
    },
    'condition-too-large': {
      message: '조건의 부분이 {limit}개를 넘습니다.',
      fix: '줄이세요. 표시(flag)에 일부를 맡길 수 있습니다.',
    },
    'effort-above-one': {
      message: '노력의 합이 {sum}입니다. 한 턴에 쓸 수 있는 것은 1뿐입니다.',
      fix: '합이 1을 넘지 않게 낮추세요.',
    },
    'weights-not-one': {
      message: '가중치의 합이 1이 아니라 {sum}입니다.',
      fix: '합이 1이 되게 고치세요.',
    },
    'date-order': {
      message: '{date}: {before}보다 뒤가 아닙니다.',
      fix: '턴을 날짜 순서로 놓고, 끝나는 날은 마지막 턴 뒤에 두세요.',
    },
    'words-file-missing': {
      message: '언어 “{language}”: 목록에는 있는데 글 파일이 없습니다.',
      fix: '{language}.yaml 파일을 이 파일 옆에 두거나, 목록에서 “{language}” 항목을 빼세요.',
    },
    'unknown-id': {
      message: '“{id}”: 여기에 그런 {kind} 이름이 없습니다.',
      fix: '있는 이름을 쓰거나 새로 만드세요.',
      near,
    },
    'duplicate-id': {
      message: '“{id}”: 같은 이름이 두 번 쓰였습니다.',
      fix: '하나의 이름을 바꾸세요.',
    },
    'unused-source': {
      message: '출처 “{id}”: 아무 데서도 인용하지 않습니다.',
      fix: '맞는 곳에서 인용하거나 지우세요.',
    },
    'id-not-folder': {
      message: 'id는 “{id}”인데 폴더는 “{folder}”입니다.',
      fix: '두 이름을 같게 하세요.',
    },
    'hub-kind': {
      message: '“{seat}”: 바퀴통(hub)으로 지정했는데 kind가 다릅니다.',
      fix: '“kind: hub”라고 쓰거나 다른 자리를 바퀴통으로 지정하세요.',
    },
    'second-hub': {
      message: '“{seat}”: “{hub}” 말고 또 하나의 바퀴통(hub)입니다.',
      fix: '바퀴통은 하나입니다. 이 자리를 spoke나 partners로 바꾸세요.',
    },
    'spoke-without-start': {
      message: '동맹국 “{seat}”: 처음 상태가 없습니다.',
      fix: '모든 지표를 담은 “start” 항목을 넣으세요.',
    },
    'no-playable-seat': {
      message: '사람이 맡을 자리가 없습니다.',
      fix: '동맹국 하나에 “playable: true”라고 쓰세요.',
    },
    'tie-not-clear': {
      message: '유대를 보여 주기로 했는데 “{seat}” 쪽에 해당하는 짝이 {count}개입니다.',
      fix: '“tieShown”에 상대 동맹국을 쓰고, 그 짝이 목록에 있는지 보세요.',
    },
    'outlook-missing': {
      message: '“{seat}”는 플레이할 수 있는 자리인데, 그곳에서 본 시합의 모습이 없습니다.',
      fix: '시나리오에 “cabinets: {seat}:”를 더하고 그 결말을 쓰세요.',
    },
    'cabinet-missing': {
      message: '“{seat}”는 플레이할 수 있는 자리인데, “{turn}” 차례에 그 내각의 토론이 없습니다.',
      fix: '차례에 “cabinets: {seat}:”를 더하고 선택지마다 찬반 논증을 쓰세요.',
    },
    'effect-without-spoke': {
      message: '{gauge} 효과가 동맹국이 아닌 “{seat}” 자리에 닿습니다.',
      fix: '누구의 지표인지 “seat”에 동맹국을 쓰세요.',
    },
    'effect-without-pair': {
      message: '{gauge} 효과에는 짝이 필요한데 “{seat}”·“{other}” 짝이 없습니다.',
      fix: '“with”에 상대 동맹국을 쓰고 “pairs”에 그 짝을 넣으세요.',
    },
    'with-for-nothing': {
      message: '{gauge}에는 “with”가 아무 일도 하지 않습니다.',
      fix: '지우세요. 둘 사이에 있는 것은 tie와 friction뿐입니다.',
    },
    'setting-without-spoke': {
      message: '{input} 값을 동맹국이 아닌 “{seat}” 자리에 주었습니다.',
      fix: '동맹국을 쓰거나 자리를 빼세요.',
    },
    'negative-input': {
      message: '{input}: {value}일 수 없습니다. 0보다 작을 수 있는 것은 growth뿐입니다.',
      fix: '0에서 1 사이의 수를 쓰세요.',
    },
    'unknown-reading': {
      message: '조건이 “{reading}” 값을 읽으려 하지만 그런 것이 없습니다.',
      fix: '지표, 지수, 태세, turn, 또는 flags. calls. events. kept. 뒤에 이 시나리오의 이름을 붙여 읽으세요.',
      near,
    },
    'reading-needs-spoke': {
      message: '“{reading}” 값을 동맹국이 아니어서 지표가 없는 “{seat}” 자리에서 읽습니다.',
      fix: '점 앞에 동맹국을 써서 누구의 것인지 밝히세요: seoul.support',
    },
    'condition-type': {
      message: '“{operator}”: {expected}이어야 하는데 {received}입니다.',
      fix: '먼저 수를 비교하고(support > 0.5), &&와 ||로는 참·거짓만 이으세요.',
    },
    'condition-not-truth': {
      message: '조건이 참·거짓이 아니라 수입니다.',
      fix: '무엇과 비교하세요: support > 0.5',
    },
    'level-not-number': {
      message: '국익의 수준은 수여야 하는데 참·거짓입니다.',
      fix: '지표의 합으로 쓰세요. 예: 0.5 * support + 0.5 * freedom',
    },
    'never-holds': {
      message: '결코 성립하지 않습니다. {kind} “{id}”: 나올 길이 없습니다.',
      fix: '조건이나 조건이 읽는 것을 고치세요. 그 턴이 왔는지, 표시(flag)가 그 전에 서는지 보세요.',
    },
    'always-holds': {
      message: '언제나 성립합니다. {kind} “{id}”: 조건이 없는 것과 같습니다.',
      fix: '조건을 고치거나 지우세요.',
    },
    'seat-without-options': {
      message: '턴 “{turn}”: “{seat}” 자리에 선택지가 없습니다.',
      fix: '이 자리의 선택지를 넣으세요.',
    },
    'turn-unreachable': {
      message: '턴 “{turn}”: “{seat}” 자리의 선택지가 하나도 열릴 수 없어 여기서 시합이 막힙니다.',
      fix: '조건 없는 선택지를 하나는 남기세요.',
    },
    'no-sure-option': {
      message:
        '턴 “{turn}”: “{seat}” 자리의 모든 선택지에 조건이나 관문이 있어 다 닫힐 수 있습니다.',
      fix: '둘 다 없는 선택지를 하나는 남기세요.',
    },
    'last-ending-conditional': {
      message: '마지막 결말에 조건이 있어 결말 없이 끝날 수 있습니다.',
      fix: '조건을 지우거나 조건 없는 결말을 뒤에 넣으세요.',
    },
    'ending-hides-others': {
      message: '결말 “{id}”: 조건이 없어 그 아래 결말은 나오지 않습니다.',
      fix: '조건을 주거나 맨 뒤로 옮기세요.',
    },
    'promise-untestable': {
      message: '약속 “{promise}”: 요청 “{call}”보다 먼저 “{until}” 턴에 끝납니다.',
      fix: '약속을 더 오래 두거나 요청을 앞당기세요.',
    },
    'promise-never-given': {
      message: '약속 “{promise}”: 아무도 하지 않는 약속입니다.',
      fix: '“standing: true”라고 쓰거나, 선택지의 “makes” 또는 공동 제안에 넣으세요.',
    },
    'promise-given-late': {
      message: '약속 “{promise}”: 마지막 요청 “{call}” 뒤에야 맺어집니다.',
      fix: '약속을 앞당기거나 요청을 늦추세요.',
    },
    'promise-not-theirs': {
      message:
        '요청 “{call}”: “{seat}” 자리를 시험하지만 약속 “{promise}”은 그 자리의 것이 아닙니다.',
      fix: '안에서는 동맹국이 받는 약속(to)을, 밖에서는 동맹국이 한 약속(from)을 시험합니다.',
    },
    'call-without-promise': {
      message: '요청 “{call}”: 시험하는 약속이 없습니다.',
      fix: '“test: {call}”인 약속을 넣으세요.',
    },
    'too-little-drama': {
      message: '{what}: 둘이 안 됩니다.',
      fix: '더 넣으세요. 약속과 요청이 이야기를 만듭니다.',
    },
    'argument-both-ways': {
      message: '논거 “{id}”: “{target}” 하나를 지지하면서 공격합니다.',
      fix: '하나만 고르세요.',
    },
    'argument-cycle': {
      message: '논거가 제자리로 돌아옵니다: {cycle}.',
      fix: '고리 하나를 빼세요.',
    },
    'hand-attacks-nothing': {
      message: '반박 “{id}”: 아무것도 공격하지 않습니다.',
      fix: '무엇을 공격하는지 쓰거나 “hand: false”라고 쓰세요.',
    },
    'argument-idle': {
      message: '논거 “{id}”: 지지하는 것도 공격하는 것도 없습니다.',
      fix: '무엇을 지지하거나 공격하는지 쓰세요.',
    },
    'few-attackers': {
      message: '선택지 “{id}”: 부처가 내는 공격 논거가 {count}개뿐이라 토론이 되지 않습니다.',
      fix: '반박 카드가 아닌 논거가 둘 이상 공격하게 하세요.',
    },
    'argument-without-value': {
      message: '논거 “{id}”: 내세우는 가치가 없어 누구에게나 똑같이 들립니다.',
      fix: '어떤 가치에 호소하는지 쓰세요.',
    },
    'argument-never-raised': {
      message:
        '논거 “{id}”: “{desk}” 부처가 꺼낼 일이 없습니다. 상대의 말을 못 듣거나 답할 힘이 없습니다.',
      fix: '“hand: true”라고 쓰거나 부처의 stamina나 blindSpots를 고치세요.',
    },
    'debate-settled': {
      message:
        '누가 말하기도 전에 토론이 끝나 있습니다. 가장 약한 선택지도 1 가운데 {weakest}에서 시작합니다.',
      fix: '선택지를 공격하는 논거를 늘리거나, 지지하는 논거의 base를 낮추세요.',
    },
    'debate-flat': {
      message: '토론이 밋밋하게 시작됩니다. 선택지들의 위임 차이가 {apart}뿐입니다.',
      fix: '어느 한쪽이 더 밀리도록 논거의 base나 대상을 바꾸세요.',
    },
    'strategy-missing': {
      message: '턴 “{turn}”: {strategy} 노선의 선택지가 없습니다.',
      fix: '{strategy} 몫이 가장 큰 선택지를 넣으세요.',
    },
    hindsight: {
      message: '논거 “{id}”: {date}에 말하면서 {published}에 나온 {source} 자료를 씁니다.',
      fix: '더 앞선 출처를 쓰거나 “hindsight: true”라고 쓰세요.',
    },
    'history-incomplete': {
      message: '역사에서 “{seat}” 자리가 한 일이 없습니다.',
      fix: '가장 가까운 선택지를 쓰세요.',
    },
    'history-frame': {
      message: '역사의 명분은 {frame}인데 선택지에는 {frames}만 있습니다.',
      fix: '선택지의 frames에 {frame}을 넣거나 역사의 명분을 고치세요.',
    },
    'words-missing': {
      message: '{where}에 “{id}”의 글이 없습니다.',
      fix: '“{id}” 항목을 넣으세요.',
      near: '“{id}” 항목을 넣거나, 그것을 뜻했다면 “{suggestion}” 이름을 고치세요.',
    },
    'words-extra': {
      message: '{where}의 “{id}” 글은 구조에 짝이 없습니다.',
      fix: '지우거나, 구조에 “{id}” 항목을 넣으세요.',
      near,
    },
    'text-too-long': {
      message: '글이 {length}{unit}입니다. 여기서는 {limit}{unit}보다 짧아야 합니다.',
      fix: '줄이세요.',
    },
    'markup-refused': {
      message: '글에 {markup}: 여기서는 순수한 마크다운만 씁니다.',
      fix: '빼세요. 마크다운의 *강조*, 목록, https 링크는 쓸 수 있습니다.',
    },
  },
};
