// The office's word: one random token, made by the command line, typed once in a browser and kept there in a cookie that
// no script reads and no other site sends. A new one ends all old sessions.
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { OFFICE_TOKEN } from '../schools/enrolment.ts';
import { hashOfSecret, isSame } from '../schools/tokens.ts';
import type { RelayStore } from '../store/relay-store.ts';

export const OFFICE_COOKIE = 'banyan-office';

export interface Office {
  /** Null is nobody's. */
  isToken(token: string | null): Promise<boolean>;
}

export function createOffice(store: Pick<RelayStore, 'note'>): Office {
  return {
    isToken: async (token) => {
      if (token === null || token.length > 100) return false;
      const hash = await store.note(OFFICE_TOKEN);
      return hash !== null && isSame(hash, hashOfSecret(token));
    },
  };
}

export function bearerOf(context: Context): string | null {
  return /^Bearer (\S{1,100})$/.exec(context.req.header('Authorization') ?? '')?.[1] ?? null;
}

export function cookieOf(context: Context): string | null {
  return getCookie(context, OFFICE_COOKIE) ?? null;
}
