// The relays that this one is a client of: a school's relay brings everything to its district's and takes what is there.
import { parseEnrolmentCode } from '../../sync/enrolment.ts';
import { tellContactFault } from '../contact-fault.ts';
import { namedSchools } from '../schools/named-schools.ts';
import { type EnrolUpstreamProblem, enrolUpstream } from '../upstream/credentials.ts';
import { findSchool, type Verb } from './admin-call.ts';
import { done, failed, misused, toTable } from './words.ts';

const USAGE = 'upstream add URL CODE [--school LABEL], upstream list, upstream remove URL [--school LABEL]';

export const addUpstream: Verb = async ({ store, words, options }) => {
  const [address, typed] = words;
  const code = parseEnrolmentCode(typed ?? '');
  if (address === undefined || code === null) return misused(USAGE);
  const school = await findSchool(store, options.school);
  if (!school.ok) return school.problem;
  const enrolled = await enrolUpstream(address, code, school.value);
  if (!enrolled.ok) return failed(toLine(enrolled.problem));
  const credentials = JSON.stringify(enrolled.value);
  await store.setUpstream(school.value.school, { address: address.replace(/\/$/, ''), credentials });
  return done(
    `${school.value.label} is a client of ${address} now. The running relay begins within a minute.`,
  );
};

function toLine(problem: EnrolUpstreamProblem): string {
  switch (problem.code) {
    case 'upstream/address':
      return `${problem.address} is no address of a relay: it begins with https:// (or http:// in your own network).`;
    case 'upstream/unreachable': {
      const { why, todo } = tellContactFault(problem.fault);
      return `${problem.address} cannot be reached: ${why}. ${todo} Nothing was changed, ${problem.codeWasSent ? 'but the code may be used up' : 'the code is still good'}.`;
    }
    case 'upstream/no-relay':
      return `${problem.address} is no relay: something else answers there. Correct the address, or sign in to the network if it asks for that. Nothing was changed, the code is still good.`;
    case 'upstream/refused':
      return `${problem.address} refused: ${WHY[problem.why] ?? problem.why}.`;
  }
}

const WHY: Readonly<Record<string, string>> = {
  'enrol/code': 'the code is wrong, used or expired; its office can give a new one with "school code"',
  'enrol/founder': 'it knows this school under another founding key',
  'enrol/wait': 'too many tries; wait a while',
};

export const listUpstreams: Verb = async ({ store }) => {
  const schools = await namedSchools(store);
  const rows = await Promise.all(
    schools.map(async ({ school, label }) =>
      (await store.upstreams(school)).map(({ address }) => [label, address] as const),
    ),
  );
  const all = rows.flat();
  return all.length === 0
    ? done('This relay is nobody’s client.')
    : done(...toTable(['school', 'relay'], all));
};

export const removeUpstream: Verb = async ({ store, words, options }) => {
  const [address] = words;
  if (address === undefined) return misused(USAGE);
  const school = await findSchool(store, options.school);
  if (!school.ok) return school.problem;
  const plain = address.replace(/\/$/, '');
  const known = await store.upstreams(school.value.school);
  if (!known.some((one) => one.address === plain))
    return failed(`${school.value.label} is no client of ${plain}.`);
  await store.removeUpstream(school.value.school, plain);
  return done(`${school.value.label} is no client of ${plain} any more.`);
};
