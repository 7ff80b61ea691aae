import type { VNode } from 'preact';
import type { Entry, Familiarity } from '../core/pack/pack';
import { type MessageKey, t } from '../platform/i18n';
import { categoryHeading } from '../ui/category-headings';
import { ChevronDown, ChevronUp } from '../ui/icons';
import { type TermGroup, ticked } from './term-choices';

const NOTES: Record<Familiarity, MessageKey> = {
  everyday: 'familiarity_everyday',
  common: 'familiarity_common',
  specialist: 'familiarity_specialist',
};

/** One kind of terms: a box for all of them, and one for each once it is open. */
export function TermGroupBox(props: {
  group: TermGroup;
  /** BCP 47 language of the terms. */
  language: string;
  offTerms: readonly string[];
  open: boolean;
  /** Opened by a search: not to be closed. */
  fixed: boolean;
  onToggle: () => void;
  onSwitch: (entries: Entry[], on: boolean) => void;
}): VNode {
  const { group, offTerms, open } = props;
  const { on, state } = ticked(group.entries, offTerms);
  const name = categoryHeading(group.category);
  const listId = `group-${group.category}`;
  return (
    <div class="group">
      <div class="group-head">
        <input
          type="checkbox"
          aria-label={name}
          checked={state === 'all'}
          // Half a tick is a property only: HTML has no attribute for it.
          ref={(box) => {
            if (box) box.indeterminate = state === 'some';
          }}
          onChange={() => props.onSwitch(group.entries, state !== 'all')}
        />
        <h3>
          <button
            class="group-toggle"
            type="button"
            aria-expanded={open}
            aria-controls={open ? listId : undefined}
            aria-describedby={`${listId}-count`}
            disabled={props.fixed}
            onClick={props.onToggle}
          >
            <span class="group-name">{name}</span>
            {!props.fixed && (open ? <ChevronUp /> : <ChevronDown />)}
          </button>
        </h3>
        <span class="group-count" id={`${listId}-count`}>
          {t('someOf', on, group.entries.length)}
        </span>
      </div>
      {open && (
        <ul class="group-terms" id={listId}>
          {group.entries.map((entry) => (
            <li>
              <label class="group-term">
                <input
                  type="checkbox"
                  aria-labelledby={`term-${entry.id}`}
                  aria-describedby={`note-${entry.id}`}
                  checked={!offTerms.includes(entry.id)}
                  onChange={(event) => props.onSwitch([entry], event.currentTarget.checked)}
                />
                <span>
                  <span id={`term-${entry.id}`} lang={props.language}>
                    {entry.term}
                  </span>{' '}
                  <small id={`note-${entry.id}`}>{t(NOTES[entry.familiarity])}</small>
                </span>
              </label>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
