import { type ComponentChildren, Fragment, h, type VNode } from 'preact';
import type { MathNode, MathText } from '../../domain/math-markup.ts';
import { toNumerals } from '../../domain/numerals.ts';
import { parseRichText, type RichNode } from '../../domain/rich-text.ts';
import styles from './rich-text.module.css';
import type { Speaker } from './shown-number.ts';

interface RichTextProps {
  readonly text: string | readonly RichNode[];
  readonly context: Speaker;
  /** What stands where `{{gap}}` does; counts from 1. */
  readonly gap?: (gap: number) => ComponentChildren;
}

/** Words of a pack as elements, never as markup: stress, line breaks, gaps, and mathematics as real MathML. */
export function RichText({ text, context, gap }: RichTextProps) {
  return <>{allDrawn(typeof text === 'string' ? parseRichText(text) : text, context, gap)}</>;
}

/** A formula that was built here, not read from a text. */
export function Formula({ node, context }: { readonly node: MathNode; readonly context: Speaker }) {
  return <>{drawn(node, 0, context, undefined)}</>;
}

/** What ends a sentence or a clause; browsers take a formula for a picture and let a line begin with the full stop. */
const CLOSING = /^[\u00a0\u202f]?[.,;:?!…)\u060c\u061b\u061f]+/;

function allDrawn(
  nodes: readonly RichNode[],
  context: Speaker,
  gap: RichTextProps['gap'],
): ComponentChildren[] {
  return nodes.map((node, at) => {
    const own = isBlock(nodes[at - 1]) ? withoutClosing(node) : node;
    const shown = drawn(own, at, context, gap);
    const closing = isBlock(node) ? closingOf(nodes[at + 1]) : '';
    if (closing === '') return shown;
    return (
      <span key={at} class={styles.closed}>
        {shown}
        {closing}
      </span>
    );
  });
}

function isBlock(node: RichNode | undefined): boolean {
  if (node?.type === 'silent') return isBlock(node.children.at(-1));
  return node?.type === 'math' || node?.type === 'gap';
}

const closingOf = (node: RichNode | undefined): string =>
  node?.type === 'text' ? (CLOSING.exec(node.text)?.[0] ?? '') : '';

function withoutClosing(node: RichNode): RichNode {
  return node.type === 'text' ? { ...node, text: node.text.slice(closingOf(node).length) } : node;
}

function drawn(node: RichNode, key: number, context: Speaker, gap: RichTextProps['gap']): ComponentChildren {
  switch (node.type) {
    case 'text':
      return toNumerals(node.text, context.numerals);
    case 'stress':
      return (
        <strong key={key} class={styles.stress}>
          {allDrawn(node.children, context, gap)}
        </strong>
      );
    // Only what is read aloud leaves it out.
    case 'silent':
      return <Fragment key={key}>{allDrawn(node.children, context, gap)}</Fragment>;
    case 'break':
      return <br key={key} />;
    case 'gap':
      return <Fragment key={key}>{gap ? gap(node.gap) : '___'}</Fragment>;
    // The direction is said on an HTML element: only those are passed over where a text finds its own.
    case 'math':
      return (
        <span key={key} class={styles.formula} dir="ltr" data-tall={isTall(node)}>
          {formula(node, key, context)}
        </span>
      );
  }
}

/** Signs that no engine stretches: these, digits and words look like the text around them. */
const PLAIN_SIGNS = /^[+\-−×÷·=≠<>≤≥?%]$/;

function classOf({ element, children }: MathNode): string | undefined {
  const [first] = children;
  const isSign = element === 'mo' && first?.type === 'text' && PLAIN_SIGNS.test(first.text.trim());
  return isSign || element === 'mn' || element === 'mtext' ? styles.number : undefined;
}

/** A fraction fills its line to the edge and would touch the words above. */
const isTall = (node: MathNode | MathText): boolean =>
  node.type !== 'text' && (node.element === 'mfrac' || node.children.some(isTall));

type MathAttributes = Readonly<Record<string, unknown>>;

/** Preact makes what is inside `math` in MathML's namespace. Formulas run left to right in every language. */
function formula(node: MathNode | MathText, key: number, context: Speaker): VNode<MathAttributes> | string {
  if (node.type === 'text') return toNumerals(node.text, context.numerals);
  const own = node.element === 'math' ? { class: styles.math, dir: 'ltr' } : { class: classOf(node) };
  return h<MathAttributes>(
    node.element,
    { ...node.attributes, ...own, key },
    node.children.map((child, at) => formula(child, at, context)),
  );
}
