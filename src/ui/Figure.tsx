import type { VNode } from 'preact';
import type { Figure as FigureData } from '../core/pack/pack';

/** A drawing of the pack. Its SVG was checked at build time: no script, no outside reference. */
export function Figure({
  figure,
  language,
  caption = false,
}: {
  figure: Pick<FigureData, 'title' | 'svg'>;
  /** BCP 47 language of its words. */
  language: string;
  caption?: boolean;
}): VNode {
  return (
    <figure class="figure" lang={language}>
      <div class="figure-drawing" dangerouslySetInnerHTML={{ __html: figure.svg }} />
      {caption && <figcaption>{figure.title}</figcaption>}
    </figure>
  );
}
