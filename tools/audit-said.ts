/** What `npm audit --json` gives, as far as it is read here. */
interface Audit {
  vulnerabilities?: Record<string, { severity: string; range: string; fixAvailable: unknown }>;
  message?: string;
}

/** From this severity on a release waits. */
const GRAVE = ['high', 'critical'];

export interface AuditSaid {
  lines: string[];
  /** Whether something grave is known. A registry without an audit is no finding. */
  grave: boolean;
}

/** What the audit of the packages comes to, in words. */
export function auditSaid(json: string): AuditSaid {
  let audit: Audit;
  try {
    audit = JSON.parse(json) as Audit;
  } catch {
    audit = {};
  }
  if (!audit.vulnerabilities) {
    const why = audit.message ? ` It said: ${audit.message.split(' - ')[0]}.` : '';
    const line = `The package registry offers no audit, so nothing was checked.${why} Ask again with another registry: npm run audit -- --registry=ADDRESS`;
    return { lines: [line], grave: false };
  }
  const found = Object.entries(audit.vulnerabilities);
  if (found.length === 0)
    return { lines: ['No known weakness in the packages that run.'], grave: false };
  const lines = found.map(([name, { severity, range, fixAvailable }]) => {
    const mended = fixAvailable ? 'a mended version exists' : 'no mended version yet';
    return `${severity}: ${name} ${range}; ${mended}`;
  });
  return { lines, grave: found.some(([, { severity }]) => GRAVE.includes(severity)) };
}
