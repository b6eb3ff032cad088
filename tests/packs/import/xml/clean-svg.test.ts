import { expect, test } from 'vitest';
import { cleanSvg } from '../../../../src/packs/import/xml/clean-svg.ts';
import { mediaFault } from '../../../../src/packs/parse/media.ts';
import { decodeUtf8, encodeUtf8 } from '../../../../src/packs/utf8.ts';

const clean = (svg: string) => decodeUtf8(cleanSvg(encodeUtf8(svg)) ?? new Uint8Array()) ?? '';

test('a drawing as an editor saves it becomes one that a pack may hold, in its colours', () => {
  const saved = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg xmlns="http://www.w3.org/2000/svg" xmlns:sodipodi="http://sodipodi.example" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9" sodipodi:docname="/home/me/map.svg">
<sodipodi:namedview pagecolor="#fff"/><metadata>mine</metadata>
<style type="text/css"> .st0, .st1 { fill:#ff0000; } .st1{stroke:none} </style>
<a xlink:href="http://example.org"><path class="st1" style="opacity:.5" d="M0 0L9 9"/></a><use xlink:href="#p"/></svg>`;
  const cleaned = clean(saved);
  expect(cleaned).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path style="fill:#ff0000;stroke:none;opacity:.5" d="M0 0L9 9"></path><use href="#p"></use></svg>',
  );
  expect(mediaFault('media/map.svg', encodeUtf8(cleaned))).toBeUndefined();
});

test('nothing of a drawing is run, fetched or opened', () => {
  const evil = clean(
    '<svg onload="alert(1)"><script>alert(2)</script><foreignObject><b/></foreignObject><image href="http://x/y.png"/><rect fill="url(http://x)" onclick="x" style="fill:url(javascript:x)"/><use href="http://x#y"/><text>&lt;script&gt;</text></svg>',
  );
  expect(evil).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg"><rect></rect><use></use><text>&lt;script&gt;</text></svg>',
  );
});

test('what is no drawing is none', () => {
  for (const text of ['', '<html/>', '<svg>', 'words']) expect(cleanSvg(encodeUtf8(text))).toBeUndefined();
});
