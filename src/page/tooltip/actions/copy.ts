/**
 * Puts a text on the clipboard. By the old command: it works on pages without https and in frames that are denied the
 * newer way, and leaves the page's selection alone, for the text is given to the event.
 * @returns whether the text is on the clipboard: not where the page keeps the event from us
 */
export function copyText(text: string): boolean {
  let given = false;
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    // What is copied here is no copy of the page, which may listen to add its name.
    event.stopImmediatePropagation();
    given = true;
  };
  addEventListener('copy', give, true);
  document.execCommand('copy');
  removeEventListener('copy', give, true);
  return given;
}
