// Rows of IndexedDB as JSON and back: what JSON does not have (keys, bytes, typed arrays) is written as an object with
// one field that starts with `$`.

const { subtle } = globalThis.crypto;
const TYPED = { Uint8Array, Uint16Array, Uint32Array } as const;
type TypedName = keyof typeof TYPED;

interface KeyText {
  readonly jwk: JsonWebKey;
  readonly algorithm: KeyAlgorithm;
  readonly extractable: boolean;
  readonly usages: KeyUsage[];
}

/** Keys must be extractable; they are written as ones that are not, as the app stores them. */
export async function toDumpJson(value: unknown): Promise<unknown> {
  if (value instanceof CryptoKey) {
    const { algorithm, usages, type } = value;
    const text: KeyText = {
      jwk: await subtle.exportKey('jwk', value),
      algorithm,
      extractable: type === 'public',
      usages: [...usages],
    };
    return { $key: text };
  }
  for (const [name, Typed] of Object.entries(TYPED)) {
    if (value instanceof Typed) return { [`$${name}`]: [...value] };
  }
  if (Array.isArray(value)) return Promise.all(value.map(toDumpJson));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(async ([name, field]) => [name, await toDumpJson(field)] as const);
  return Object.fromEntries(await Promise.all(fields));
}

export async function fromDumpJson(value: unknown): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map(fromDumpJson));
  if (typeof value !== 'object' || value === null) return value;
  const [[name, held] = ['', null], ...others] = Object.entries(value);
  if (others.length === 0 && name === '$key') return importKey(held as KeyText);
  if (others.length === 0 && name.startsWith('$') && Object.hasOwn(TYPED, name.slice(1))) {
    return TYPED[name.slice(1) as TypedName].from(held as number[]);
  }
  const fields = Object.entries(value).map(async ([key, field]) => [key, await fromDumpJson(field)] as const);
  return Object.fromEntries(await Promise.all(fields));
}

function importKey({ jwk, algorithm, extractable, usages }: KeyText): Promise<CryptoKey> {
  // The key's own `ext` and `key_ops` would overrule what it is stored as.
  const { ext: _ext, key_ops: _ops, alg: _alg, ...key } = jwk;
  return subtle.importKey('jwk', key, algorithm, extractable, usages);
}
