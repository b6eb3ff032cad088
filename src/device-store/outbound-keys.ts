// Dexie's type for the keys of a bulk write leaves compound keys out, though it takes them (dexie 4.4.7,
// IndexableTypePart). The one place that says so to the compiler.
import type { IndexableTypeArrayReadonly } from 'dexie';

export function toBulkKeys(keys: readonly (readonly (string | number)[])[]): IndexableTypeArrayReadonly {
  return keys as unknown as IndexableTypeArrayReadonly;
}
