import { expect, test } from 'vitest';
import { blocksOf } from '../../../scripts/eval/page-blocks';

const texts = (html: string) => blocksOf(html).map(({ text }) => text.trim());

test('text runs on through inline elements and ends at all others', () => {
  expect(texts('<p>A <b>slipped</b> <a href="#">disc</a><br>and<div>a knee</div></p>')).toEqual([
    'A slipped disc',
    'and',
    'a knee',
  ]);
});

test('what is not read is left out', () => {
  expect(texts('<script>knee < hip</script><p>a<!-- knee --> hip</p><style>p{}</style>')).toEqual(['a hip']);
});

test('signs are decoded', () => {
  expect(texts('<p>jumper&rsquo;s knee &amp; hip&#44; 3 &lt; 5 &x; &#x2014; so</p>')).toEqual([
    'jumper’s knee & hip, 3 < 5 &x; — so',
  ]);
});

test('a section reaches from its heading to the next', () => {
  expect(blocksOf('<p>a</p><h2>b <i>c</i></h2><p>d</p><p>e</p><h3>f</h3><p>g</p>')).toEqual([
    { text: 'a', section: 0, isHeading: false },
    { text: 'b c', section: 1, isHeading: true },
    { text: 'd', section: 1, isHeading: false },
    { text: 'e', section: 1, isHeading: false },
    { text: 'f', section: 2, isHeading: true },
    { text: 'g', section: 2, isHeading: false },
  ]);
});
