import type { CardChoices } from '../../core/page-data';
import { t } from '../../platform/i18n';
import { schemeFor } from './theme';

/**
 * Gives a card what it would otherwise take over from the page: language and direction are those of its own words,
 * not of the text around the mark.
 */
export function dress(root: HTMLElement, { theme }: CardChoices): void {
  root.lang = t('interfaceLanguage');
  root.dir = t('interfaceDirection');
  root.style.colorScheme = schemeFor(theme);
}
