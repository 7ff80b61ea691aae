/**
 * What is open in the outline, remembered from one popup to the next. It says what a reader reads about, so it is gone
 * when the browser is closed.
 */
import { listOf, record, type Shape, text } from '../core/shape';
import { readSession, writeSession } from '../platform/session-store';

export interface OpenOutline {
  sections: string[];
  /** The topic whose text is open. */
  topic: string | null;
}

export const NOTHING_OPEN: OpenOutline = { sections: [], topic: null };

const KEY = 'openOutline';

const isId: Shape<string | null> = (value): value is string | null => value === null || text(value);
const isOpenOutline = record<OpenOutline>({ sections: listOf(text), topic: isId });

export async function readOpenOutline(): Promise<OpenOutline> {
  // To begin with all closed is no harm.
  const value = await readSession(KEY).catch(() => null);
  return isOpenOutline(value) ? value : NOTHING_OPEN;
}

export function rememberOpenOutline(open: OpenOutline): void {
  void writeSession(KEY, open).catch(() => {});
}
