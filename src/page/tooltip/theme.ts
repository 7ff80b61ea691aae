import type { CardTheme } from '../../core/settings/settings';

/**
 * Whether a card is light or dark: as the reader has chosen, or else as the page says of itself in its style sheets
 * or in its head. Where it says nothing the card follows the system.
 * @returns a value of `color-scheme`; what is none counts as nothing when it is set
 */
export function schemeFor(theme: CardTheme): string {
  if (theme !== 'auto') return theme;
  const { colorScheme } = getComputedStyle(document.documentElement);
  if (colorScheme !== 'normal') return colorScheme;
  return document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]')?.content ?? '';
}
