// What to open in a browser, for whoever started a relay.
import { networkInterfaces } from 'node:os';

interface Listening {
  readonly host: string;
  readonly port: number;
}

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);
const EVERYWHERE = new Set(['0.0.0.0', '::']);

/** The lines to print; the first one names the address for this machine's own browser. */
export function toOpen({ host, port }: Listening, ofMachine = lanAddresses()): readonly string[] {
  const own = LOOPBACK.has(host) || EVERYWHERE.has(host) ? 'localhost' : toHostname(host);
  const first = `Banyan is at http://${own}:${port}`;
  if (LOOPBACK.has(host)) return [first];
  const others = EVERYWHERE.has(host) ? ofMachine : [];
  return [
    first,
    ...others.map((address) => `  for other devices in this network: http://${address}:${port}`),
    '  Over plain http, other devices can practise, but keep no names and do not work offline:',
    '  browsers give encryption and offline storage only to https pages. The README says how to get there.',
  ];
}

function lanAddresses(): readonly string[] {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return all.filter(({ internal, family }) => !internal && family === 'IPv4').map(({ address }) => address);
}

function toHostname(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
