/** The address says which place a page shows, so that a reload, a restored tab and a printed link stay in it. */
export const DEMO_QUERY = '?demo';

export function isDemoAddress(search: string): boolean {
  return new URLSearchParams(search).has('demo');
}
