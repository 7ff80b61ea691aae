import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { OPEN_DELAYS } from '../core/settings/settings';
import { t, tCount } from '../platform/i18n';

/** How long a pointer rests on a mark before its card opens. */
export function OpenDelay(props: { delay: number; onChange: (delay: number) => void }): VNode {
  // While the handle is dragged the words follow; kept is where it comes to rest, for the browser counts writes.
  const [shown, setShown] = useState(props.delay);
  useEffect(() => setShown(props.delay), [props.delay]);
  return (
    <div class="delay">
      <label for="open-delay">{t('openDelay')}</label>
      <output class="delay-words" for="open-delay">
        {delayWords(shown)}
      </output>
      <input
        type="range"
        id="open-delay"
        min={OPEN_DELAYS.min}
        max={OPEN_DELAYS.max}
        step={OPEN_DELAYS.step}
        value={shown}
        aria-valuetext={delayWords(shown)}
        onInput={(event) => setShown(event.currentTarget.valueAsNumber)}
        onChange={(event) => props.onChange(event.currentTarget.valueAsNumber)}
      />
      <p class="options-why delay-why">{t('openDelayWhy')}</p>
    </div>
  );
}

function delayWords(milliseconds: number): string {
  if (milliseconds === 0) return t('openDelayNone');
  const seconds = milliseconds / 1000;
  return tCount('openDelaySeconds', seconds, new Intl.NumberFormat(t('interfaceLanguage')).format(seconds));
}
