import type { VNode } from 'preact';
import type { CardDepth } from '../../core/settings/settings';
import { t } from '../../platform/i18n';
import { readerUrl } from '../../platform/page-link';
import { EntryView } from '../../ui/EntryView';
import type { Speech } from './actions/read-aloud';
import { CardFigure } from './CardFigure';
import { CardTools } from './CardTools';
import { type Pinning, PinTools } from './PinTools';
import { sourceLine } from './source-line';
import { current, type Trail } from './state';
import { WayBack } from './WayBack';

const HEADING_ID = 'term';

/** What a press in the card does. */
export interface CardActions {
  lookUp(entry: string): void;
  /** Back to the card before, or several steps at once. */
  back(steps: number): void;
  openTopic(topic: string): void;
  switchOff(entry: string): void;
  switchOn(entry: string): void;
  openOptions(): void;
  /** How deep cards open. */
  depth(): CardDepth;
  keepDepth(depth: CardDepth): void;
  /** @returns whether the text is on the clipboard */
  copy(text: string): boolean;
  /** Saves a term to My terms; refused with the reason, in the reader's words, where it can't be kept. */
  save(entry: string): Promise<void>;
  speech: Speech;
}

export interface TooltipCardProps {
  /** The last of them is shown. */
  trail: Trail;
  /** BCP 47 language of the texts. */
  language: string;
  actions: CardActions;
  pinning: Pinning;
}

/** The card that explains a mark: a dialog that doesn't stop the page. */
export function TooltipCard({ trail, language, actions, pinning }: TooltipCardProps): VNode {
  const card = current({ trail });
  const { entry, figure } = card;
  return (
    <div
      class={pinning.pinned ? 'card pinned' : 'card'}
      role="dialog"
      aria-labelledby={HEADING_ID}
      tabIndex={-1}
    >
      <WayBack trail={trail} language={language} onBack={actions.back} />
      <EntryView
        entry={entry}
        language={language}
        figure={figure && <CardFigure key={entry.id} figure={figure} language={language} />}
        below={<p class="entry-source">{sourceLine(card)}</p>}
        depth={actions.depth()}
        onDepth={actions.keepDepth}
        headingId={HEADING_ID}
        topicHref={readerUrl}
        onTopic={actions.openTopic}
        onTerm={actions.lookUp}
        tools={<PinTools {...pinning} />}
        footer={
          <CardTools key={entry.id} card={card} language={language} actions={actions}>
            {/* A word that only our own texts explain is not marked anyway. */}
            {entry.onPages !== false && (
              <button class="quiet" type="button" onClick={() => actions.switchOff(entry.id)}>
                {t('dontMarkThis')}
              </button>
            )}
          </CardTools>
        }
      />
    </div>
  );
}
