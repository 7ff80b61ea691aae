import type { VNode } from 'preact';
import type { Card } from '../../core/page-data';
import { t } from '../../platform/i18n';
import { ChevronBack } from '../../ui/icons';

/** The last three cards from which this one was looked up, the latest first: as many as a line has room for. */
export function WayBack(props: {
  trail: readonly Card[];
  language: string;
  onBack: (steps: number) => void;
}): VNode | null {
  const passed = props.trail.slice(-4, -1).reverse();
  if (passed.length === 0) return null;
  return (
    <nav class="way-back" aria-label={t('wayBack')}>
      {passed.map(({ entry }, index) => (
        <button class="back" type="button" onClick={() => props.onBack(index + 1)}>
          <ChevronBack />
          <span lang={props.language}>{t('backTo', entry.term)}</span>
        </button>
      ))}
    </nav>
  );
}
