const LONGEST = 40;

const plain = (text: string): string => text.normalize('NFKD').replaceAll(/[\u0300-\u036f]/g, '');

/** A text as an id: `Camp David` is `camp-david`. Nothing where no letter of it can stay. */
export function asId(text: string): string | undefined {
  const id = plain(text)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+/, '')
    .slice(0, LONGEST)
    .replace(/-+$/, '');
  return id === '' ? undefined : id;
}

/** A text as a name that a condition can read: `red-sea` is `redSea`. */
export function asName(text: string): string | undefined {
  const [first, ...rest] = (plain(text).match(/[A-Za-z0-9]+/g) ?? []).filter(
    (word, at) => at > 0 || /^[A-Za-z]/.test(word),
  );
  if (first === undefined) return undefined;
  const joined = rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return (first.charAt(0).toLowerCase() + first.slice(1) + joined).slice(0, LONGEST);
}

/** A text as the id of a source: `f3.25` is `F3.25`. */
export function asSourceId(text: string): string | undefined {
  const id = plain(text).replaceAll(/[^A-Za-z0-9.]/g, '');
  return /^[A-Za-z]/.test(id) ? id.charAt(0).toUpperCase() + id.slice(1) : undefined;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function day(year: string, month: number, date: string): string | undefined {
  const two = (part: number | string) => String(part).padStart(2, '0');
  const iso = `${year}-${two(month)}-${two(date)}`;
  const time = new Date(`${iso}T00:00:00Z`).getTime();
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined;
}

/** A day as it is often written, in the way of a scenario; nothing where it could be two days. */
export function asDay(text: string): string | undefined {
  const numbers = /^(\d{4})\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})\s*[.일]?$/.exec(
    text.trim(),
  );
  if (numbers) return day(numbers[1]!, Number(numbers[2]), numbers[3]!);
  const british = /^(\d{1,2}) ([A-Za-z]{3})[a-z.]* (\d{4})$/.exec(text.trim());
  const american = /^([A-Za-z]{3})[a-z.]* (\d{1,2}),? (\d{4})$/.exec(text.trim());
  const [date, word, year] = british
    ? [british[1], british[2], british[3]]
    : [american?.[2], american?.[1], american?.[3]];
  const month = MONTHS.indexOf((word ?? '').toLowerCase()) + 1;
  return month === 0 ? undefined : day(year!, month, date!);
}

/** An address with https, if it is one but for that. */
export function asUrl(text: string): string | undefined {
  const rest = text.trim().replace(/^http:\/\//i, '');
  return /^[\w-]+(\.[\w-]+)+(:\d+)?(\/[^\s<>"]*)?$/.test(rest) ? `https://${rest}` : undefined;
}
