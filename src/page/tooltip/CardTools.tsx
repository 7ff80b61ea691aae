import { Component, type ComponentChildren, type VNode } from 'preact';
import type { Card } from '../../core/page-data';
import { type MessageKey, t } from '../../platform/i18n';
import { CopyIcon, SpeakerIcon } from '../../ui/icons';
import { copiedText, spokenText } from './card-text';
import { ToolButton } from './ToolButton';
import type { CardActions } from './TooltipCard';

interface Props {
  card: Card;
  /** BCP 47 language of its texts. */
  language: string;
  actions: CardActions;
  children: ComponentChildren;
}

interface State {
  /** Ends the reading aloud, while it goes on. */
  stop?: (() => void) | undefined;
  said?: MessageKey;
}

/** What can be done with an explanation. A class, for the reason that EntryText is one. */
export class CardTools extends Component<Props, State> {
  override state: State = {};

  override componentDidMount(): void {
    this.props.actions.speech.onVoices(() => this.setState({}));
  }

  /** Nothing is read on when the card has gone. */
  override componentWillUnmount(): void {
    this.state.stop?.();
  }

  override render({ card, language, actions, children }: Props, { stop, said }: State): VNode {
    const copy = () => {
      const isCopied = actions.copy(copiedText(card, actions.depth()));
      this.setState({ said: isCopied ? 'copied' : 'notCopied' });
    };
    const read = () => {
      const text = spokenText(card, actions.depth());
      this.setState({ stop: actions.speech.read(text, language, () => this.setState({ stop: undefined })) });
    };
    return (
      <>
        <ToolButton name="copy" onPress={copy}>
          <CopyIcon />
        </ToolButton>
        {/* Behind the others, because voices may be known late: nothing moves when it comes. */}
        {actions.speech.knows(language) && (
          <ToolButton name="readAloud" pressed={!!stop} onPress={stop ?? read}>
            <SpeakerIcon />
          </ToolButton>
        )}
        <span class="said" role="status">
          {said && t(said)}
        </span>
        {children}
      </>
    );
  }
}
