// Packs as cards on the teacher's shelf: what is offered, installed, or on its way.
import type { InstalledPack, PackShelf } from '../device-store/pack-shelf.ts';
import type { PackId } from '../domain/ids.ts';
import type { PackManifest } from '../packs/format.ts';
import { pickLanguage } from './courses.ts';
import type { OfferedPack } from './offered-packs.ts';
import type { PackCard } from './views.ts';

/** A card before it is known how the pack stands. */
export type PackFacts = Omit<PackCard, 'state' | 'model' | 'trust' | 'addOns'>;
/** A card before it is known what its model was fitted to, and who vouches for it. */
export type ShelfCard = Omit<PackCard, 'model' | 'trust' | 'addOns'>;

/** An install under way, or what became of it. */
export interface PackJob {
  readonly card: PackFacts;
  readonly state: Extract<PackCard['state'], { readonly type: 'installing' | 'failed' }>;
}

export interface CardsGround {
  readonly shelf: PackShelf;
  readonly offers: readonly OfferedPack[];
  readonly jobs: ReadonlyMap<string, PackJob>;
  readonly language: string;
  readonly isTeacher: boolean;
}

export async function toCards(ground: CardsGround): Promise<readonly ShelfCard[]> {
  const { shelf, offers, jobs, language, isTeacher } = ground;
  const cards = new Map<string, ShelfCard>();
  for (const offer of offers)
    cards.set(offer.id, { ...toOfferCard(offer, language), state: { type: 'offered' } });
  const packs = await shelf.list();
  for (const installed of packs.ok ? packs.value : []) {
    const card = await toInstalledCard(shelf, installed, language);
    const offer = offers.find(({ id }) => id === installed.pack);
    const isNewer = offer !== undefined && offer.version !== installed.version;
    const lost = isTeacher ? await shelf.countLost(installed.install) : null;
    const isDamaged = lost?.ok === true && lost.value > 0;
    cards.set(installed.pack, {
      ...(isNewer ? toOfferCard(offer, language) : card),
      state: isNewer
        ? { type: 'update-offered', installed: installed.version }
        : isDamaged
          ? { type: 'damaged', isOffered: offer !== undefined }
          : { type: 'installed' },
    });
  }
  for (const [key, job] of jobs) {
    const offer = offers.find(({ id }) => id === key);
    // It began before anybody said which language they read.
    const card = offer ? toOfferCard(offer, language) : job.card;
    cards.set(card.skillCount > 0 ? card.id : key, { ...card, state: job.state });
  }
  return [...cards.values()];
}

async function toInstalledCard(
  shelf: PackShelf,
  installed: InstalledPack,
  language: string,
): Promise<PackFacts> {
  const { install, pack, version, manifest, languages } = installed;
  const tag = pickLanguage(installed, language);
  const texts = await shelf.readPackTexts(install, tag);
  return {
    id: pack,
    version,
    title: texts.ok ? texts.value.title : pack,
    description: texts.ok ? texts.value.description : '',
    languages,
    sizeBytes: manifest.files.reduce((sum, file) => sum + file.sizeBytes, 0),
    skillCount: manifest.skills.length,
    itemCount: manifest.counts.items,
  };
}

export function toOfferCard(offer: OfferedPack, language: string): PackFacts {
  const { id, version, languages, sizeBytes, skills, items } = offer;
  const tag = pickLanguage(offer, language);
  return {
    id,
    version,
    title: offer.title[tag] ?? '',
    description: offer.description[tag] ?? '',
    languages,
    sizeBytes,
    skillCount: skills,
    itemCount: items,
  };
}

/** A picked file before anything of it was read: its name stands for it. */
export function toUnknownCard(name: string, sizeBytes: number): PackFacts {
  const nothing = { version: '', description: '', languages: [], skillCount: 0, itemCount: 0 };
  return { ...nothing, id: name as PackId, title: name, sizeBytes };
}

export function toFileCard(manifest: PackManifest, sizeBytes: number): PackFacts {
  const { id, version, languages, skills, counts } = manifest;
  const shared = { id, version, languages, sizeBytes };
  return { ...shared, title: id, description: '', skillCount: skills.length, itemCount: counts.items };
}
