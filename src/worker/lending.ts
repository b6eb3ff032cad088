// Whose this tablet is: the loan in its own log, as the roster knows the learner now. Which streams are its own is looked
// up only where any tablet was ever lent; most never are.
import type { DexieEventLog } from '../device-store/dexie-event-log.ts';
import type { KeyStore } from '../device-store/key-store.ts';
import type { LogDatabase } from '../device-store/log-database.ts';
import { foldLoan, type Loan } from '../domain/lent.ts';
import { canonicalLearner, type Roster } from '../domain/roster.ts';
import type { CryptoPort } from '../identity/crypto-port.ts';
import type { School } from './school.ts';

export interface Lending {
  /** Null when it is everybody's, and when its learner is not in a class any more. */
  loan(): Promise<Loan | null>;
}

export interface LendingPorts {
  readonly database: LogDatabase;
  readonly log: Pick<DexieEventLog, 'readTypes'>;
  /** Null on an insecure origin: nobody has a name there, and nothing is lent. */
  readonly vault: { readonly crypto: CryptoPort; readonly keys: KeyStore } | null;
  readonly school: Pick<School, 'roster'>;
}

export function createLending({ database, log, vault, school }: LendingPorts): Lending {
  return {
    loan: async () => {
      if (vault === null) return null;
      const events = await log.readTypes(['tablet-lent']);
      if (!events.ok || events.value.length === 0) return null;
      const { createDeviceSigner } = await import('../device-store/device-signer.ts');
      const { ownStreams } = await import('../device-store/own-streams.ts');
      const own = new Set(await ownStreams(database, await createDeviceSigner(vault.crypto, vault.keys)()));
      return toKnownLoan(
        foldLoan(events.value, (stream) => own.has(stream)),
        await school.roster(),
      );
    },
  };
}

/** The loan with its learner as the roster has them now; null for who is in no class any more. */
export function toKnownLoan(loan: Loan | null, roster: Roster): Loan | null {
  const known = loan && roster.learners.get(canonicalLearner(roster, loan.learner));
  return loan && known?.class !== undefined ? { ...loan, learner: known.id } : null;
}
