// Items of a template that cannot become one of ours: a few draws of it, each as an item without variables.
import { createRandom, type Random, toSeed } from '../../../domain/random.ts';
import { attributeOf, childNamed, childrenNamed, elementsIn, mapTree, textIn } from '../xml/xml-find.ts';
import type { XmlElement, XmlNode } from '../xml/xml-tree.ts';
import { valuesIn } from './declarations.ts';
import { createEvaluator, isTrue, NotKnown, type Single, typed, type Value } from './template-values.ts';

/** Enough that a learner does not know the answer by heart. */
const DRAWS = 4;
const MOST_TRIES = 200;
/** Rules that one draw may follow, all told. */
const MOST_RULES = 5_000;

interface Draw {
  readonly values: ReadonlyMap<string, Value>;
  readonly correct: ReadonlyMap<string, Value>;
}

/** Breaks off a draw that a constraint refuses. */
class Refused extends Error {}
/** Ends template processing early, as the source asks. */
class Exit extends Error {}

/** Nothing when an expression is not known here. The same item always gives the same ones. */
export function drawnItems(item: XmlElement): readonly XmlElement[] {
  const drawn = new Map<string, XmlElement>();
  for (let number = 1; number <= DRAWS; number++) {
    const random = createRandom(toSeed(`${attributeOf(item, 'identifier')}/${number}`));
    const draw = drawOnce(item, random);
    if (!draw) return [];
    const key = JSON.stringify([...draw.values]);
    if (!drawn.has(key)) drawn.set(key, withValues(item, draw));
  }
  return [...drawn.values()];
}

function drawOnce(item: XmlElement, random: Random): Draw | undefined {
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    try {
      return follow(item, random);
    } catch (error) {
      if (error instanceof NotKnown) return undefined;
      if (!(error instanceof Refused)) throw error;
    }
  }
  return undefined;
}

function follow(item: XmlElement, random: Random): Draw {
  const values = new Map<string, Value>();
  const correct = new Map<string, Value>();
  for (const declaration of childrenNamed(item, 'templateDeclaration')) {
    const type = attributeOf(declaration, 'baseType');
    const start = valuesIn(childNamed(declaration, 'defaultValue')).map((value) => typed(value, type));
    values.set(attributeOf(declaration, 'identifier'), start);
  }
  const evaluate = createEvaluator(values, random);
  let rules = 0;
  const run = (rule: XmlElement): void => {
    if (++rules > MOST_RULES) throw new NotKnown('too many rules');
    const [expression] = elementsIn(rule);
    const id = attributeOf(rule, 'identifier');
    if (rule.name === 'exitTemplate') throw new Exit();
    if (rule.name === 'templateCondition') branch(rule);
    else if (!expression) return;
    else if (rule.name === 'setTemplateValue') values.set(id, evaluate(expression));
    else if (rule.name === 'setCorrectResponse') correct.set(id, evaluate(expression));
    else if (rule.name === 'templateConstraint' && !isTrue(evaluate(expression))) throw new Refused();
  };
  const branch = (condition: XmlElement): void => {
    for (const one of elementsIn(condition)) {
      const isElse = one.name === 'templateElse';
      const [test] = elementsIn(one);
      if (!isElse && (!test || !isTrue(evaluate(test)))) continue;
      elementsIn(one)
        .slice(isElse ? 0 : 1)
        .forEach(run);
      return;
    }
  };
  const processing = childNamed(item, 'templateProcessing');
  try {
    for (const rule of processing ? elementsIn(processing) : []) run(rule);
  } catch (error) {
    if (!(error instanceof Exit)) throw error;
  }
  return { values, correct };
}

/** The item as it would be delivered: no variable is left in it. */
function withValues(item: XmlElement, { values, correct }: Draw): XmlElement {
  const drawn = mapTree(item, (element) => {
    const children = element.children.flatMap((node) => shown(node, values));
    const changed = { ...element, children };
    if (element.name === 'variable') return asLiteral(changed, values);
    if (element.name !== 'responseDeclaration') return changed;
    const right = correct.get(attributeOf(element, 'identifier'));
    return right === undefined ? changed : withCorrect(changed, right);
  });
  return {
    ...drawn,
    children: drawn.children.filter((node) => node.type === 'text' || !node.name.startsWith('template')),
  };
}

function shown(node: XmlNode, values: ReadonlyMap<string, Value>): readonly XmlNode[] {
  if (node.type === 'text') return [node];
  if (node.name === 'printedVariable') {
    return [text((values.get(attributeOf(node, 'identifier')) ?? []).map(printed).join(', '))];
  }
  if (node.name === 'templateBlock' || node.name === 'templateInline') {
    const isNamed = (values.get(attributeOf(node, 'templateIdentifier')) ?? []).includes(
      attributeOf(node, 'identifier'),
    );
    const isShown = isNamed === (attributeOf(node, 'showHide') !== 'hide');
    return isShown ? [{ ...node, name: node.name === 'templateBlock' ? 'div' : 'span' }] : [];
  }
  const value = node.name === 'mi' || node.name === 'ci' ? values.get(textIn(node).trim())?.[0] : undefined;
  return value === undefined ? [node] : [asNumber(node, value)];
}

function asNumber(element: XmlElement, value: Single): XmlElement {
  const isNegative = typeof value === 'number' && value < 0;
  if (!isNegative || element.name === 'ci') {
    const name = typeof value === 'number' ? (element.name === 'ci' ? 'cn' : 'mn') : 'mtext';
    return { ...element, name, children: [text(printed(value))] };
  }
  const sign = { ...element, name: 'mo', children: [text('-')] };
  return { ...element, name: 'mrow', children: [sign, asNumber(element, -value)] };
}

/** In response processing a variable of the template is a number by now. */
function asLiteral(element: XmlElement, values: ReadonlyMap<string, Value>): XmlElement {
  const value = values.get(attributeOf(element, 'identifier'))?.[0];
  return value === undefined ? element : { ...element, name: 'baseValue', children: [text(printed(value))] };
}

function withCorrect(declaration: XmlElement, right: Value): XmlElement {
  const value = (one: Single): XmlElement => ({
    ...declaration,
    name: 'value',
    attributes: new Map(),
    children: [text(printed(one))],
  });
  const response = {
    ...declaration,
    name: 'correctResponse',
    attributes: new Map(),
    children: right.map(value),
  };
  const others = declaration.children.filter(
    (node) => node.type === 'text' || node.name !== 'correctResponse',
  );
  return { ...declaration, children: [...others, response] };
}

const text = (words: string): XmlNode => ({ type: 'text', text: words });

function printed(value: Single): string {
  return typeof value === 'number' ? String(value) : value;
}
