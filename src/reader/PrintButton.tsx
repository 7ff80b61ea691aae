import type { ComponentChildren, VNode } from 'preact';
import { PrinterIcon } from '../ui/icons';

/** A quiet button at the end of a page. */
export function PrintButton(props: { print: () => void; children: ComponentChildren }): VNode {
  return (
    <button class="text-button print-button" type="button" onClick={props.print}>
      <PrinterIcon />
      {props.children}
    </button>
  );
}
