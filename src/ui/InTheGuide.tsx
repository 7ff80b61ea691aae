import { Component, type VNode } from 'preact';
import { t } from '../platform/i18n';
import type { EntryViewProps } from './EntryView';

/** As many topics as a card names at once; more are a press away. */
const FEW = 3;

/** Where an entry comes from. A class for the reason that EntryText is one. */
export class InTheGuide extends Component<EntryViewProps, { all: boolean }> {
  override state = { all: false };

  override render(): VNode {
    const { entry, language, topicHref, onTopic, below } = this.props;
    const folded = !this.state.all && entry.topics.length > FEW + 1;
    const topics = folded ? entry.topics.slice(0, FEW) : entry.topics;
    return (
      <>
        <p class="entry-line">
          <span class="entry-label">{t('inTheGuide')}</span>
          {topics.map(({ id, title }) => (
            <span class="entry-item" lang={language}>
              <a
                href={topicHref(id)}
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
        {below}
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
