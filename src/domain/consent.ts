// What a family said of a learner, as the school wrote it down: of practising under the own name, and apart from that of
// using the answers to make the tutor better. Words of the log; what a later version says beside them is as if unsaid.

export const CONSENT_TO = ['practice', 'retraining'] as const;
export type ConsentTo = (typeof CONSENT_TO)[number];

export const CONSENTS = ['given', 'refused', 'unsaid'] as const;
/** `unsaid`: nobody wrote it down, or it was taken back. */
export type Consent = (typeof CONSENTS)[number];

export type Consents = Readonly<Record<ConsentTo, Consent>>;

export const NO_CONSENTS: Consents = { practice: 'unsaid', retraining: 'unsaid' };

export function parseConsent(word: string | undefined): Consent {
  return CONSENTS.find((one) => one === word) ?? 'unsaid';
}

/** Of a child who was entered twice: no to either entry is a no. */
export function joinConsents(one: Consents, other: Consents): Consents {
  const join = (a: Consent, b: Consent): Consent =>
    a === 'refused' || b === 'refused' ? 'refused' : a === 'given' || b === 'given' ? 'given' : 'unsaid';
  return {
    practice: join(one.practice, other.practice),
    retraining: join(one.retraining, other.retraining),
  };
}
