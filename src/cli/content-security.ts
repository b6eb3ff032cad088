// The page's content security policy, written into index.html when it is built: the hashes of the inline scripts
// are only known then. A host that can set headers should add `frame-ancestors 'none'`, which a page cannot say.
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** Replaces `%CONTENT_SECURITY%` in index.html by a policy that lets in nothing from elsewhere. */
export function contentSecurity(): Plugin {
  return {
    name: 'banyan:content-security',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replace('%CONTENT_SECURITY%', toPolicy(inlineScriptHashes(html))),
    },
  };
}

function inlineScriptHashes(html: string): string[] {
  const inline = html.matchAll(/<script>([\s\S]*?)<\/script>/g);
  return [...inline].map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}

function toPolicy(scriptHashes: readonly string[]): string {
  const policy: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'self'"],
    'script-src': ["'self'", ...scriptHashes],
    // Typeset mathematics carries style attributes; a style can load nothing that is not let in below.
    'style-src': ["'self'", "'unsafe-inline'"],
    // A pack's pictures are shown from memory.
    'img-src': ["'self'", 'data:', 'blob:'],
    'media-src': ["'self'", 'data:', 'blob:'],
    // Relays lie at addresses that a school types in; what is sent there is sealed and signed.
    'connect-src': ["'self'", 'https:', 'http:'],
    'worker-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  };
  return Object.entries(policy)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}
