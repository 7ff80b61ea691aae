import { Component, type VNode } from 'preact';
import { t } from '../platform/i18n';
import { BookmarkIcon } from './icons';

interface SaveButtonProps {
  /** Whether it is saved, where the place that shows it knows. A page doesn't: there it begins as not saved. */
  saved?: boolean;
  /** What fails says why in its message. */
  save: () => Promise<void>;
  /** Without it a saved term stays saved: pages can't take anything away. */
  remove?: () => Promise<void>;
}

/**
 * Saves a term to My terms, and says so. Give it a key where another entry may come in the same place. A class for the
 * reason that EntryText is one.
 */
export class SaveButton extends Component<SaveButtonProps, { saved: boolean; problem: string | null }> {
  override state = { saved: false, problem: null };

  override render(): VNode {
    const { problem } = this.state;
    const saved = this.isSaved();
    return (
      <>
        <button
          class={saved ? 'text-button saved' : 'text-button'}
          type="button"
          aria-pressed={saved}
          onClick={() => this.press()}
        >
          <BookmarkIcon />
          {t(saved ? 'saved' : 'saveTerm')}
        </button>
        <span class="save-problem" role="alert">
          {problem}
        </span>
      </>
    );
  }

  private isSaved(): boolean {
    return this.props.saved ?? this.state.saved;
  }

  private async press(): Promise<void> {
    const { save, remove } = this.props;
    try {
      if (this.isSaved()) await remove?.();
      else await save();
      this.setState({ saved: true, problem: null });
    } catch (error) {
      this.setState({ problem: error instanceof Error ? error.message : String(error) });
    }
  }
}
