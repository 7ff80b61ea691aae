import type { Category } from '../core/pack/pack';
import { type MessageKey, t } from '../platform/i18n';

const ALL: Record<Category, MessageKey> = {
  condition: 'categories_condition',
  symptom: 'categories_symptom',
  anatomy: 'categories_anatomy',
  function: 'categories_function',
  test: 'categories_test',
  medicine: 'categories_medicine',
  procedure: 'categories_procedure',
  treatment: 'categories_treatment',
  device: 'categories_device',
  'self-care': 'categories_selfCare',
  care: 'categories_care',
  profession: 'categories_profession',
};

/** The heading over all entries of a kind: "Conditions". */
export const categoryHeading = (category: Category): string => t(ALL[category]);
