// Whose names, money and things a question tells of: the region that a teacher set for the class, else that of the tablet's
// clock; and what the learner likes. Together with the language they are one tag, which an answer records.
import type { ClassId, LearnerId } from '../domain/ids.ts';
import { languageOfTag, printLocale, type Region } from '../domain/locale.ts';
import type { Roster } from '../domain/roster.ts';
import { regionOfZone } from '../packs/contexts/zones.ts';
import type { School } from './school.ts';

export interface AskedIn {
  /** Of what was read of the roster, as `School.known`. */
  learner(learner: LearnerId, language: string): string;
  /** What goes to several, as paper does: nobody's interests. */
  class(id: ClassId, language: string): Promise<string>;
  /** What a teacher looks at for no class: where all classes are that say it, or the tablet. */
  here(language: string): Promise<string>;
  /** Of a tablet whose class said none. */
  readonly usual: Region;
}

/** `zone` is the tablet's time zone, as its clock is set. */
export function createAskedIn(school: School, zone: string): AskedIn {
  const usual = regionOfZone(zone);
  const tag = (language: string, region: Region, interests = noInterests) =>
    printLocale({ language: languageOfTag(language), region, interests });
  return {
    usual,
    learner: (learner, language) =>
      tag(language, school.regionOf(learner) ?? usual, school.known(learner)?.interests),
    class: async (id, language) => tag(language, (await school.roster()).classes.get(id)?.region ?? usual),
    here: async (language) => tag(language, commonRegion(await school.roster()) ?? usual),
  };
}

const noInterests: Parameters<typeof printLocale>[0]['interests'] = [];

function commonRegion({ classes }: Roster): Region | undefined {
  const open = [...classes.values()].filter(({ archived }) => !archived);
  const [first, ...others] = new Set(open.map(({ region }) => region));
  return others.length === 0 ? first : undefined;
}
