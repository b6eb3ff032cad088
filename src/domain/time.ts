// Order without trust in clocks: a hybrid logical clock (Kulkarni et al. 2014, "Logical Physical Clocks").
// An Hlc is text that sorts as it should: 9 digits base 36 of milliseconds, 4 of a counter.

/** Sortable as text; compare with `<`. Ties are broken by stream, then sequence. */
export type Hlc = string & { readonly __brand: 'hlc' };

/** A wall clock, milliseconds since 1970. Handed in by composition roots only. */
export type Clock = () => number;
