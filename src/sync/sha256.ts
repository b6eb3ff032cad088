/**
 * SHA-256 of the UTF-8 of a text, 32 bytes. A port, because hashing every event is most of a relay's work: Node hands
 * in its native hash, a worker @noble/hashes.
 */
export type Sha256 = (text: string) => Uint8Array;
