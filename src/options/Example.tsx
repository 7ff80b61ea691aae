import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Pack } from '../core/pack/pack';
import { leftTerms } from '../core/settings/chosen-terms';
import type { Settings } from '../core/settings/settings';
import { browser } from '../platform/extension';
import { t } from '../platform/i18n';
import { Beyond } from '../ui/Beyond';
import { EntryView } from '../ui/EntryView';
import { SLOT, Slotted } from '../ui/Slotted';

/** The entries that the example's sentences name. */
const FIRST = 'sciatica';
const OTHERS = { therapy: 'physical-therapy', back: 'lower-back' };

/** A piece of a page that follows every choice at once: look, delay, and which terms are marked. */
export function Example({ pack, settings }: { pack: Pack; settings: Settings }): VNode {
  const [shown, setShown] = useState(FIRST);
  const waiting = useRef(0);
  const entry = pack.entries.find(({ id }) => id === shown) ?? pack.entries[0];

  const left = leftTerms(pack.entries, settings);

  const rest = (id: string) => {
    clearTimeout(waiting.current);
    waiting.current = window.setTimeout(() => setShown(id), settings.openDelay);
  };
  const mark = (id: string) => {
    const term = pack.entries.find((known) => known.id === id)?.term;
    if (!term || left.has(id)) return term ?? id;
    return (
      <button
        class={`sample sample-${settings.markStyle}${id === entry?.id ? ' sample-open' : ''}`}
        type="button"
        aria-pressed={id === entry?.id}
        onClick={() => setShown(id)}
        onPointerEnter={() => rest(id)}
        onPointerLeave={() => clearTimeout(waiting.current)}
      >
        {term}
      </button>
    );
  };
  return (
    <section class="example" aria-labelledby="example-head">
      <h2 class="example-head" id="example-head">
        <Slotted text={t('exampleHead', SLOT)} slots={[<b>{t('example')}</b>]} />
      </h2>
      <div class="example-page">
        <p lang={pack.language}>
          <Slotted text={t('exampleBefore', SLOT, SLOT)} slots={[mark(OTHERS.therapy), mark(FIRST)]} />
        </p>
        {entry && (
          <div class="example-card">
            <EntryView
              entry={entry}
              language={pack.language}
              level={3}
              topicHref={(topic) => browser.runtime.getURL(`src/reader/reader.html#${topic}`)}
              onTerm={setShown}
              below={<Beyond entry={entry} />}
            />
          </div>
        )}
        <p lang={pack.language}>
          <Slotted text={t('exampleAfter', SLOT)} slots={[mark(OTHERS.back)]} />
        </p>
      </div>
    </section>
  );
}
