import type { TargetedToggleEvent, VNode } from 'preact';
import type { Figure as FigureData } from '../../core/pack/pack';
import { t } from '../../platform/i18n';
import { Figure } from '../../ui/Figure';

const LARGE_ID = 'large-figure';

/** The figure of a card; a press shows it as large as the view allows. The browser itself opens and closes it. */
export function CardFigure({ figure, language }: { figure: FigureData; language: string }): VNode {
  return (
    <div class="card-figure">
      <Figure figure={figure} language={language} />
      {/* Beside the drawing, not round it: what is in a button is no picture to a screen reader. */}
      <button
        class="enlarge"
        type="button"
        aria-label={t('enlargeFigure', figure.title)}
        popovertarget={LARGE_ID}
      />
      <div class="large-figure" id={LARGE_ID} popover="auto" onToggle={giveFocusBack}>
        <button
          class="reduce"
          type="button"
          aria-label={t('closeFigure')}
          popovertarget={LARGE_ID}
          autofocus
        />
        <Figure figure={figure} language={language} caption />
      </div>
    </div>
  );
}

/** To the button that opened it. Chromium doesn't look for it in shadow roots. */
function giveFocusBack({ currentTarget, newState }: TargetedToggleEvent<HTMLElement>): void {
  if (newState === 'closed')
    (currentTarget.previousElementSibling as HTMLElement).focus({ preventScroll: true });
}
