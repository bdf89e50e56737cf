/** The works from which the signs of the model's laws come; docs/model.md says what each claims. */
export const SOURCES = {
  T01: 'Snyder, The Security Dilemma in Alliance Politics, World Politics 36(4), 1984',
  T02: 'Snyder, Alliance Politics, 1997',
  T03: 'Morrow, Alliances and Asymmetry, American Journal of Political Science 35(4), 1991',
  T04: 'Cha, Alignment Despite Antagonism, 1999',
  T05: 'Cha, Powerplay, 2016',
  T08: 'Kim, Why Alliances Entangle But Seldom Entrap States, Security Studies 20(3), 2011',
  T09: 'Beckley, The Myth of Entangling Alliances, International Security 39(4), 2015',
  T11: 'Berkemeier and Fuhrmann, on the fulfilment of alliance commitments, 2018',
  T13: 'Fang, Johnson and Leeds, To Concede or to Resist?, International Organization 68(4), 2014',
  T14: 'Pressman, Warring Friends, 2008',
  T16: 'Henry, What Allies Want, International Security 44(4), 2020',
  T17: 'Narang and LeVeck, International Reputation and Alliance Portfolios, 2019',
  T18: 'Fearon, Signaling Foreign Policy Interests, Journal of Conflict Resolution 41(1), 1997',
  T19: 'Musgrave and Ward, on tripwire troops and public support, 2018 and 2023',
  T21: 'Tomz and Weeks, Military Alliances and Public Support for War, 2021',
  T23: 'Gerzhoy, Alliance Coercion and Nuclear Restraint, International Security 39(4), 2015',
  T24: 'Lanoszka, Atomic Assurance, 2018',
  T25: 'Gelpi, Feaver and Reifler, Success Matters, International Security 30(3), 2005',
  T26: 'Bellamy and Williams, Providing Peacekeepers, 2013',
  T28: 'Korean opinion polls of 2003 to 2024',
  hwang: 'Hwang, A Roadmap for Expanding U.S.-ROK Alliance Cooperation: Peacekeeping',
  lee: 'Lee Jong-eun, op-ed on Korea as one spoke of a wheel, 2023',
} as const;

export type SourceId = keyof typeof SOURCES;
