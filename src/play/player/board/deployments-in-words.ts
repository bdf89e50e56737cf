import type { Language } from '../../../i18n/index.ts';
import { dayOf } from '../names/dates.ts';
import type { Say } from '../names/names.ts';
import type { Deployment } from './deployments.ts';

const counted = (people: number, language: Language): string => people.toLocaleString(language);

function line(t: Say, language: Language, deployment: Deployment): string {
  const { since, under } = deployment;
  const name = under
    ? t('deployments.under', { name: deployment.name, flag: t(`deployments.${under}`) })
    : deployment.name;
  const people = counted(deployment.people, language);
  const before = counted(deployment.before, language);
  const date = since ? dayOf(since, language) : '';
  if (deployment.people === 0) {
    return deployment.before > 0
      ? t('deployments.ended', { name, before })
      : t('deployments.home', { name, date });
  }
  if (deployment.before === 0) return t('deployments.new', { name, people });
  return deployment.before === deployment.people
    ? t('deployments.here', { name, people, date })
    : t('deployments.moved', { name, people, before });
}

/** The pins of the world chart, one sentence each, the largest first, and how many people they are. */
export function deploymentsInWords(t: Say, language: Language, all: Deployment[]): string[] {
  const told = all
    .filter(({ people, served }) => people > 0 || served)
    .sort((a, b) => b.people - a.people);
  const total = all.reduce((sum, { people }) => sum + people, 0);
  return [
    total > 0
      ? t('deployments.total', { people: counted(total, language) })
      : t('deployments.none'),
    ...told.map((deployment) => line(t, language, deployment)),
  ];
}
