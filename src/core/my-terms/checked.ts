import * as v from 'valibot';
import { FileProblem } from './file-problem';

/**
 * A record as a file gives it, checked.
 * @param names what the file calls the fields
 * @throws FileProblem with the name of the first field that doesn't fit
 */
export function checked<Schema extends v.GenericSchema>(
  schema: Schema,
  record: v.InferInput<Schema>,
  kind: 'cell' | 'part',
  place: number,
  names: Partial<Record<string, string>>,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, record);
  if (result.success) return result.output;
  const field = String(result.issues[0].path?.at(-1)?.key ?? '');
  throw new FileProblem(kind, place, names[field] ?? field);
}
