// How many cases a property is tried with: enough in every run, ten times as many in a long one. Every run tries the
// same cases, so that a change is judged by what it changed; a long one looks for others, and prints the seed of a
// case that fails.
import { configureGlobal } from 'fast-check';

const long = process.env.BANYAN_LONG === '1';
configureGlobal(long ? { numRuns: 2_000 } : { numRuns: 200, seed: 20_261_122 });
