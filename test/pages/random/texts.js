/** Random texts: terms, pieces of terms, words with another sense, cues and everyday words. */

/** Marked wherever they stand. */
const SURE = [
  'sciatica',
  'Bursitis',
  'laminectomy',
  'herniated disc',
  'spinal stenosis',
  'knee pain',
  'MRI scan',
];
/** Marked where the text is about health. */
const UNSURE = ['core', 'rest', 'ice', 'brace', 'CT', 'joint', 'heat', 'disc', 'stability', 'fusion', 'hip'];
/** What terms are made of, so that changes join and part them. */
const PIECES = [
  'herniated',
  'disc',
  'spinal',
  'steno',
  'sis',
  'sci',
  'atica',
  'knee',
  'pain',
  'range of',
  'motion',
];
const CUES = ['doctor', 'patient', 'symptoms', 'problems'];
const PLAIN = [
  'the',
  'garden',
  'of',
  'a',
  'train',
  'was',
  'late',
  'again',
  'and',
  'green',
  'it',
  'so',
  'he said',
];
const GAPS = [' ', ' ', ' ', ' ', '', '-', ', ', '. ', '\u00a0', '\u00ad', '\n  '];

/**
 * @param random choices of a seed
 * @param {boolean} calm whether the page is hardly about health, so that a few words decide it
 */
export function textMaker({ below, pick, percent }, calm) {
  const word = () => {
    if (percent(calm ? 1 : 12)) return pick(SURE);
    if (percent(calm ? 1 : 4)) return pick(CUES);
    if (percent(20)) return pick(UNSURE);
    if (percent(calm ? 5 : 30)) return pick(PIECES);
    return pick(PLAIN);
  };
  return () => {
    if (percent(4)) return '';
    if (percent(4)) return ' \n ';
    let text = percent(50) ? ' ' : '';
    for (let count = 1 + below(6); count > 0; count--) text += word() + pick(GAPS);
    return text;
  };
}
