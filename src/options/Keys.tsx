import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../platform/i18n';
import { openShortcutSettings, readShortcuts, type Shortcut } from '../platform/shortcuts';

/** The keys that work on any page. They are the browser's to change; here is the way there. */
export function Keys(): VNode {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    const read = () => void readShortcuts().then(setShortcuts);
    read();
    // Readers come back from the browser's page with other keys.
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  return (
    <section id="keys" aria-labelledby="keys-head">
      <h2 class="options-head" id="keys-head">
        {t('keys')}
      </h2>
      <p class="options-why">{t('keysWhy')}</p>
      <dl class="about key-list">
        {shortcuts.map(({ what, key }) => (
          <div>
            <dt>{what}</dt>
            <dd>{key || t('noKey')}</dd>
          </div>
        ))}
      </dl>
      <p class="about-text">
        <button class="button" type="button" onClick={openShortcutSettings}>
          {t('changeKeys')}
        </button>
      </p>
    </section>
  );
}
