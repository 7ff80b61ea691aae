/** Where the view of a frame lies in the view of the frame around it. */
export interface FramePlace {
  /** CSS pixels of the view around. */
  left: number;
  top: number;
  /** A transform scales a frame with all that is in it. */
  scale: number;
}

/**
 * @param index the frame's number among those of this window
 * @returns null where its element is not to be found or not drawn
 */
export function framePlace(index: number): FramePlace | null {
  const elements = document.querySelectorAll<HTMLIFrameElement>('iframe, frame, object');
  const frame = [...elements].find((element) => element.contentWindow === window[index]);
  const outer = frame?.getBoundingClientRect();
  if (!frame || !outer?.width) return null;
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  const scale = outer.width / frame.offsetWidth;
  return {
    left: outer.left + (frame.clientLeft + Number.parseFloat(paddingLeft)) * scale,
    top: outer.top + (frame.clientTop + Number.parseFloat(paddingTop)) * scale,
    scale,
  };
}
