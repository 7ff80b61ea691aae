import { t } from '../platform/i18n';

/** Tells the browser and screen readers which language the page is in: the one its messages are in. */
export function setPageLanguage(): void {
  document.documentElement.lang = t('interfaceLanguage');
  document.documentElement.dir = t('interfaceDirection');
}
