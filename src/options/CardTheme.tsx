import type { VNode } from 'preact';
import { CARD_THEMES, type CardTheme as Theme } from '../core/settings/settings';
import { t } from '../platform/i18n';
import { Segments } from './Segments';

/** Whether cards are light or dark. */
export function CardTheme(props: { chosen: Theme; onChoose: (theme: Theme) => void }): VNode {
  return (
    <Segments
      name="card-theme"
      label={t('cardTheme')}
      values={CARD_THEMES.map((value) => ({ value, text: t(`cardTheme_${value}`) }))}
      {...props}
    />
  );
}
