// How many cases a property is tried with: enough in every run, ten times as many in a long one.
import { configureGlobal } from 'fast-check';

const long = process.env.BANYAN_LONG === '1';
configureGlobal({ numRuns: long ? 2_000 : 200 });
