import type { z } from 'zod';
import { type Complaint, complainOf } from './complaint.ts';
import { saidOf } from './issue.ts';
import { MOST_COMPLAINTS } from './order.ts';
import type { ParsedText } from './parse.ts';

/** Data that has the shape of its schema, or what keeps it from having it. */
export function shape<Output>(
  { data, places, complaints }: ParsedText,
  schema: z.ZodType<Output>,
): { value?: Output; complaints: Complaint[] } {
  if (complaints.length > 0) return { complaints };
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, complaints };
  const issues = result.error.issues.slice(0, MOST_COMPLAINTS + 1);
  const said = issues.flatMap((issue) => saidOf(issue, schema, data));
  return {
    complaints: said.map(({ spot, code, values }) => complainOf(places, spot, code, values)),
  };
}
