// Drafts of the types where things are chosen or put somewhere.
import { type DraftRules, storedIds, storedPairs } from './draft-rules.ts';
import { hasSharedRight } from './match-pairs.ts';

export const chooseOneDraft: DraftRules<'choose-one'> = {
  empty: () => ({ type: 'choose-one', option: null }),
  parse: (item, stored) => ({
    type: 'choose-one',
    option: storedIds([stored.option], item.options)[0] ?? null,
  }),
  toAnswer: (_item, { option }) => (option === null ? null : { type: 'choose-one', option }),
};

export const chooseSeveralDraft: DraftRules<'choose-several'> = {
  empty: () => ({ type: 'choose-several', options: [] }),
  parse: (item, stored) => ({ type: 'choose-several', options: storedIds(stored.options, item.options) }),
  toAnswer: (_item, { options }) => (options.length === 0 ? null : { type: 'choose-several', options }),
};

export const orderDraft: DraftRules<'order'> = {
  empty: () => ({ type: 'order', order: [] }),
  parse: (item, stored) => ({ type: 'order', order: storedIds(stored.order, item.entries) }),
  toAnswer: (item, { order }) => (order.length < item.entries.length ? null : { type: 'order', order }),
};

export const matchDraft: DraftRules<'match'> = {
  empty: () => ({ type: 'match', pairs: [] }),
  parse: (item, stored) => {
    const pairs = storedPairs(stored.pairs, item.left, item.right);
    const rights = new Set<string>();
    const alone = pairs.filter(([, right]) => !rights.has(right) && rights.add(right));
    return { type: 'match', pairs: hasSharedRight(item) ? pairs : alone };
  },
  toAnswer: (item, { pairs }) => (pairs.length < item.left.length ? null : { type: 'match', pairs }),
};

export const sortGroupsDraft: DraftRules<'sort-groups'> = {
  empty: () => ({ type: 'sort-groups', placed: [] }),
  parse: (item, stored) => ({
    type: 'sort-groups',
    placed: storedPairs(stored.placed, item.entries, item.groups),
  }),
  toAnswer: (item, { placed }) =>
    placed.length < item.entries.length ? null : { type: 'sort-groups', placed },
};

export const pointPictureDraft: DraftRules<'point-picture'> = {
  empty: () => ({ type: 'point-picture', regions: [] }),
  parse: (item, stored) => {
    const regions = storedIds(stored.regions, item.regions);
    return { type: 'point-picture', regions: item.answers.length === 1 ? regions.slice(0, 1) : regions };
  },
  toAnswer: (_item, { regions }) => (regions.length === 0 ? null : { type: 'point-picture', regions }),
};
