// How what is installed is named, and what can be proved of where it came from.
import type { PublisherKey } from '../packs/signature-key.ts';

/** Names one version of one pack, or add-on, on this device; made of its id and the archive's hash. */
export type InstallId = string & { readonly __brand: 'install' };

/** Where a version came from, as far as it can be proved. */
export interface PackOrigin {
  /** Whose signature it carries; null for nobody's. */
  readonly signer: PublisherKey | null;
  /** The app's own site named it by its hash. */
  readonly isShipped: boolean;
}
