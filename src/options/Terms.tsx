import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { entriesOnPages, type Pack } from '../core/pack/pack';
import { t } from '../platform/i18n';
import { SearchIcon } from '../ui/icons';
import { TermGroupBox } from './TermGroupBox';
import { filterGroups, switchTerms, termGroups, ticked } from './term-choices';

/** Which terms are marked: by kind, one by one, or all at once. */
export function Terms(props: {
  pack: Pack;
  offTerms: readonly string[];
  onChange: (next: (now: string[]) => string[]) => void;
}): VNode {
  const { offTerms, pack } = props;
  const entries = useMemo(() => entriesOnPages(pack.entries), [pack]);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const groups = useMemo(() => termGroups(entries, pack.language), [pack]);
  const shown = filterGroups(groups, typed);
  const filtering = typed.trim() !== '';
  const all = ticked(entries, offTerms);
  const switchAll = (on: boolean) => props.onChange((now) => switchTerms(now, entries, on));

  const toggle = (category: string) => {
    const next = new Set(open);
    if (!next.delete(category)) next.add(category);
    setOpen(next);
  };
  return (
    <section id="terms" aria-labelledby="terms-head">
      <h2 class="options-head" id="terms-head">
        {t('terms')}
      </h2>
      <p class="options-why">{t('termsWhy')}</p>
      <div class="terms-top">
        <div class="search">
          <SearchIcon />
          <input
            type="search"
            autocomplete="off"
            spellcheck={false}
            aria-label={t('searchTerms', entries.length)}
            placeholder={t('searchTerms', entries.length)}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Escape' && setTyped('')}
          />
        </div>
        <span class="terms-count" role="status">
          {t('termsMarked', all.on, entries.length)}
        </span>
        <button
          class="text-button"
          type="button"
          disabled={all.state === 'all'}
          onClick={() => switchAll(true)}
        >
          {t('markAll')}
        </button>
        <button
          class="text-button"
          type="button"
          disabled={all.state === 'none'}
          onClick={() => switchAll(false)}
        >
          {t('markNone')}
        </button>
      </div>
      <div class="groups">
        {shown.map((group) => (
          <TermGroupBox
            key={group.category}
            group={group}
            offTerms={offTerms}
            open={filtering || open.has(group.category)}
            fixed={filtering}
            onToggle={() => toggle(group.category)}
            onSwitch={(switched, on) => props.onChange((now) => switchTerms(now, switched, on))}
          />
        ))}
        {shown.length === 0 && (
          <p class="groups-none" role="status">
            {t('nothingFound', typed.trim())}
          </p>
        )}
      </div>
    </section>
  );
}
