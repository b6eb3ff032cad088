// An address as people type it becomes the folder that the relay's paths are under.

/** With its scheme and a slash at the end; null for what is no address. A host without a scheme is taken as https. */
export function parseRelayAddress(typed: string): string | null {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return null;
  try {
    const url = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
    if (url.username !== '' || url.password !== '' || url.hostname === '') return null;
    url.search = '';
    url.hash = '';
    return url.href.endsWith('/') ? url.href : `${url.href}/`;
  } catch {
    return null;
  }
}

/** A secure page may fetch plain HTTP of the tablet itself, and of nothing else from a worker. */
export function needsWindow(address: string, isSecurePage: boolean): boolean {
  const { protocol, hostname } = new URL(address);
  return isSecurePage && protocol === 'http:' && !/^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
