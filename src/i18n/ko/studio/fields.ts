/** Help of the fields: the descriptions of the format, by what they say in English. */
export const fields: Readonly<Record<string, string>> = {
  'A Hub & Spokes scenario.': '‘Hub & Spokes’ 시나리오.',
  'Version of this format.': '이 형식의 버전.',
  'Name of the scenario; the same as its folder.': '시나리오의 이름. 폴더 이름과 같다.',
  'Who wrote it.': '누가 썼는지.',
  'Licence of the texts, for example CC BY 4.0.': '글의 이용 허락 조건. 예: CC BY 4.0.',
  'Its title.': '제목.',
  'Its licence.': '이용 허락 조건.',
  'A scenario from which texts or rules were taken.': '글이나 규칙을 가져온 시나리오.',
  'The scenarios that this one was made from, the first one first.':
    '이 시나리오의 바탕이 된 시나리오. 맨 처음 것을 맨 앞에 적는다.',
  'Languages; each has a words file.': '언어. 언어마다 글 파일이 하나씩 있다.',
  'The scenario that newcomers play first: a coach speaks in each part of a turn.':
    '처음 온 사람이 먼저 하는 시나리오. 턴의 단계마다 길잡이가 말한다.',
  'Scenarios to which the debrief of a tutorial leads on.':
    '길잡이 시나리오를 마친 뒤 권하는 시나리오.',
  'Lower-case letters, digits and single hyphens, beginning with a letter.':
    '영어 소문자로 시작해 소문자, 숫자, 붙임표 하나씩만 쓴다.',
  'The day on which the last turn ends.': '마지막 턴이 끝나는 날.',
  'The seat of the great power.': '강대국의 자리.',
  'The governments of the match.': '시합에 나오는 정부들.',
  'A government in the match.': '시합에 나오는 정부.',
  'Great power, ally, or the other partners.': '강대국, 동맹국, 또는 그 밖의 협력국.',
  'Whether a person may take this seat.': '사람이 이 자리에 앉을 수 있는지.',
  'Its emblem on the board: a building or a tool, no flag and no face.':
    '판 위의 상징. 건물이나 도구이고, 국기나 얼굴은 쓰지 않는다.',
  'Where the capital lies.': '수도의 위치.',
  'Degrees east; west is below 0.': '동경(도). 서경은 음수로 쓴다.',
  'Degrees north; south is below 0.': '북위(도). 남위는 음수로 쓴다.',
  'The desks of the cabinet.': '내각의 부처.',
  "A role inside the seat's cabinet.": '그 자리의 내각에 있는 한 역할.',
  'Its emblem.': '상징.',
  'What the desk weighs at the end; the weights sum to 1. The hub weighs burden, control, credibility.':
    '끝날 때 이 부처가 무엇을 얼마나 중히 여기는지. 모두 더하면 1이다. 바퀴통은 부담, 통제력, 신뢰도를 따진다.',
  'How often it answers others in one debate.': '한 토론에서 남의 말에 몇 번까지 답하는지.',
  'Values to which it never answers: it can be wrong by not hearing.':
    '결코 답하지 않는 가치. 듣지 않아서 틀릴 수 있다.',
  'Why these weights.': '가중치를 이렇게 둔 까닭.',
  'Letters and digits without hyphens, beginning with a small letter.':
    '영어 소문자로 시작해 영문자와 숫자만, 붙임표 없이 쓴다.',
  'A spoke at the start; every gauge from 0 to 1.':
    '시작할 때 바퀴살의 상태. 지표는 모두 0에서 1 사이.',
  'How strongly it is threatened.': '얼마나 크게 위협받는지.',
  'How firmly the great power is committed to it.': '강대국의 공약이 얼마나 굳은지.',
  'How far its interests and those of the great power agree.': '강대국과 이해가 얼마나 맞는지.',
  'What its own forces can do.': '스스로의 군대가 할 수 있는 일.',
  'What its economy and budget can carry.': '경제와 예산이 감당할 수 있는 무게.',
  'What it is worth to the great power.': '강대국에게 얼마나 값진지.',
  'Its ties with the other partners.': '다른 협력국과의 유대.',
  'How the world sees it.': '세계가 어떻게 보는지.',
  'How far its public stands behind its alliance policy.': '국민이 동맹 정책을 얼마나 지지하는지.',
  'How freely it can decide.': '얼마나 자유롭게 결정할 수 있는지.',
  "How far it is exposed to other people's wars.": '남의 전쟁에 얼마나 휘말릴 수 있는지.',
  'How well it has kept its word.': '약속을 얼마나 잘 지켜 왔는지.',
  'Where the starting values come from.': '시작할 때의 값이 어디에서 왔는지.',
  'Where this comes from: one of the `sources`, or `assumption`.':
    '어디에서 온 것인지. 출처 목록에서 고르거나 ‘가정’이라고 밝힌다.',
  'What lies between two spokes.': '두 바퀴살 사이에 있는 것.',
  'The two spokes.': '두 바퀴살.',
  'Working tie at the start.': '시작할 때의 실무 유대.',
  'Legacy friction at the start.': '시작할 때 남아 있는 갈등.',
  'World inputs, by seat or for `all`.': '외부 조건. 자리마다, 또는 모든 바퀴살에 함께 둔다.',
  '0 is not at all, 1 as much as can be.': '0은 전혀 없음, 1은 더할 수 없이 큼.',
  'Flags and their starting values.': '이야기가 기억해 두는 표시와 처음 값.',
  'At most six gauges shown beside the two fears.':
    '두 가지 두려움 옆에 보여 줄 지표. 여섯 개까지.',
  'Whose tie and friction are shown, where there are several.':
    '유대와 갈등이 여럿일 때 누구와의 것을 보여 주는지.',
  'Who listens to the debates. An audience left out weighs all values alike.':
    '토론을 듣는 사람들. 적지 않은 청중은 모든 가치를 똑같이 여긴다.',
  'Somebody who listens, with the values that count there. Values left out count 0.5.':
    '듣는 사람과 그들에게 통하는 가치. 적지 않은 가치는 0.5로 친다.',
  'How much each value counts here: 0 nothing, 0.5 as for anyone, 1 twice as much.':
    '여기서 가치마다 얼마나 통하는지. 0은 전혀, 0.5는 남들만큼, 1은 그 두 배.',
  'Why it weighs them so.': '그렇게 여긴다고 보는 까닭.',
  'National interests that a player can see grow or wither.':
    '자라거나 시드는 것을 참가자가 볼 수 있는 국익.',
  'Its level: a number from 0 to 1, read from gauges and flags.':
    '수준. 지표와 표시에서 읽은 0에서 1 사이의 수.',
  'How it can end. The first that holds is told; the last has no condition.':
    '어떻게 끝날 수 있는지. 먼저 들어맞는 것을 보여 주며, 마지막 것에는 조건이 없다.',
  'The first ending that holds is told; the last has no condition.':
    '먼저 들어맞는 결말을 보여 준다. 마지막 것에는 조건이 없다.',
  'How the match looks from other playable seats, by seat.':
    '사람이 앉을 수 있는 다른 자리에서 시합이 어떻게 보이는지.',
  'At most six gauges. The hub is shown those of each of its spokes.':
    '지표 여섯 개까지. 바퀴통은 바퀴살마다의 지표를 본다.',
  'People abroad, by the flag that counts them in hundreds.':
    '나라 밖에 나가 있는 사람들. 백 명 단위로 세는 표시의 이름 아래 적는다.',
  'Where they are on the world chart.': '세계 지도에서 어디에 있는지.',
  'Whose flag they serve under there; left out where it is neither.':
    '거기에서 누구의 깃발 아래 일하는지. 둘 다 아니면 비워 둔다.',
  'Facts and theory by id: a capital, then letters, digits and dots, such as F3.25.':
    '사실과 이론. 짧은 이름은 대문자로 시작해 영문자, 숫자, 점을 쓴다. 예: F3.25.',
  'A source.': '출처.',
  'When it was published, as printed.': '언제 나왔는지. 적힌 그대로 쓴다.',
  "The publisher's or an archive's own address.": '발행처나 자료 보관소의 주소.',
  'Publisher and title, or author, work and year.': '발행처와 제목, 또는 지은이와 저작과 연도.',
  'A dated fact, or a theory.': '날짜가 있는 사실인지 이론인지.',
  'Who owes what to whom.': '누가 누구에게 무엇을 약속했는지.',
  'Who owes what to whom, until when, and what becomes of it.':
    '누가 누구에게 언제까지 무엇을 약속했고, 그것이 어떻게 되는지.',
  'Who owes.': '약속한 쪽.',
  'To whom.': '약속받은 쪽.',
  'The last turn in which it can be called in.': '약속을 지키라고 할 수 있는 마지막 턴.',
  'The call that tests it.': '이 약속을 시험하는 요청.',
  'True if it is already given when the match begins.': '시합이 시작될 때 이미 있는 약속이면 켠다.',
  'What follows.': '그 뒤에 따르는 것.',
  'Changes of gauges.': '지표의 변화.',
  'A change of a gauge.': '지표 하나의 변화.',
  'The gauge that changes.': '바뀌는 지표.',
  'How much is added, from -1 to 1.': '얼마를 더하는지. -1에서 1까지.',
  'Whose gauge. Left out: the seat that acts.': '누구의 지표인지. 비우면 행동하는 자리.',
  'The other spoke, for tie and friction.': '유대와 갈등에서 상대 바퀴살.',
  'Turns to wait; 0 is this turn.': '몇 턴을 기다리는지. 0이면 이번 턴.',
  'Only if this holds when the effect is due.': '효과가 나타날 때 이 조건이 맞아야 한다.',
  'World inputs that this sets.': '이것이 정하는 외부 조건.',
  'A world input that is held at a value.': '한 값에 붙들어 두는 외부 조건.',
  'The world input.': '외부 조건.',
  'Its value; only growth may be below 0.': '값. 성장만 0보다 작을 수 있다.',
  'For how many turns, this one included.': '이번 턴을 넣어 몇 턴 동안인지.',
  'Which spoke feels it. Left out: the acting spoke, or every spoke if the hub acts.':
    '어느 바퀴살이 받는지. 비우면 행동하는 바퀴살, 바퀴통이 행동하면 모든 바퀴살.',
  'Flags that this sets; conditions read them as flags.NAME.':
    '이것이 바꾸는 표시. 조건에서는 flags.이름 꼴로 읽는다.',
  'Moments that test a promise.': '약속을 시험하는 순간.',
  'A call at home.': '우리 땅에서 일어난 요청.',
  'Do they come?': '그들은 오는가?',
  'The spoke that is tested.': '시험받는 바퀴살.',
  'Turns in which the call may come, in order; it comes once.':
    '요청이 올 수 있는 턴을 차례대로. 한 번만 온다.',
  'It comes only if this holds.': '이 조건이 맞을 때만 온다.',
  'Drawn anew in each listed turn. Left out: it comes for certain.':
    '적힌 턴마다 새로 추첨한다. 비우면 틀림없이 온다.',
  'Below 0 it is easier, above 0 harder; 1 is a lot. Added to the log-odds of the index.':
    '0보다 작으면 쉽고 크면 어렵다. 1이면 큰 차이다. 지수의 로그 오즈에 더한다.',
  'Why the test is as hard as it is, and no harder.': '어려움을 그렇게 둔 까닭.',
  'The index that is tested.': '시험하는 지수.',
  'What each grade of help does.': '도움의 정도마다 무엇이 달라지는지.',
  'A call elsewhere.': '다른 곳에서 일어난 요청.',
  'Do we go?': '우리는 가는가?',
  'The four answers.': '네 가지 답.',
  'One way to answer.': '답하는 한 가지 길.',
  'The strategy that this answer belongs to.': '이 답이 속한 노선.',
  'The answer is open only while this holds.': '이 조건이 맞는 동안만 고를 수 있다.',
  'What happens, whatever was answered, if the draw against entrapment is lost.':
    '무엇이라고 답했든, 말려들 우려를 건 추첨에서 지면 일어나는 일.',
  'How the world answers.': '세계가 보이는 반응.',
  'An answer of the world.': '세계의 반응.',
  'Turns at whose end it may happen; it happens once.':
    '어느 턴이 끝날 때 일어날 수 있는지. 한 번만 일어난다.',
  'Only if this holds.': '이 조건이 맞을 때만.',
  'Drawn anew in each listed turn. Left out: for certain.':
    '적힌 턴마다 새로 추첨한다. 비우면 틀림없이 일어난다.',
  'When it happened, if it is history.': '실제로 있었던 일이면 그 날짜.',
  'Where it comes from.': '어디에서 온 것인지.',
  'The dilemmas, in the order of their days.': '날짜순으로 늘어놓은 딜레마.',
  'One dilemma.': '하나의 딜레마.',
  'Name of the turn.': '턴의 이름.',
  'The day of the dilemma; the turn lasts until the next one.':
    '딜레마가 벌어진 날. 턴은 다음 딜레마까지 이어진다.',
  'Facts told in the briefing.': '브리핑에 나오는 사실.',
  'A joint proposal to the hub: those who sign speak together.':
    '바퀴통에 내는 공동 제안. 서명한 자리들은 한목소리를 낸다.',
  'Seats that may sign.': '서명할 수 있는 자리.',
  'The promise that a signature gives to the co-signers.':
    '서명하면 함께 서명한 쪽에 하게 되는 약속.',
  'Options of each seat.': '자리마다의 선택지.',
  'An answer to the motion.': '안건에 대한 하나의 답.',
  'Name of the option.': '선택지의 이름.',
  'How the turn is spent on the three strategies; together at most 1.':
    '이번 턴의 힘을 세 노선에 어떻게 나누는지. 더해서 1까지.',
  'Share spent on the tie with the hub.': '바퀴통과의 관계에 쓰는 몫.',
  "Share spent on one's own strength and freedom.": '스스로의 힘과 자유에 쓰는 몫.',
  'Share spent on ties with the other spokes.': '다른 바퀴살과의 유대에 쓰는 몫.',
  'Framings to choose from: 0 "as our ally asks", 1 "in our national interest". The first is the default.':
    '고를 수 있는 명분. 0은 ‘동맹의 요청대로’, 1은 ‘국익을 위해’. 맨 앞이 기본이다.',
  'The option is open only while this holds.': '이 조건이 맞는 동안만 고를 수 있다.',
  'The Assembly must agree: mandate plus offset must reach 0.50.':
    '국회가 동의해야 한다. 위임에 당론을 더해 0.50에 이르러야 한다.',
  "The party line: added to the Assembly's mandate.": '당론. 국회의 위임에 더하는 값.',
  'How far this seat goes along with partners this turn.': '이번 턴에 협력국과 얼마나 함께하는지.',
  'An agent that takes this option signs the joint proposal.':
    '대리 참가자가 이 선택지를 고르면 공동 제안에도 서명한다.',
  'How an agent leans to it whatever happens: 0 as to any other, 1 clearly more, -5 hardly ever.':
    '대리 참가자가 평소에 얼마나 기우는지. 0은 여느 선택지만큼, 1은 뚜렷이 더, -5는 거의 고르지 않음.',
  "An agent's reasons.": '대리 참가자의 이유.',
  'Names the reason; its sentence stands in the words file.': '이유의 이름. 문장은 글 파일에 있다.',
  'The reason counts while this holds.': '이 조건이 맞는 동안 이유가 힘을 갖는다.',
  'How much it adds to the leaning: 1 makes it clearly likelier, -1 clearly less.':
    '성향에 얼마를 더하는지. 1이면 뚜렷이 더, -1이면 뚜렷이 덜 고른다.',
  'Promises given by taking this option.': '이 선택지를 고르면 하게 되는 약속.',
  'Facts behind the option as a whole.': '선택지 전체를 뒷받침하는 사실.',
  'Desks that get a private note this turn.': '이번 턴에 비공개 메모를 받는 부처.',
  'What the player is asked to foresee.': '참가자에게 내다보라고 묻는 것.',
  'Name of the question.': '질문의 이름.',
  'Read after the consequence: did it come true?': '결과가 나온 뒤에 따진다. 맞았는가?',
  'What the desks of the cabinet say.': '내각의 부처들이 하는 말.',
  'A claim that supports or attacks an option or another argument.':
    '선택지나 다른 논거를 지지하거나 반박하는 주장.',
  'Name of the argument; unique in its turn and different from the options.':
    '논거의 이름. 같은 턴에 하나뿐이고 선택지의 이름과도 달라야 한다.',
  'Who holds it.': '누가 내세우는지.',
  'Its strength before anyone answers, from 0 to 1.': '아무도 답하기 전의 세기. 0에서 1까지.',
  'The value that it appeals to.': '이 논거가 기대는 가치.',
  'Options or arguments that it supports.': '지지하는 선택지나 논거.',
  'Options or arguments that it attacks.': '반박하는 선택지나 논거.',
  'Says the same as this other argument; the two count once, as the stronger.':
    '이 논거와 같은 말을 한다. 둘을 한 번만, 더 센 쪽으로 친다.',
  'Facts and theory behind it.': '뒷받침하는 사실과 이론.',
  'The desk raises it only while this holds.': '이 조건이 맞는 동안만 부처가 꺼낸다.',
  'True: not raised by the desk; the player may bring it in as a rebuttal.':
    '켜면 부처가 꺼내지 않고, 참가자가 반론으로 내놓을 수 있다.',
  'Facts of a later day that bore it out; told in the debrief alone.':
    '이 말이 맞았음을 보여 준 뒷날의 사실. 돌아보기에만 나온다.',
  'True if its evidence is later than the turn.': '근거가 이 턴보다 나중의 것이면 켠다.',
  'What other playable seats debate this turn, by seat.':
    '사람이 앉을 수 있는 다른 자리들이 이번 턴에 토론하는 것.',
  'What history did.': '실제 역사에서 한 일.',
  'What each seat did.': '자리마다 한 일.',
  'How it was justified: 0 "as our ally asks", 1 "in our national interest".':
    '어떤 명분을 내세웠는지. 0은 ‘동맹의 요청대로’, 1은 ‘국익을 위해’.',
  'Who spoke together.': '누가 한목소리를 냈는지.',
  'How calls were answered.': '요청에 어떻게 답했는지.',
  'Where this is told.': '어디에 적혀 있는지.',
  'Warnings of the check that are not to be said again, each with a reason.':
    '꺼 둔 검사 경고. 저마다 까닭을 적는다.',
  'A warning that its author has answered.': '글쓴이가 까닭을 밝힌 경고.',
  'The code of the warning.': '경고의 이름.',
  'Where: the parts in order with dots between, items of a list by their id.':
    '어디인지. 큰 것부터 점으로 이어 적고, 목록 안의 것은 짧은 이름으로 적는다.',
  'Why it is right as it is.': '그대로 두어도 되는 까닭.',
  'Learning goals; their sentences stand in the words file.': '학습 목표. 문장은 글 파일에 있다.',
  'Questions of the debrief in three steps.': '돌아보기 질문, 세 단계.',
  'What happened?': '무슨 일이 있었는가?',
  'Why did it happen?': '왜 그렇게 되었는가?',
  'What follows for other cases?': '다른 경우에는 어떻겠는가?',
  'The words of a scenario in one language.': '한 언어로 적은 시나리오의 글.',
  'Name of the scenario.': '시나리오의 제목.',
  'One short line under the title.': '제목 아래 짧은 한 줄.',
  'What the player is in for, under 60 words.':
    '참가자를 기다리는 일. 영어 60단어, 한국어 150자보다 짧게.',
  'The endings.': '결말.',
  'A headline.': '머리기사 제목처럼.',
  'What happened.': '무슨 일이 있었는지.',
  'National interests.': '국익.',
  'Its name.': '이름.',
  'What it is, in one sentence.': '무엇인지 한 문장으로.',
  'How other playable capitals are told, by seat.': '사람이 앉을 수 있는 다른 수도의 이야기.',
  'Printed on the stamp, for example 2022-24.': '도장에 찍히는 시기. 예: 2022-24.',
  'The seats.': '자리.',
  'The capital, as the board names it.': '판에 적히는 수도의 이름.',
  'The state.': '나라의 이름.',
  'The desks, by seat.': '자리마다의 부처.',
  'What it wants.': '바라는 것.',
  'What it will not accept.': '물러설 수 없는 선.',
  'The dilemmas.': '딜레마.',
  'Name of the dilemma.': '딜레마의 이름.',
  'Name of the dilemma, if it is another one from here.':
    '여기에서 보는 딜레마의 이름이 다를 때만.',
  'What is printed on the stamp here, if it is elsewhere.': '여기의 도장에 찍을 곳이 다를 때만.',
  'Where it happens; printed on the stamp.': '일이 벌어진 곳. 도장에 찍힌다.',
  'Under 120 words, or 300 Korean characters. **Two stars** before and after make it bold.':
    '영어 120단어, 한국어 300자보다 짧게. **별표 둘**로 감싸면 굵은 글씨가 된다.',
  'The question before the cabinet.': '내각 앞에 놓인 물음.',
  'What is at stake, in one sentence.': '무엇이 걸려 있는지 한 문장으로.',
  'Private notes, by desk.': '부처마다의 비공개 메모.',
  'Questions for the forecast.': '예측에서 묻는 것.',
  'Arguments, by id.': '논거.',
  'The claim, as the desk says it. Under 40 words, or 100 characters.':
    '부처가 말하는 그대로의 주장. 영어 40단어, 한국어 100자보다 짧게.',
  'Why it holds, in one sentence.': '왜 그런지 한 문장으로.',
  'What is said in other playable capitals, by seat.': '사람이 앉을 수 있는 다른 수도에서 하는 말.',
  'What the joint proposal says, and what signing promises.':
    '공동 제안의 내용과 서명이 뜻하는 약속.',
  'Options, by seat and id.': '자리마다의 선택지.',
  'Two to five words.': '두세 어절로.',
  'What is done. Under 35 words, or 90 Korean characters.':
    '하는 일. 영어 35단어, 한국어 90자보다 짧게.',
  'One sentence: the picture of what followed.': '그 뒤의 일을 그림처럼 한 문장으로.',
  'Why the option is closed, if it has a condition.': '조건이 있을 때, 선택지가 닫힌 까닭.',
  "The agent's reasons, one sentence each.": '대리 참가자의 이유, 한 문장씩.',
  'What history did and why; under 90 words.':
    '실제 역사와 그 까닭. 영어 90단어, 한국어 220자보다 짧게.',
  'A tutorial: what the coach says, by part of the turn. Under 40 words, or 100 characters.':
    '턴의 단계마다 길잡이가 하는 말. 영어 40단어, 한국어 100자보다 짧게.',
  'The calls.': '요청.',
  'Name of the call.': '요청의 이름.',
  'What happens and what is asked.': '무슨 일이 일어나고 무엇을 청하는지.',
  'Why the test is as hard as it is.': '시험이 그만큼 어려운 까닭.',
  'A call at home: what each grade looks like.': '우리 땅에서: 정도마다 어떤 모습인지.',
  'Help comes in full.': '도움이 온전히 온다.',
  'Help comes late.': '도움이 늦게 온다.',
  'Help comes in part.': '도움이 일부만 온다.',
  'No help comes.': '도움이 오지 않는다.',
  'A call elsewhere: the four answers.': '다른 곳에서: 네 가지 답.',
  'It sends what was asked for.': '청한 대로 보낸다.',
  'It sends less.': '덜 보낸다.',
  'It helps in another place or another way.': '다른 곳에서, 또는 다른 길로 돕는다.',
  'It refuses.': '거절한다.',
  'What followed each answer.': '답마다 그 뒤에 따른 일.',
  'Why an answer is closed.': '답이 닫힌 까닭.',
  'What happened when the second draw was lost.': '두 번째 추첨에서 졌을 때 일어난 일.',
  'What was told when it was not.': '지지 않았을 때 들려주는 말.',
  'The promises.': '약속.',
  'Name of the promise.': '약속의 이름.',
  'What is owed, to whom, until when.': '무엇을 누구에게 언제까지 약속했는지.',
  'Told when it was kept.': '지켜졌을 때 들려주는 말.',
  'Told when it was bent.': '휘어졌을 때 들려주는 말.',
  'Told when it was broken.': '깨졌을 때 들려주는 말.',
  'The events.': '사건.',
  'What each source says, in one or two sentences.': '출처마다 말하는 바를 한두 문장으로.',
  'What a source is called in this language, by id; all others keep the title of `scenario.yaml`.':
    '이 언어에서 출처를 부르는 이름. 적지 않은 출처는 `scenario.yaml`의 제목을 쓴다.',
  'Names of the flags, for explanations.': '설명에 쓰는 표시의 이름.',
  'Names of the places of the deployments.': '나가 있는 곳의 이름.',
  'The learning goals, one sentence each.': '학습 목표, 한 문장씩.',
  'The questions of the debrief.': '돌아보기 질문.',
  'A tutorial: what one has just seen, told in the debrief. Under 90 words.':
    '방금 본 것을 돌아보기에서 들려준다. 영어 90단어, 한국어 220자보다 짧게.',
  'Parts whose original was changed after they were translated, as keys with slashes between.':
    '번역한 뒤에 원문이 바뀐 부분. 큰 것부터 빗금으로 이어 적는다.',
  'The information page.': '시나리오 소개 화면.',
  'What the scenario is for.': '무엇을 위한 시나리오인지.',
  'How it works.': '어떻게 돌아가는지.',
  'What is assumed.': '무엇을 가정했는지.',
  'What to try.': '해 볼 만한 것.',
  'Where the historical line differs from the reference, and why.':
    '실제 역사 노선이 기록과 다른 곳과 그 까닭.',
};
