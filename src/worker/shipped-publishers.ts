// Keys that this build of the app trusts by itself, beside what its own site names by hash: for whoever builds Banyan for
// a country or a network of schools. The project itself signs nothing (docs/decisions/pack-signatures.md).
import type { PublisherKey } from '../packs/signature-key.ts';

export const SHIPPED_PUBLISHERS: readonly PublisherKey[] = [];
