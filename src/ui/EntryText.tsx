import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Entry } from '../core/pack/pack';
import { t } from '../platform/i18n';
import { ChevronDown, ChevronUp } from './icons';
import { Prose, type TermLinks } from './Prose';

/** The two depths of an entry: the plain sentences, and more on demand. */
export function EntryText(props: TermLinks & { entry: Entry; open: boolean }): VNode {
  const { entry, termHref, onTerm } = props;
  const [open, setOpen] = useState(props.open);
  const links = { termHref, onTerm };
  return (
    <div class="entry-text">
      <p>
        <Prose runs={entry.plain} {...links} />
      </p>
      {open && (
        <p class="entry-more">
          <Prose runs={entry.more} {...links} />
        </p>
      )}
      {entry.more.length > 0 && (
        <button class="text-button" type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'less' : 'more')}
          {open ? <ChevronUp /> : <ChevronDown />}
        </button>
      )}
    </div>
  );
}
