import { Component, type ComponentChildren, type VNode } from 'preact';
import type { Card } from '../../core/page-data';
import { t } from '../../platform/i18n';
import { BookmarkIcon, CopyIcon, SpeakerIcon } from '../../ui/icons';
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
  /** It is in My terms, as far as is known here: a page is not told what else is. */
  saved?: boolean;
  said?: string;
  /** What is said is why something was not done. */
  failed?: boolean;
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

  override render({ card, language, actions, children }: Props, { stop, saved, said, failed }: State): VNode {
    const copy = () => {
      const isCopied = actions.copy(copiedText(card, actions.depth()));
      this.setState({ said: t(isCopied ? 'copied' : 'notCopied'), failed: !isCopied });
    };
    const save = () =>
      actions.save(card.entry.id).then(
        () => this.setState({ saved: true, said: t('saved'), failed: false }),
        ({ message }: Error) => this.setState({ said: message, failed: true }),
      );
    const read = () => {
      const text = spokenText(card, actions.depth());
      this.setState({ stop: actions.speech.read(text, language, () => this.setState({ stop: undefined })) });
    };
    return (
      <>
        <ToolButton name="copy" onPress={copy}>
          <CopyIcon />
        </ToolButton>
        <ToolButton name={saved ? 'saved' : 'saveTerm'} pressed={!!saved} onPress={save}>
          <BookmarkIcon />
        </ToolButton>
        {/* Behind the others, because voices may be known late: nothing moves when it comes. */}
        {actions.speech.knows(language) && (
          <ToolButton name="readAloud" pressed={!!stop} onPress={stop ?? read}>
            <SpeakerIcon />
          </ToolButton>
        )}
        <span class={failed ? 'said failed' : 'said'} role="status">
          {said}
        </span>
        {children}
      </>
    );
  }
}
