// Why another machine could not be reached: as data, told from what Node's network and TLS say, and in plain words with
// what to do. Node itself says "fetch failed" and hides the cause.
export type ContactFault =
  /** Nobody that this machine trusts made the certificate, or the chain up to who did was not sent. */
  | { readonly type: 'certificate-unknown' }
  | { readonly type: 'certificate-expired' }
  /** Begins later than now: mostly it is this machine whose clock is wrong. */
  | { readonly type: 'certificate-early' }
  /** For these names, and not for the one in the address. */
  | { readonly type: 'certificate-name'; readonly names: string }
  | { readonly type: 'no-tls' }
  | { readonly type: 'no-such-name' }
  | { readonly type: 'nothing-listens' }
  | { readonly type: 'no-answer' }
  | { readonly type: 'hung-up' }
  | { readonly type: 'starting' }
  | { readonly type: 'sends-elsewhere' }
  | { readonly type: 'other'; readonly detail: string };

type Simple = Exclude<ContactFault['type'], 'certificate-name' | 'other'>;

/** Of OpenSSL (X509_V_ERR_…), Node, its fetch (UND_ERR_…), the system, and PostgreSQL while it starts. */
const BY_CODE: ReadonlyMap<string, Simple> = new Map([
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate-unknown'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'certificate-unknown'],
  ['UNABLE_TO_GET_ISSUER_CERT', 'certificate-unknown'],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'certificate-unknown'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate-unknown'],
  ['CERT_HAS_EXPIRED', 'certificate-expired'],
  ['CERT_NOT_YET_VALID', 'certificate-early'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'no-tls'],
  ['ERR_SSL_PACKET_LENGTH_TOO_LONG', 'no-tls'],
  ['EPROTO', 'no-tls'],
  ['ENOTFOUND', 'no-such-name'],
  ['EAI_AGAIN', 'no-such-name'],
  ['ECONNREFUSED', 'nothing-listens'],
  ['ETIMEDOUT', 'no-answer'],
  ['EHOSTUNREACH', 'no-answer'],
  ['ENETUNREACH', 'no-answer'],
  ['UND_ERR_CONNECT_TIMEOUT', 'no-answer'],
  ['UND_ERR_HEADERS_TIMEOUT', 'no-answer'],
  ['ECONNRESET', 'hung-up'],
  ['EPIPE', 'hung-up'],
  ['UND_ERR_SOCKET', 'hung-up'],
  ['57P03', 'starting'],
]);

/** The innermost cause that says something. */
export function toContactFault(error: unknown): ContactFault {
  if (!(error instanceof Error)) return { type: 'other', detail: String(error) };
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') return { type: 'certificate-name', names: namesIn(error) };
  const known = BY_CODE.get(code);
  if (known !== undefined) return { type: known };
  if (error.cause !== undefined) return toContactFault(error.cause);
  if (error.name === 'TimeoutError' || /\btimeout\b/i.test(error.message)) return { type: 'no-answer' };
  if (error.message === 'unexpected redirect') return { type: 'sends-elsewhere' };
  return { type: 'other', detail: error.message || code };
}

/** Node gives the certificate along: `DNS:relay.example.org, IP Address:10.0.0.1`. */
function namesIn(error: Error): string {
  const { cert } = error as { readonly cert?: { readonly subjectaltname?: unknown } };
  const said = typeof cert?.subjectaltname === 'string' ? cert.subjectaltname : '';
  return said.replace(/\b(DNS|IP Address):/g, '') || 'no name at all';
}

export interface FaultWords {
  /** Without a full stop. */
  readonly why: string;
  /** A whole sentence. */
  readonly todo: string;
}

const WORDS: Readonly<Record<Simple, FaultWords>> = {
  'certificate-unknown': {
    why: 'nobody that this machine knows made its certificate',
    todo: 'Set NODE_EXTRA_CA_CERTS to the file of the authority that made it, for this command and for the relay; if a public authority made it, the whole chain must be set up there.',
  },
  'certificate-expired': {
    why: 'its certificate has expired',
    todo: 'It must be renewed there; if that was done, set the clock of this machine.',
  },
  'certificate-early': {
    why: 'its certificate is not valid yet, by the clock of this machine',
    todo: 'Set the clock of this machine.',
  },
  'no-tls': {
    why: 'no https is spoken at this port there',
    todo: 'Correct the port, or say http:// if it is in your own network.',
  },
  'no-such-name': {
    why: 'no machine of this name is found',
    todo: 'Correct the name, or bring this machine into the network.',
  },
  'nothing-listens': {
    why: 'nothing listens at this port there',
    todo: 'Start it, or correct the address and the port.',
  },
  'no-answer': {
    why: 'nothing answered in time',
    todo: 'Bring both into a network, look whether a firewall stands between, and try again.',
  },
  'hung-up': {
    why: 'it ended the connection',
    todo: 'Correct the address (https:// or http://, and the port), and try again.',
  },
  starting: { why: 'it is starting or stopping', todo: 'Try again in a minute.' },
  'sends-elsewhere': { why: 'it sends on to another address', todo: 'Use that address.' },
};

export function tellContactFault(fault: ContactFault): FaultWords {
  switch (fault.type) {
    case 'certificate-name':
      return {
        why: `its certificate is for another name (${fault.names})`,
        todo: 'Use a name that is in the certificate, or have one made for this address.',
      };
    case 'other':
      return { why: fault.detail, todo: 'Look at the address and the network, and try again.' };
    default:
      return WORDS[fault.type];
  }
}
