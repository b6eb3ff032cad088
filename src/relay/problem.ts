// Why a relay cannot start, as data, and the one line of plain words that whoever started it gets.
import { type ContactFault, tellContactFault } from './contact-fault.ts';

export type RelayProblem =
  | { readonly code: 'config/port'; readonly got: string }
  | { readonly code: 'config/log-level'; readonly got: string }
  | { readonly code: 'config/store'; readonly got: string }
  | { readonly code: 'config/database-url' }
  | { readonly code: 'config/tls'; readonly missing: 'TLS_CERT' | 'TLS_KEY' }
  | { readonly code: 'config/behind-proxy'; readonly got: string }
  | { readonly code: 'tls/unreadable'; readonly file: string; readonly detail: string }
  | { readonly code: 'app/missing'; readonly folder: string }
  | { readonly code: 'listen/port-in-use'; readonly host: string; readonly port: number }
  | { readonly code: 'listen/not-allowed'; readonly host: string; readonly port: number }
  | { readonly code: 'listen/no-such-address'; readonly host: string }
  | { readonly code: 'store/folder'; readonly folder: string; readonly detail: string }
  | { readonly code: 'store/unreadable'; readonly file: string; readonly detail: string }
  /** A server of its own that is not there, or does not let the relay in; `host` without user and password. */
  | { readonly code: 'store/unreachable'; readonly host: string; readonly fault: ContactFault }
  | { readonly code: 'store/refused'; readonly host: string; readonly detail: string }
  | { readonly code: 'store/newer'; readonly file: string; readonly found: number; readonly knows: number };

/** One line: what is wrong, and what to do. Nothing stored was touched in any of these cases. */
export function toLine(problem: RelayProblem): string {
  switch (problem.code) {
    case 'config/port':
      return `PORT must be a whole number from 0 to 65535, got "${problem.got}".`;
    case 'config/log-level':
      return `LOG_LEVEL must be info, warn or error, got "${problem.got}".`;
    case 'config/store':
      return `STORE must be sqlite or postgres, got "${problem.got}".`;
    case 'config/database-url':
      return 'DATABASE_URL must be an address such as postgres://user:password@host/database, for STORE=postgres.';
    case 'config/tls':
      return `${problem.missing} must be set too: a certificate and its key go together, each as a file.`;
    case 'config/behind-proxy':
      return `BEHIND_PROXY must be 0 or 1, got "${problem.got}".`;
    case 'tls/unreadable':
      return `${problem.file} is no certificate or key that can be used (${problem.detail}): give both as PEM files that belong together.`;
    case 'app/missing':
      return `There is no built app in ${problem.folder}: run "npm run build", or set APP_DIR to where it lies.`;
    case 'listen/port-in-use':
      return `Port ${problem.port} on ${problem.host} is in use: stop what runs there, or choose another with PORT=8081.`;
    case 'listen/not-allowed':
      return `Port ${problem.port} on ${problem.host} is not allowed for this user: choose one above 1023 with PORT=8080.`;
    case 'listen/no-such-address':
      return `This machine has no address ${problem.host}: set HOST to one of its own, or to 0.0.0.0 for all.`;
    case 'store/folder':
      return `DATA_DIR ${problem.folder} cannot be written (${problem.detail}): choose a folder of your own.`;
    case 'store/unreadable':
      return `${problem.file} is no readable database (${problem.detail}): put a backup in its place, or move it away.`;
    case 'store/unreachable': {
      const { why, todo } = tellContactFault(problem.fault);
      return `PostgreSQL at ${problem.host} cannot be reached: ${why}. ${todo} DATABASE_URL says where it is.`;
    }
    case 'store/refused':
      return `PostgreSQL at ${problem.host} does not let the relay in (${problem.detail}): correct user, password and database in DATABASE_URL.`;
    case 'store/newer':
      return `${problem.file} was written by a newer Banyan (version ${problem.found}, this one knows ${problem.knows}): update Banyan.`;
  }
}
