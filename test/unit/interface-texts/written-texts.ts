/** Texts for readers that stand in code or in a page itself, where no translator finds them. */
import { type ESTree, parseSync, Visitor } from 'vite';
import type { SourceFile } from '../architecture/source-file';

/** Attributes and properties that are shown or read out. */
const TOLD = new Set([
  ...['aria-label', 'aria-description', 'aria-valuetext', 'aria-roledescription', 'aria-placeholder'],
  ...['title', 'placeholder', 'alt', 'label', 'ariaLabel', 'ariaDescription'],
  ...['textContent', 'innerText', 'innerHTML', 'outerHTML'],
]);

/** What the name of the product, the same in all languages, may say in a page until its script runs. */
const NAME = 'Medigloss';

/** Each text as "path: text". */
export function writtenTexts({ path, text }: SourceFile): string[] {
  const texts = path.endsWith('.html') ? textsOfPage(text) : textsOfCode(path, text);
  return texts.filter((each) => /\p{L}/u.test(each)).map((each) => `${path}: ${each.trim()}`);
}

function textsOfPage(html: string): string[] {
  const shown = html.replace(/<!--.*?-->|<(script|style)\b.*?<\/\1>/gs, '');
  const attributes = [...shown.matchAll(/\s([\w-]+)="([^"]*)"/g)].filter(([, name]) => TOLD.has(name ?? ''));
  const words = shown.replace(/<[^>]*>/g, '\n').split('\n');
  return [...words, ...attributes.map(([, , value]) => value ?? '')].filter((each) => each.trim() !== NAME);
}

function textsOfCode(path: string, text: string): string[] {
  const found: string[] = [];
  new Visitor({
    JSXText: (node) => found.push(node.value),
    JSXElement: (node) => found.push(...node.children.flatMap(textsOf)),
    JSXFragment: (node) => found.push(...node.children.flatMap(textsOf)),
    JSXAttribute: ({ name, value }) => {
      if (name.type === 'JSXIdentifier' && TOLD.has(name.name)) found.push(...textsOf(value));
    },
    AssignmentExpression: ({ left, right }) => {
      if (left.type === 'MemberExpression' && TOLD.has(nameOf(left.property))) found.push(...textsOf(right));
    },
    CallExpression: ({ callee, arguments: [name, value] }) => {
      if (callee.type !== 'MemberExpression' || nameOf(callee.property) !== 'setAttribute') return;
      if (TOLD.has(textsOf(name)[0] ?? '')) found.push(...textsOf(value));
    },
  }).visit(parseSync(path, text).program);
  return found;
}

/** The literal texts that an expression can come to. What a function makes of a text is not looked into. */
function textsOf(node: ESTree.Node | null | undefined): string[] {
  switch (node?.type) {
    case 'Literal':
      return [String(node.value)];
    case 'TemplateLiteral':
      return node.quasis.map(({ value }) => value.raw);
    case 'JSXExpressionContainer':
      return textsOf(node.expression);
    case 'ConditionalExpression':
      return [...textsOf(node.consequent), ...textsOf(node.alternate)];
    case 'LogicalExpression':
      return [...(node.operator === '&&' ? [] : textsOf(node.left)), ...textsOf(node.right)];
    case 'BinaryExpression':
      return node.operator === '+' ? [...textsOf(node.left), ...textsOf(node.right)] : [];
    default:
      return [];
  }
}

function nameOf(property: { type: string }): string {
  return 'name' in property ? String(property.name) : '';
}
