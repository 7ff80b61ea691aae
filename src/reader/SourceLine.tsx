import type { VNode } from 'preact';
import type { Pack } from '../core/pack/pack';
import { t } from '../platform/i18n';

/** At the end of what is printed: where it comes from, of which day, and what it is not. */
export function SourceLine({ pack, class: name = 'on-paper' }: { pack: Pack; class?: string }): VNode {
  const reviewed = new Intl.DateTimeFormat(t('interfaceLanguage'), { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <footer class={name}>
      {t('sheetFoot', pack.title, reviewed.format(new Date(pack.reviewed)))} {t('noAdvice')}
    </footer>
  );
}
