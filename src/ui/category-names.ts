import type { Category } from '../core/pack/pack';
import { t } from '../platform/i18n';

/** What kind of word an entry is, as a dictionary says it: "condition". */
export const categoryName = (category: Category): string =>
  t(`category_${category === 'self-care' ? 'selfCare' : category}`);
