import { expect, test } from 'vitest';
import { mediaFault } from '../../src/packs/parse/media.ts';
import { encodeUtf8 } from '../../src/packs/utf8.ts';

const SVG = 'xmlns="http://www.w3.org/2000/svg"';
const svg = (inside: string, attributes = '') =>
  mediaFault('media/a.svg', encodeUtf8(`<svg ${SVG} ${attributes}>${inside}</svg>`));

test.each([
  ['shapes', '<g fill="#fff"><path d="M0 0 L1 1"/><circle cx="1" cy="1" r="1"/></g>'],
  [
    'a gradient of its own',
    '<defs><linearGradient id="a"><stop offset="0"/></linearGradient></defs><rect fill="url(#a)"/>',
  ],
  ['a part used twice', '<symbol id="s"><path d="M0 0"/></symbol><use href="#s"/>'],
  ['a comment', '<!-- a tree -->'],
])('a drawing with %s is one', (_, inside) => {
  expect(svg(inside)).toBeUndefined();
});

test.each([
  ['a script', '<script>alert(1)</script>'],
  ['a script in capitals', '<SCRIPT>alert(1)</SCRIPT>'],
  ['a script in a namespace', '<svg:script>alert(1)</svg:script>'],
  ['an event handler', '<rect onload="alert(1)"/>'],
  ['an event handler without quotes', '<rect onload=alert(1) />'],
  ['a page', '<foreignObject><p>Hi</p></foreignObject>'],
  ['a link', '<a href="https://example.org">x</a>'],
  ['a picture from elsewhere', '<image href="https://example.org/a.png"/>'],
  ['a part from elsewhere', '<use href="https://example.org/a.svg#a"/>'],
  ['a part as data', '<use href="data:image/svg+xml,x#a"/>'],
  ['a disguised address', '<use href="&#106;avascript:alert(1)"/>'],
  ['a fill from elsewhere', '<rect fill="url(https://example.org/a)"/>'],
  ['a style from elsewhere', '<style>@import "https://example.org"</style>'],
  ['a style with an escape', '<rect style="fill:\\75rl(x)"/>'],
  ['an animation', '<set attributeName="href" to="javascript:alert(1)"/>'],
  ['a section', '<![CDATA[<script>]]>'],
  ['an open comment', '<!-- <rect/>'],
  ['a foreign namespace', '<g xmlns:h="http://www.w3.org/1999/xhtml"/>'],
  ['an instruction', '<?xml-stylesheet href="a.css"?>'],
])('a drawing with %s is refused', (_, inside) => {
  expect(svg(inside)).toBeTypeOf('string');
});

test('a drawing with entities is refused', () => {
  const bomb = `<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg ${SVG}><text>&a;</text></svg>`;
  expect(mediaFault('media/a.svg', encodeUtf8(bomb))).toBeTypeOf('string');
});

test('a drawing begins as one, and may say that it is XML', () => {
  expect(mediaFault('media/a.svg', encodeUtf8(`<?xml version="1.0"?>\n<svg ${SVG}/>`))).toBeUndefined();
  expect(mediaFault('media/a.svg', encodeUtf8('<html><svg></svg></html>'))).toBeTypeOf('string');
  expect(mediaFault('media/a.svg', new Uint8Array([0xff, 0xfe, 0x3c]))).toBeTypeOf('string');
});
