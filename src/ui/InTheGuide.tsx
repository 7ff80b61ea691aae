import { Component, type VNode } from 'preact';
import type { ShownEntry } from '../core/pack/pack';
import { t } from '../platform/i18n';
import type { EntryViewProps } from './EntryView';
import { Prose } from './Prose';

/** As many topics as a card names at once; more are a press away. */
const FEW = 3;

/**
 * Where an entry comes from, what it is close to, and whether some of it is not from the document. A class for the
 * reason that EntryText is one.
 */
export class InTheGuide extends Component<EntryViewProps, { all: boolean }> {
  override state = { all: false };

  override render(): VNode {
    const { entry, topicHref, newTab, onTopic, termOf, termHref, onTerm } = this.props;
    const folded = !this.state.all && entry.topics.length > FEW + 1;
    const topics = folded ? entry.topics.slice(0, FEW) : entry.topics;
    const related = entry.related.flatMap((id) => {
      const term = termOf?.(id);
      return term ? [{ text: term, entry: id }] : [];
    });
    return (
      <>
        <p class="entry-line">
          <span class="entry-label">{t('inTheGuide')}</span>
          {topics.map(({ id, title }) => (
            <span class="entry-item">
              <a
                href={topicHref(id)}
                {...(newTab && { target: '_blank', rel: 'noreferrer' })}
                {...(onTopic && { onClick: (event: MouseEvent) => openInPlace(event, () => onTopic(id)) })}
              >
                {title}
              </a>
            </span>
          ))}
          {folded && (
            <button class="text-button" type="button" onClick={() => this.setState({ all: true })}>
              {t('moreTopics', entry.topics.length - FEW)}
            </button>
          )}
        </p>
        {related.length > 0 && (
          <p class="entry-line">
            <span class="entry-label">{t('related')}</span>
            {related.map((run) => (
              <span class="entry-item">
                <Prose runs={[run]} termHref={termHref} onTerm={onTerm} />
              </span>
            ))}
          </p>
        )}
        {goesBeyond(entry) && <p class="entry-beyond">{t('beyondTheGuide')}</p>}
      </>
    );
  }
}

/** A press that asks for a new tab (Ctrl, ⌘, middle button) is left to the browser. */
function openInPlace(event: MouseEvent, open: () => void): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  open();
}

function goesBeyond({ plain, more }: ShownEntry): boolean {
  return [...plain, ...more].some((run) => run.beyond);
}
