/** The style sheet of the card that explains a mark, and of the note that says there is none. */
import figureSheet from '../content-data/sciatica-and-knee-pain/figures/figure.css?inline';
import toolsSheet from './page/tooltip/tools.css?inline';
import tooltipSheet from './page/tooltip/tooltip.css?inline';
import entrySheet from './ui/entry.css?inline';
import tokenSheet from './ui/tokens.css?inline';

/** The tokens hang on an element inside: what the page says of the host outweighs `:host`, also `* {--ink: red}`. */
export const cardSheet = [
  tokenSheet.replaceAll(':host', '.root'),
  entrySheet,
  figureSheet,
  tooltipSheet,
  toolsSheet,
].join('\n');
