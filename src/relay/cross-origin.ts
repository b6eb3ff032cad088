// A tablet's app comes from one origin for life and speaks with whatever relay is near. So what an app uses is open to
// every origin, without cookies: rights come from tokens and signatures. The request itself needs no preflight; the
// answer to one is for browsers that ask before they let a public page reach a private address (Private Network
// Access), and for apps of later versions.
import type { MiddlewareHandler } from 'hono';

const PREFLIGHT_SECONDS = '86400';

export const openToApps: MiddlewareHandler = async (context, next) => {
  if (context.req.method === 'OPTIONS') {
    const headers = new Headers({
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Methods': 'GET, POST',
      'Access-Control-Allow-Headers': 'Content-Type',
      'Access-Control-Max-Age': PREFLIGHT_SECONDS,
      Vary: 'Access-Control-Request-Private-Network',
    });
    if (context.req.header('Access-Control-Request-Private-Network') === 'true') {
      headers.set('Access-Control-Allow-Private-Network', 'true');
    }
    return new Response(null, { status: 204, headers });
  }
  await next();
  context.res.headers.set('Access-Control-Allow-Origin', '*');
  if (context.res.headers.has('Retry-After')) {
    context.res.headers.set('Access-Control-Expose-Headers', 'Retry-After');
  }
  return undefined;
};
