import type { KeptTerms } from '../../core/my-terms/records';
import type { Mine } from '../../ui/use-my-terms';

/** What each part of My terms is told. */
export interface PartProps {
  mine: Mine;
  kept: KeptTerms;
  /** Waits for a change, and says it where that fails. */
  attempt: (change: Promise<void>) => Promise<void>;
}
