import { Component, type VNode } from 'preact';
import type { ShownEntry } from '../core/pack/pack';
import { t } from '../platform/i18n';
import { ChevronDown } from './icons';
import { Prose, type TermLinks } from './Prose';

/**
 * The two depths of an entry: the plain sentences, and more on demand. A class, because hooks would make the content
 * script of every frame 2.4 KB larger.
 */
export class EntryText extends Component<
  TermLinks & { entry: ShownEntry; language: string; open: boolean; onOpen: (open: boolean) => void },
  { open: boolean }
> {
  override state = { open: this.props.open };

  override render(): VNode {
    const { entry, language, termHref, onTerm } = this.props;
    const { open } = this.state;
    const links = { termHref, onTerm };
    return (
      <div class="entry-text">
        <p lang={language}>
          <Prose runs={entry.plain} {...links} />
        </p>
        {open && (
          <p class="entry-more" lang={language}>
            <Prose runs={entry.more} {...links} />
          </p>
        )}
        {entry.more.length > 0 && (
          <button class="text-button" type="button" aria-expanded={open} onClick={() => this.#turn(!open)}>
            {t(open ? 'less' : 'more')}
            <ChevronDown />
          </button>
        )}
      </div>
    );
  }

  #turn(open: boolean): void {
    // Told when it is drawn: the card has another height then.
    this.setState({ open }, () => this.props.onOpen(open));
  }
}
