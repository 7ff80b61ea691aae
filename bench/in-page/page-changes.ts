/** A page's own changes, in its paragraphs: so many elements are put in, laid out, and taken out again. */
import { timed } from './stopwatch';

export function changePage(count: number): void {
  const paragraphs = [...document.querySelectorAll('p')];
  const added = Array.from({ length: count }, () => {
    const element = document.createElement('span');
    element.textContent = 'one more word ';
    return element;
  });
  const layout = () => document.body.getBoundingClientRect().height;
  layout();
  timed('inserts', () => {
    added.forEach((element, index) => {
      const paragraph = paragraphs[index % paragraphs.length] as Element;
      paragraph.insertBefore(element, paragraph.firstChild);
    });
  });
  timed('layout', layout);
  timed('removes', () => {
    for (const element of added) element.remove();
  });
  timed('layout', layout);
}
