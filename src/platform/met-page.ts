import * as v from 'valibot';
import { type MetPage, metPageSchema } from '../core/my-terms/records';

/**
 * The page in a tab as My terms keeps it: without the place within the page, which may quote what was searched for.
 * @returns null for what is no page of the web, and in private windows, of which nothing is to stay
 */
export function metPage(
  tab: { url?: string; title?: string; incognito?: boolean } | undefined,
  met: string,
): MetPage | null {
  if (!tab?.url || tab.incognito || !URL.canParse(tab.url)) return null;
  const address = new URL(tab.url);
  address.hash = '';
  const page = v.safeParse(metPageSchema, {
    url: address.href,
    title: tab.title?.trim() || address.host,
    met,
  });
  return page.success ? page.output : null;
}
