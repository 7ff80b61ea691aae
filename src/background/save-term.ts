import type { SaveAnswer } from '../core/messages';
import { savedTerm } from '../core/my-terms/records';
import type { Pack } from '../core/pack/pack';
import { t } from '../platform/i18n';
import { metPage } from '../platform/met-page';
import { myTermsStore } from '../platform/my-terms-store';
import type { Asker } from '../platform/requests';

/** Saves a term for the page that asks. It is told whether that went well: an error would not reach it whole. */
export async function saveTerm(pack: Pack, id: string, { tab }: Pick<Asker, 'tab'>): Promise<SaveAnswer> {
  const entry = pack.entries.find((each) => each.id === id);
  if (!entry) return { saved: false, why: t('myTermsNotKept') };
  const now = new Date().toISOString();
  try {
    await myTermsStore.save(savedTerm(entry, pack.title, now), metPage(tab, now));
    return { saved: true };
  } catch (error) {
    return { saved: false, why: error instanceof Error ? error.message : t('myTermsNotKept') };
  }
}
