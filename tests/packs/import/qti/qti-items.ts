// Items of QTI as their authors write them, an interaction each, in the writing of 2.1; the same in that of 3.0.
import { encodeUtf8 } from '../../../../src/packs/utf8.ts';

export interface Response {
  readonly id?: string;
  readonly cardinality?: 'single' | 'multiple' | 'ordered';
  readonly baseType?: string;
  readonly correct?: readonly string[];
  /** Mappings. */
  readonly more?: string;
}

export interface ItemParts {
  readonly id?: string;
  readonly title?: string;
  readonly responses?: readonly Response[];
  readonly templates?: string;
  readonly body: string;
  readonly processing?: string;
  /** Modal feedback, catalogues. */
  readonly after?: string;
  readonly attributes?: string;
}

const MATCH_CORRECT =
  '<responseProcessing template="http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct"/>';

export function qtiItem(parts: ItemParts): string {
  const { id = 'item', title = 'Item', responses = [], templates = '', body, after = '' } = parts;
  const { processing = MATCH_CORRECT, attributes = '' } = parts;
  return `<?xml version="1.0" encoding="UTF-8"?>
<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="${id}" title="${title}" adaptive="false" timeDependent="false" ${attributes}>
${responses.map(toDeclaration).join('\n')}
<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
${templates}
<itemBody>${body}</itemBody>
${processing}
${after}
</assessmentItem>`;
}

function toDeclaration(response: Response): string {
  const {
    id = 'RESPONSE',
    cardinality = 'single',
    baseType = 'identifier',
    correct = [],
    more = '',
  } = response;
  const values = correct.map((value) => `<value>${value}</value>`).join('');
  const right = correct.length > 0 ? `<correctResponse>${values}</correctResponse>` : '';
  return `<responseDeclaration identifier="${id}" cardinality="${cardinality}" baseType="${baseType}">${right}${more}</responseDeclaration>`;
}

/** What XHTML and MathML lend to QTI keeps its names in 3.0. */
const LENT = new Set(
  'p div span b i em strong img object br ul ol li blockquote table tr td math mi mn mo mrow mfrac msup msqrt'.split(
    ' ',
  ),
);

/** The same document in the names of 3.0: `choiceInteraction` is `qti-choice-interaction`. */
export function inQti3(source: string): string {
  return source.replace(
    /<(\/?)([A-Za-z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/g,
    (whole, end, name, attributes, empty) => {
      if (LENT.has(name)) return whole;
      const named = attributes.replace(/\s([A-Za-z]+)=/g, (_: string, key: string) => ` ${toKebab(key)}=`);
      return `<${end}qti-${toKebab(name)}${named}${empty}>`;
    },
  );
}

function toKebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

export function toFiles(
  texts: Readonly<Record<string, string | Uint8Array>>,
): ReadonlyMap<string, Uint8Array> {
  return new Map(
    Object.entries(texts).map(([path, text]) => [path, typeof text === 'string' ? encodeUtf8(text) : text]),
  );
}

export const choices = (...names: readonly string[]): string =>
  names.map((name) => `<simpleChoice identifier="${name}">Choice ${name}</simpleChoice>`).join('');

/** A PNG of 200 by 100 points, as far as its header says. */
export const PICTURE: Uint8Array = (() => {
  const bytes = new Uint8Array(57);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const view = new DataView(bytes.buffer);
  view.setUint32(8, 13);
  bytes.set([0x49, 0x48, 0x44, 0x52], 12);
  view.setUint32(16, 200);
  view.setUint32(20, 100);
  bytes.set([8, 2, 0, 0, 0], 24);
  view.setUint32(33, 0);
  bytes.set([0x49, 0x44, 0x41, 0x54], 37);
  bytes.set([0x49, 0x45, 0x4e, 0x44], 49);
  return bytes;
})();
