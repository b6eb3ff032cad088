// Sealed names, opened once and kept: a class of a hundred is unsealed when it is first looked at.
import type { Sealed } from '../domain/sealed.ts';
import type { CryptoPort } from '../identity/crypto-port.ts';
import type { SchoolRing } from '../identity/school-key.ts';
import { type SealedAbout, seal, unseal } from '../identity/sealed-text.ts';

/** What opens and seals names here; not there on an insecure origin. */
export interface Identity {
  readonly crypto: CryptoPort;
  /** The school's keys as they are now. */
  ring(): Promise<SchoolRing | null>;
}

export interface Names {
  /** Empty where the key is missing or the text was altered: the face is still there to choose. */
  read(sealed: Sealed | undefined, about: SealedAbout): Promise<string>;
  /** Null without an identity. */
  seal(name: string, about: SealedAbout): Promise<Sealed | null>;
}

export function createNames(identity: Identity | null): Names {
  /** By what it is and whose: a text that was sealed as one thing must not be read as another because it is known. */
  const opened = new Map<string, string>();
  let asked: Promise<SchoolRing | null> | null = null;
  /** The keys lie in the database: who asks at once, for ten thousand names, is told once, and nobody of an older time. */
  const ringOf = (from: Identity): Promise<SchoolRing | null> => {
    asked ??= Promise.resolve().then(() => {
      asked = null;
      return from.ring();
    });
    return asked;
  };
  return {
    read: async (sealed, about) => {
      if (sealed === undefined || !identity) return '';
      const key = `${about.purpose} ${about.owner} ${sealed}`;
      const known = opened.get(key);
      if (known !== undefined) return known;
      const ring = await ringOf(identity);
      const text = ring ? await unseal(identity.crypto, ring, sealed, about) : null;
      if (!text?.ok) return '';
      opened.set(key, text.value);
      return text.value;
    },
    seal: async (name, about) => {
      const ring = identity && (await ringOf(identity));
      return ring ? seal(identity.crypto, ring, name, about) : null;
    },
  };
}
