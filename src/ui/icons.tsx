/** Stroke icons on a 16 px grid. They are never the only name of a control: the control has a label. */
import type { VNode } from 'preact';

function icon(paths: string, name = 'icon') {
  return (): VNode => (
    <svg class={name} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths} />
    </svg>
  );
}

export const BookmarkIcon = icon('M4 2.5h8v11L8 10.25 4 13.5z');
export const SearchIcon = icon('M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.3 10.3l3.2 3.2');
export const ChevronDown = icon('M4.5 6.5 8 10l3.5-3.5');
export const ChevronUp = icon('M4.5 9.5 8 6l3.5 3.5');
/** Point along the line of text: mirrored by CSS where it runs from right to left. */
export const ChevronBack = icon('M9.5 4 5.5 8l4 4', 'icon icon-along');
export const ChevronOn = icon('M6.5 4l4 4-4 4', 'icon icon-along');
export const CloseIcon = icon('M4 4l8 8M12 4l-8 8');
export const CopyIcon = icon('M6 5.5h7v8H6zM10.5 3.5v-1h-8v9h1.5');
export const PanelIcon = icon('M2.5 3h11v10h-11zM9 3v10M10.75 5.5h1M10.75 7.5h1');
export const PauseIcon = icon('M5.5 3.5v9M10.5 3.5v9');
export const PlayIcon = icon('M5 3.5v9l7.5-4.5z', 'icon icon-along');
export const PinIcon = icon('M5.5 2.5h5M6.5 2.5v4L4.5 9h7l-2-2.5v-4M8 9v4.5');
export const PlusIcon = icon('M8 3.5v9M3.5 8h9');
export const PrinterIcon = icon('M4.5 5.5v-3h7v3M4.5 11.5h-2v-6h11v6h-2M4.5 9.5h7v4h-7z');
export const ReaderIcon = icon('M2.5 3.5h11v9h-11zM9.5 3.5v9');
export const SlidersIcon = icon(
  'M2.5 4.75h6M11.5 4.75h2M8.5 3.25h3v3h-3zM2.5 11.25h2M7.5 11.25h6M4.5 9.75h3v3h-3z',
);
export const SpeakerIcon = icon(
  'M2.5 6v4H5l3 2.5v-9L5 6zM10.5 6a2.8 2.8 0 0 1 0 4M12.3 4.2a5.4 5.4 0 0 1 0 7.6',
);
export const StopIcon = icon('M4.5 4.5h7v7h-7z');
export const CheckIcon = icon('M3.5 8.5l3 3 6-7');
export const WarningIcon = icon('M8 2.5 1.75 13.5h12.5zM8 6.5v3.25M8 11.5v.25');

/** The extension's sign: an m whose three stems end in the dots of a mark. */
export const Logo = (): VNode => (
  <svg class="logo" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
    <rect class="logo-ground" x="1" y="1" width="62" height="62" rx="14" />
    <path
      class="logo-letter"
      d="M16 40V13M16 24c0-6.5 3.4-10 8-10s8 3.5 8 10v16M32 24c0-6.5 3.4-10 8-10s8 3.5 8 10v16"
    />
    <path class="logo-dots" d="M16 51h0M32 51h0M48 51h0" />
  </svg>
);
