// The icon of the browser's tab, written into the page. As a file it passes through the service worker, each time
// that the address changes; Chromium lets that request stay open, and then holds the next version back for minutes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Replaces `%TAB_ICON%` in index.html by `public/icon.svg` as a data address. */
export function tabIcon(project: string): Plugin {
  return {
    name: 'banyan:tab-icon',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replace('%TAB_ICON%', toDataAddress(join(project, 'public/icon.svg'))),
    },
  };
}

function toDataAddress(file: string): string {
  const oneLine = readFileSync(file, 'utf8').replaceAll(/\s*\n\s*/g, '');
  return `data:image/svg+xml,${encodeURIComponent(oneLine)}`;
}
