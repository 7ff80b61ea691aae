/** Looks at the labels of the figures as they are drawn. */
import { SMALLEST_LETTERS } from './measures';

/** A sentence for each label that is too small, leaves its figure, or lies on another label. */
export function labelProblems(figure: SVGSVGElement, name: string): string[] {
  const frame = figure.getBoundingClientRect();
  const scale = frame.width / figure.viewBox.baseVal.width;
  const labels = [...figure.querySelectorAll('text')].map((label) => ({
    words: label.textContent?.trim().replace(/\s+/g, ' ') ?? '',
    box: label.getBoundingClientRect(),
    letters: Number.parseFloat(getComputedStyle(label).fontSize) * scale,
  }));
  return labels.flatMap(({ words, box, letters }, index) => {
    const problems: string[] = [];
    const say = (what: string) => problems.push(`${name}, “${words}”: ${what}`);
    if (letters < SMALLEST_LETTERS) say(`the letters are only ${letters.toFixed(1)} px high.`);
    if (!isInside(box, frame)) say('it leaves the figure.');
    for (const other of labels.slice(index + 1)) {
      if (overlap(box, other.box)) say(`it lies on “${other.words}”.`);
    }
    return problems;
  });
}

function isInside(inner: DOMRect, outer: DOMRect): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

/** Boxes of text are higher than their letters, so a pixel of them may be shared. */
function overlap(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top + 1 < b.bottom && b.top + 1 < a.bottom;
}
