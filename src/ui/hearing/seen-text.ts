// Everything that stands on a screen, as sentences in the order in which it is seen: what the ear reads where a screen
// does not say it in words of its own.

/** The ear itself says nothing: it was just touched. */
const UNSEEN = 'script, style, input, textarea, select, [hidden], [aria-hidden="true"], [data-ear]';
/** What is called by its label, whatever is drawn inside. */
const LABELLED = 'button, a, img, svg, [role="img"]';

export function seenText(root: Element | null): string {
  const pieces: string[] = [''];
  if (root) gather(root, pieces);
  return pieces.map(toSentence).filter(Boolean).join(' ');
}

/** What lies over the rest, else the screen itself. */
export function shownRoot(): Element | null {
  return [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.querySelector('main');
}

function gather(element: Element, pieces: string[]): void {
  if (element.matches(UNSEEN)) return;
  const label = element.matches(LABELLED) ? labelOf(element) : null;
  const inline = isInline(element);
  if (!inline) pieces.push('');
  if (label !== null) add(label, pieces);
  else for (const child of shownChildren(element)) gatherNode(child, pieces);
  if (!inline) pieces.push('');
}

function gatherNode(node: Node, pieces: string[]): void {
  if (node instanceof Element) gather(node, pieces);
  else if (node instanceof Text) add(node.data, pieces);
}

function add(text: string, pieces: string[]): void {
  pieces[pieces.length - 1] += text;
}

/** Of a closed text only its title is seen. */
function shownChildren(element: Element): readonly Node[] {
  const all = [...element.childNodes];
  if (!(element instanceof HTMLDetailsElement) || element.open) return all;
  return all.filter((node) => node instanceof Element && node.matches('summary'));
}

function labelOf(element: Element): string | null {
  return element.getAttribute('aria-label') ?? (element.matches('img') ? element.getAttribute('alt') : null);
}

function isInline(element: Element): boolean {
  const { display } = getComputedStyle(element);
  return display === 'inline' || display === 'contents';
}

function toSentence(piece: string): string {
  const text = piece.replace(/\s+/gu, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return '';
  return /[.?!:؟…।]$/u.test(text) ? text : `${text}.`;
}
