/** The terms of art, each in two plain sentences: what it is, and what it does here. */
export const glossary = {
  title: 'Glossary',
  lead: 'What the words of the game mean. An index is a reading of the model, never a probability.',
  source: 'After',
  own: 'A rule of this game',
  all: 'All terms',
  'group.fears': 'The two fears',
  'group.wheel': 'The wheel and its lines',
  'group.alliance': 'Alliances at work',
  'group.hub': 'What the hub weighs',
  'group.debate': 'The debate',
  'group.game': 'Promises, chance and record',
  'abandonment.name': 'Abandonment',
  'abandonment.text':
    'The fear that the ally will not come when it is called. Commitment, shared interest, a good record and a voice in Washington lower it; a hub that withdraws raises it.',
  'entrapment.name': 'Entrapment',
  'entrapment.text':
    'The fear of being dragged into somebody else’s war. It rises with the hub’s quarrels, with commitment where freedom is missing, with dependence and with exposure.',
  'dilemma.name': 'Alliance dilemma',
  'dilemma.text':
    'What lowers one fear raises the other: who stands closer is less likely to be left and more likely to be taken along. From this pull all dilemmas of the game are made.',
  'umbrella-doubt.name': 'Umbrella doubt',
  'umbrella-doubt.text':
    'The doubt whether the hub would risk one of its own cities for one of ours. It rises above all with the reach of the other side’s missiles.',
  'extended-deterrence.name': 'Extended deterrence',
  'extended-deterrence.text':
    'A promise to answer an attack on an ally as if it were one on oneself, nuclear weapons included: the umbrella. Troops and plans in place make it easier to believe.',
  'posture.name': 'Posture',
  'posture.text':
    'Which fear holds a government: none, abandonment, entrapment or both. A fear takes hold at 50 and lets go below 40, and it opens and closes options.',
  'model-index.name': 'Model index',
  'model-index.text':
    'A figure from 0 to 100 that the model reads from the state of the match. It is no probability and no forecast of the world, though the game draws against it.',
  'dependence.name': 'Dependence',
  'dependence.text':
    'How much one needs the hub: more with the threat, less with strength of one’s own and with other friends. Abandonment counts by what it would cost, which is abandonment times dependence.',
  'hub.name': 'Hub',
  'hub.text':
    'The great power in the middle, in these scenarios the United States. Lee Jong-eun’s image is a wheel with allies as its spokes.',
  'spoke.name': 'Spoke',
  'spoke.text':
    'An ally of the hub, and its tie to it. Bilateral work thickens the spoke until it can carry load alone.',
  'rim.name': 'Rim',
  'rim.text':
    'The ties among the spokes themselves. Multilateral work lays it piece by piece, and it holds only where both sides come.',
  'keystone.name': 'Keystone',
  'keystone.text':
    'The strength of one’s own house, in the picture of the game. Independent work raises it.',
  'bilateral.name': 'Bilateral line',
  'bilateral.text':
    'Closer to the hub: more commitment, and a better record. It is paid for with freedom, and it pulls toward entrapment.',
  'independent.name': 'Independent line',
  'independent.text':
    'Rely on oneself: own forces, own decisions, less exposure. It is paid for with money and with the hub’s commitment.',
  'multilateral.name': 'Multilateral line',
  'multilateral.text':
    'Join with the other spokes, and speak to the hub together. It needs partners who come, costs something at home, and adds their quarrels to one’s own.',
  'voice.name': 'Voice',
  'voice.text':
    'How far the hub listens. A lone small ally is seldom heard; voice counts this government and those who signed its proposal.',
  'collective-bargaining.name': 'Collective bargaining',
  'collective-bargaining.text':
    'Allies put one request to the hub together, so that none can be played off against another. That asking together brings more than the sum is Lee’s claim, and a sceptic may switch it off.',
  'commitment.name': 'Commitment',
  'commitment.text':
    'What binds the hub: treaty, troops, plans and public words. It lowers abandonment and, where freedom is missing, raises entrapment.',
  'freedom.name': 'Freedom of action',
  'freedom.text':
    'How far one decides for oneself about forces, soil and wars. In unequal alliances the small side pays for security with it.',
  'tie.name': 'Tie and friction',
  'tie.text':
    'How well two spokes work together, and what stands between them. Ties grow when both fear to be left; friction from history slows them and makes joint words weaker.',
  'exposure.name': 'Exposure',
  'exposure.text':
    'How far one stands within reach of others’ conflicts and of retaliation. Bases, missions and sanctions raise it.',
  'support.name': 'Support at home',
  'support.text':
    'How much of the public goes along. Visible benefit and expected success raise it; danger, cost and old quarrels lower it.',
  'record.name': 'Record',
  'record.text':
    'What the hub remembers of how we answered. Past loyalty feeds expectations: on the day we call, and on the day it calls.',
  'operational-control.name': 'Operational control',
  'operational-control.text':
    'The right to command the forces in the field. In 1954 Korea left it with the United Nations Command in return for the alliance; peacetime control came back in 1994, wartime control has not.',
  'strategic-flexibility.name': 'Strategic flexibility',
  'strategic-flexibility.text':
    'The hub’s wish to use troops stationed with one ally for tasks elsewhere. Seoul and Washington wrote a formula about it in 2006 that respects the wish and the worry.',
  'tripwire.name': 'Tripwire',
  'tripwire.text':
    'A small force placed so that an attack must hit it and bring in its country. Alone it deters badly; what counts is the power to stop a quick gain.',
  'blue-helmets.name': 'Blue helmets',
  'blue-helmets.text':
    'Soldiers under the flag and command of the United Nations. A coalition sails under the flag of the state that leads it, and so weighs differently on record, reputation and exposure.',
  'latency.name': 'Latency',
  'latency.text':
    'To be able to build nuclear weapons without having built them. The nearer the threshold, the less the umbrella matters and the heavier the sanctions.',
  'burden.name': 'Burden',
  'burden.text':
    'What allies cost the hub in money, troops and risk. When it weighs heavily, the hub asks for more or thinks of leaving.',
  'control.name': 'Control',
  'control.text':
    'How far the hub can keep an ally from acting alone. It calms the hub’s own fear of being dragged in, and the ally pays for it with freedom.',
  'credibility.name': 'Credibility',
  'credibility.text':
    'Whether others believe that the hub keeps its word. Promises kept in sight of others build it, and broken ones spend it.',
  'desk.name': 'Desk',
  'desk.text':
    'A role in the cabinet: a ministry, the opposition, the public. Each has a want, a red line and a blind spot, and each can be wrong.',
  'floor.name': 'The floor',
  'floor.text':
    'The arguments that count at this moment. At most two of a desk and five on a side are heard, the strongest; the rest stands ready but is not heard.',
  'mandate.name': 'Mandate',
  'mandate.text':
    'How strongly the debate backs an option, set beside the others of its motion. Above one half a decision gains support at home, below it loses some.',
  'contested.name': 'Contested',
  'contested.text':
    'Said of a motion where another way of adding up the arguments would put another option first. The game decides by DF-QuAD, in which the stronger side pulls; the second opinion is Quadratic Energy, which adds up all voices.',
  'framing.name': 'Framing',
  'framing.text':
    'How a decision is justified at home: as our ally asks, or in our national interest. Hwang holds that missions are accepted when people see what is in it for them, and resented when they look like obedience.',
  'gate.name': 'Gate',
  'gate.text':
    'A vote of the Assembly that an option needs. It opens when the Assembly’s mandate and the party line together reach one half.',
  'promise.name': 'Promise',
  'promise.text':
    'Who owes what to whom, until when. A call tests it, and it is kept, bent or broken, or lapses when no call comes.',
  'call.name': 'Call',
  'call.text':
    'A moment that tests a promise. At home it asks whether they come, elsewhere whether we go.',
  'draw.name': 'Draw',
  'draw.text':
    'Where chance decides, a number is drawn from the seed, the turn and a name, and held against an index. The same seed brings the same draws, so one decision can be changed and all else kept.',
  'forecast.name': 'Forecast',
  'forecast.text':
    'What you say will happen, and how sure you are, before the previews open. At the end it is scored: being sure and wrong costs most.',
  'proposal.name': 'Joint proposal',
  'proposal.text':
    'One request of several allies to the hub. It stands once two have signed, and signing gives the others a promise.',
  'match-record.name': 'Record of a match',
  'match-record.text':
    'The settings and every command of a match, as a small file. Replayed, it gives every state again, bit for bit.',
};
