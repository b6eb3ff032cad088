import { createHttpTransport } from '../../src/relay/upstream/http-transport.ts';
import { describeTransport } from '../contracts/transport.ts';
import { openHttpPeer } from '../support/http-peer.ts';

describeTransport('relay to relay', () =>
  openHttpPeer({ contentType: 'text/plain', busyStatus: 503 }, (address) => createHttpTransport(address)),
);
