import type { VNode } from 'preact';
import { DENSITIES, type Density, MARK_STYLES, type MarkStyle } from '../core/settings/settings';
import { type MessageKey, t } from '../platform/i18n';
import { Segments } from './Segments';

const NAMES: Record<MarkStyle, MessageKey> = {
  dotted: 'markStyle_dotted',
  line: 'markStyle_line',
  tint: 'markStyle_tint',
  none: 'markStyle_none',
};

const DENSITY_NAMES: Record<Density, MessageKey> = {
  every: 'density_every',
  section: 'density_section',
  page: 'density_page',
};

/** How a known word looks on a page, each choice showing itself, and how often it is marked. */
export function Marks(props: {
  /** BCP 47 language of the words that are marked. */
  language: string;
  chosen: MarkStyle;
  onChoose: (style: MarkStyle) => void;
  density: Density;
  onDensity: (density: Density) => void;
}): VNode {
  return (
    <>
      <h2 class="options-head" id="marks-head">
        {t('marks')}
      </h2>
      <p class="options-why" id="marks-why">
        {t('marksWhy')}
      </p>
      <div class="styles" role="radiogroup" aria-labelledby="marks-head" aria-describedby="marks-why">
        {MARK_STYLES.map((style) => (
          <label class="style">
            <span class={`style-sample sample-${style}`} aria-hidden="true" lang={props.language}>
              {t('markSample')}
            </span>
            <span class="style-name">
              <input
                type="radio"
                name="mark-style"
                value={style}
                checked={style === props.chosen}
                onChange={() => props.onChoose(style)}
              />
              {t(NAMES[style])}
            </span>
          </label>
        ))}
      </div>
      <Segments
        name="density"
        label={t('density')}
        values={DENSITIES.map((value) => ({ value, text: t(DENSITY_NAMES[value]) }))}
        chosen={props.density}
        onChoose={props.onDensity}
      />
    </>
  );
}
