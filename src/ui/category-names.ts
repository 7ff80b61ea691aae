import type { Category } from '../core/pack/pack';
import { type MessageKey, t } from '../platform/i18n';

const ONE: Record<Category, MessageKey> = {
  condition: 'category_condition',
  symptom: 'category_symptom',
  anatomy: 'category_anatomy',
  function: 'category_function',
  test: 'category_test',
  medicine: 'category_medicine',
  procedure: 'category_procedure',
  treatment: 'category_treatment',
  device: 'category_device',
  'self-care': 'category_selfCare',
  care: 'category_care',
  profession: 'category_profession',
};

/** What kind of word an entry is, as a dictionary says it: "condition". */
export const categoryName = (category: Category): string => t(ONE[category]);
