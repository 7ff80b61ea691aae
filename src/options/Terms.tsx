import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Pack } from '../core/pack/pack';
import { leftTerms } from '../core/settings/chosen-terms';
import { FAMILIARITY_CHOICES, type FamiliarityChoice } from '../core/settings/settings';
import { type MessageKey, t } from '../platform/i18n';
import { SearchIcon } from '../ui/icons';
import { Segments } from './Segments';
import { TermGroupBox } from './TermGroupBox';
import { filterGroups, switchTerms, termGroups, ticked } from './term-choices';

const FAMILIARITY_NAMES: Record<FamiliarityChoice, MessageKey> = {
  all: 'familiarityChoice_all',
  medical: 'familiarityChoice_medical',
  hard: 'familiarityChoice_hard',
};

/** Which terms are marked: by kind, one by one, or all at once. */
export function Terms(props: {
  pack: Pack;
  offTerms: readonly string[];
  familiarity: FamiliarityChoice;
  onFamiliarity: (familiarity: FamiliarityChoice) => void;
  onChange: (next: (now: string[]) => string[]) => void;
}): VNode {
  const { offTerms, pack, familiarity } = props;
  // What a wider choice would mark is not listed: its boxes would say what isn't so.
  const entries = useMemo(() => {
    const left = leftTerms(pack.entries, { familiarity, offTerms: [] });
    return pack.entries.filter(({ id }) => !left.has(id));
  }, [pack, familiarity]);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const groups = useMemo(() => termGroups(entries, pack.language), [entries]);
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
      <Segments
        name="familiarity"
        label={t('familiarity')}
        hint={t('familiarityWhy')}
        values={FAMILIARITY_CHOICES.map((value) => ({ value, text: t(FAMILIARITY_NAMES[value]) }))}
        chosen={familiarity}
        onChoose={props.onFamiliarity}
      />
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
            language={pack.language}
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
