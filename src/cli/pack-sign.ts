// `npm run pack -- keys` and `sign`: a publisher's key, and a built pack signed with it.

import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '../domain/result.ts';
import { withSignature, writeArchive } from '../packs/archive-writer.ts';
import type { PackFiles } from '../packs/pack-contents.ts';
import { publicKeyOf, signManifest, verifySignature } from '../packs/signature.ts';
import { fingerprintOf } from '../packs/signature-key.ts';
import { readPackFiles } from './pack-files.ts';

export const SIGN_USAGE = `npm run pack -- keys new -o KEY       a publisher's key, for the eyes of one person only
npm run pack -- keys show KEY         its public key and the number that schools compare
npm run pack -- sign FILE --key KEY [-o OUT]   signs a built pack, in place unless told otherwise`;

const WARNING =
  'SECRET. Whoever has this file can sign packs in your name. Keep it on one computer and one copy in a safe; never send it.';
/** For its owner alone. */
const MODE = 0o600;
const SECRET = /^[0-9a-f]{64}$/;

export function keysVerb(words: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { output: { type: 'string', short: 'o' } },
  });
  const [what, path] = positionals;
  if (what === 'new' && values.output !== undefined && path === undefined) return makeKey(values.output);
  if (what === 'show' && path !== undefined) return showKey(path);
  return wrongCall('Say: keys new -o KEY, or keys show KEY.');
}

export function signVerb(words: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { key: { type: 'string' }, output: { type: 'string', short: 'o' } },
  });
  const [path, ...more] = positionals;
  if (path === undefined || values.key === undefined || more.length > 0)
    return wrongCall('Say which file, and with which --key.');
  if (!existsSync(path)) return wrongCall(`There is no ${path}.`);
  const secret = readSecret(values.key);
  if (!secret.ok) return wrongCall(secret.problem);
  const read = readPackFiles(path);
  if (!read.ok) return told(`${path}: ${read.problem.code}`);
  const { form, files } = read.value;
  const manifest = files.get('pack.json');
  if (form === 'source' || manifest === undefined) return told(`${path} is a folder: build it first.`);
  const signed = withSignature(files, signManifest(manifest, secret.value));
  writeWhole(values.output ?? path, writeArchive({ files: signed }));
  console.log(`${values.output ?? path}: ${toSignerLine(signed)}`);
  return 0;
}

/** Who signed, for `show`: the files are read, so a signature that is there fits. */
export function toSignerLine(files: PackFiles): string {
  const [signature, manifest] = [files.get('signature'), files.get('pack.json')];
  const signer = signature && manifest && verifySignature(signature, manifest);
  if (!signer) return 'not signed';
  return signer.ok
    ? `signed by ${fingerprintOf(signer.value)} (${signer.value})`
    : `the signature ${signer.problem}`;
}

function makeKey(path: string): number {
  if (existsSync(path)) return told(`${path} is there already. A key that is lost cannot be made again.`);
  const secret = randomBytes(32);
  const key = publicKeyOf(secret);
  const content = { warning: WARNING, secret: secret.toString('hex'), key };
  // `wx`: of two that make it at once, one fails.
  writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`, { mode: MODE, flag: 'wx' });
  console.log(`${path}\n${WARNING}\npublic key ${key}\nnumber ${fingerprintOf(key)}: tell it to schools`);
  return 0;
}

function showKey(path: string): number {
  const secret = readSecret(path);
  if (!secret.ok) return wrongCall(secret.problem);
  const key = publicKeyOf(secret.value);
  console.log(`public key ${key}\nnumber ${fingerprintOf(key)}`);
  return 0;
}

function readSecret(path: string): Result<Uint8Array, string> {
  if (!existsSync(path)) return fail(`There is no ${path}.`);
  try {
    const content: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const secret =
      typeof content === 'object' && content !== null && 'secret' in content ? content.secret : null;
    if (typeof secret === 'string' && SECRET.test(secret))
      return ok(new Uint8Array(Buffer.from(secret, 'hex')));
  } catch {
    // No JSON: told below as what it is not.
  }
  return fail(`${path} is no publisher's key: keys new makes one.`);
}

/** A pack that is half written would be worse than the unsigned one. */
function writeWhole(path: string, bytes: Uint8Array): void {
  writeFileSync(`${path}.part`, bytes);
  renameSync(`${path}.part`, path);
}

function wrongCall(words: string): number {
  console.error(`${words}\n\n${SIGN_USAGE}`);
  return 2;
}

function told(words: string): number {
  console.error(words);
  return 1;
}
