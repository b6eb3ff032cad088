// The four things that a teacher can think through; what they hold is loaded when one is opened.

export const TOPICS = ['picture', 'groups', 'mistakes', 'overrule'] as const;
export type Topic = (typeof TOPICS)[number];

/** Null for an address that names none. */
export function topicOf(name: string): Topic | null {
  return TOPICS.find((topic) => topic === name) ?? null;
}
