// What to open in a browser, for whoever started a relay.
import { networkInterfaces } from 'node:os';

interface Listening {
  readonly host: string;
  readonly port: number;
  readonly isTls?: boolean;
}

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);
const EVERYWHERE = new Set(['0.0.0.0', '::']);

/** The lines to print; the first one names the address for this machine's own browser. */
export function toOpen(
  { host, port, isTls = false }: Listening,
  ofMachine = lanAddresses(),
): readonly string[] {
  const own = LOOPBACK.has(host) || EVERYWHERE.has(host) ? 'localhost' : toHostname(host);
  const scheme = isTls ? 'https' : 'http';
  const first = `Banyan is at ${scheme}://${own}:${port}`;
  if (LOOPBACK.has(host)) return [first];
  const others = EVERYWHERE.has(host) ? ofMachine : [];
  const further = others.map(
    (address) => `  for other devices in this network: ${scheme}://${address}:${port}`,
  );
  if (isTls) return [first, ...further];
  return [
    first,
    ...further,
    '  Over plain http, other devices can practise, but keep no names and do not work offline:',
    '  browsers give encryption and offline storage only to https pages. docs/run-a-relay.md says how to get there.',
  ];
}

function lanAddresses(): readonly string[] {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return all.filter(({ internal, family }) => !internal && family === 'IPv4').map(({ address }) => address);
}

function toHostname(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
