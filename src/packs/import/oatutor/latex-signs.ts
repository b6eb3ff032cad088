// LaTeX commands that are one sign or one word, as a pupil types or reads them.

export const SIGNS: Readonly<Record<string, string>> = {
  ...{ times: '*', cdot: '*', ast: '*', div: '/', pm: '±', mp: '∓', setminus: '∖', circ: '∘', slash: '/' },
  ...{ le: '≤', leq: '≤', leqslant: '≤', ge: '≥', geq: '≥', geqslant: '≥', lt: '<', gt: '>' },
  ...{ ne: '≠', neq: '≠', approx: '≈', equiv: '≡', sim: '~', cong: '≅', propto: '∝', ll: '≪', gg: '≫' },
  ...{ cup: '∪', cap: '∩', in: '∈', notin: '∉', subset: '⊂', subseteq: '⊆', emptyset: '∅', varnothing: '∅' },
  ...{ to: '→', rightarrow: '→', Rightarrow: '⇒', leftarrow: '←', gets: '←', iff: '⇔', implies: '⇒' },
  ...{ infty: '∞', degree: '°', prime: "'", angle: '∠', triangle: '△', perp: '⊥', parallel: '∥' },
  ...{ ldots: '...', dots: '...', cdots: '...', dotsc: '...', dotsb: '...', mid: '|', vert: '|' },
  ...{ lbrack: '[', rbrack: ']', lbrace: '{', rbrace: '}', lvert: '|', rvert: '|', langle: '⟨', rangle: '⟩' },
  ...{ land: '∧', wedge: '∧', lor: '∨', vee: '∨', neg: '¬', lnot: '¬', forall: '∀', exists: '∃' },
  ...{ int: '∫', sum: '∑', prod: '∏', partial: '∂', nabla: '∇', therefore: '∴', because: '∵' },
  ...{ alpha: 'α', beta: 'β', gamma: 'γ', delta: 'δ', epsilon: 'ε', varepsilon: 'ε', zeta: 'ζ', eta: 'η' },
  ...{ theta: 'θ', vartheta: 'θ', iota: 'ι', kappa: 'κ', lambda: 'λ', mu: 'μ', nu: 'ν', xi: 'ξ', pi: 'π' },
  ...{ rho: 'ρ', sigma: 'σ', tau: 'τ', phi: 'φ', varphi: 'φ', chi: 'χ', psi: 'ψ', omega: 'ω', ell: 'ℓ' },
  ...{ Gamma: 'Γ', Delta: 'Δ', Theta: 'Θ', Lambda: 'Λ', Pi: 'Π', Sigma: 'Σ', Phi: 'Φ', Psi: 'Ψ', Omega: 'Ω' },
};

/** Set upright, with what they are of behind them. */
export const FUNCTIONS: ReadonlySet<string> = new Set(
  'sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh log ln lg exp lim max min gcd lcm det'.split(
    ' ',
  ),
);

/** What these hold is words, not letters of algebra. */
export const WORDS: ReadonlySet<string> = new Set(
  'text textbf textit textrm mathrm mathbf mathit mathsf operatorname mbox hbox'.split(' '),
);

/** Set a space and mean nothing more; or change only how something looks. */
export const SILENT: ReadonlySet<string> = new Set(
  'quad qquad displaystyle textstyle limits nolimits left right big Big bigg Bigg bigl bigr middle hspace'.split(
    ' ',
  ),
);

/** What stands over a letter, in the word that is said behind it: x-bar, p-hat. */
export const ACCENT_WORDS: Readonly<Record<string, string>> = {
  ...{ overline: 'bar', bar: 'bar', hat: 'hat', widehat: 'hat', vec: 'vector', overrightarrow: 'vector' },
  ...{ tilde: 'tilde', widetilde: 'tilde', dot: 'dot', underline: 'underlined' },
};

/** Signs that no keyboard has: who is to type them cannot answer. */
export const UNTYPEABLE = /[∫∑∏∂∇⇒⇔∀∃]/;
