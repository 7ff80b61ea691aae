/** Which of a page's marks are drawn where a reader wants each term marked once per section, or once per page. */
import type { Density } from '../core/settings/settings';
import type { Mark } from './marked-block';

/**
 * The marks that are drawn.
 * @param inOrder all marks, in the order of the page
 */
export function drawnMarks(inOrder: readonly Mark[], density: Density): readonly Mark[] {
  if (density === 'every') return inOrder;
  const seen = new Map<unknown, Set<string>>();
  return inOrder.filter(({ entry, block }) => {
    const section = density === 'section' ? block.section : null;
    const entries = seen.get(section) ?? new Set();
    seen.set(section, entries);
    if (entries.has(entry)) return false;
    entries.add(entry);
    return true;
  });
}
