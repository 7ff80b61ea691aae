import { readStoredChoices, type StoredChoices } from '../this-page/stored';
import { type OpenOutline, readOpenOutline } from './open-outline';

/** What the popup reads before it is drawn. */
export interface Stored extends StoredChoices {
  open: OpenOutline;
}

export async function readStored(): Promise<Stored> {
  const [choices, open] = await Promise.all([readStoredChoices(), readOpenOutline()]);
  return { ...choices, open };
}
