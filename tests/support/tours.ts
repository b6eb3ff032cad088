// Every tour through the app; together they come to every screen of the router's table and to every step of a turn.
import { ITEM_TYPES, type ItemType } from '../../src/domain/item.ts';
import type { Stage } from './tour-stage.ts';
import { tourAuthoring } from './tours/authoring.ts';
import { tourAuthoringParts } from './tours/authoring-parts.ts';
import { tourClasses } from './tours/classes.ts';
import { tourDeciding } from './tours/deciding.ts';
import { tourDevices } from './tours/devices.ts';
import { tourFeelings } from './tours/feelings.ts';
import { tourBrokenPack, tourFirstStart, tourWithoutPack } from './tours/first-start.ts';
import { tourHidden } from './tours/hidden.ts';
import { tourLists } from './tours/lists.ts';
import { tourNeeds } from './tours/needs.ts';
import { tourPaper } from './tours/paper.ts';
import { tourPicture } from './tours/picture.ts';
import { tourPrivacy } from './tours/privacy.ts';
import { tourInsecure, tourProblems } from './tours/problems.ts';
import { tourSchool } from './tours/school.ts';
import { tourSelf } from './tours/self.ts';
import { tourBeginner, tourGuesser } from './tours/struggling.ts';
import { tourTeaching } from './tours/teaching.ts';
import { tourTelling } from './tours/telling.ts';
import { tourTogether } from './tours/together.ts';
import { tourTurn } from './tours/turn.ts';
import { tourWhoseTurn } from './tours/whose-turn.ts';

export interface Tour {
  readonly title: string;
  /** Of which the site has questions: few enough that all are met. */
  readonly types: readonly ItemType[];
  /** The shipped pack as it is, where a few questions are too few. */
  readonly whole?: true;
  /** On a tablet whose clock stands until the tour lets time pass. */
  readonly stands?: true;
  readonly run: (stage: Stage) => Promise<void>;
}

const FIRST_HALF = ITEM_TYPES.slice(0, 5);
const OTHER_HALF = ITEM_TYPES.slice(5, 10);
/** What is written, drawn or read aloud. */
const MADE = ITEM_TYPES.slice(10);

export const TOURS: readonly Tour[] = [
  { title: 'a first start', types: FIRST_HALF, run: tourFirstStart },
  { title: 'a tablet without questions', types: FIRST_HALF, run: tourWithoutPack },
  { title: 'questions that do not arrive', types: FIRST_HALF, run: tourBrokenPack },
  { title: 'turns with questions to choose and type', types: FIRST_HALF, run: tourTurn },
  { title: 'turns with questions to place and point', types: OTHER_HALF, run: tourTurn },
  { title: 'turns with questions to write, draw and read aloud', types: MADE, run: tourTurn },
  { title: 'a beginner', types: [], whole: true, run: tourBeginner },
  { title: 'a guesser who comes to the end', types: FIRST_HALF, stands: true, run: tourGuesser },
  { title: 'a learner who decides', types: [], whole: true, run: tourDeciding },
  { title: 'a learner who looks at the own learning', types: [], whole: true, run: tourSelf },
  { title: 'a teacher who decides', types: [], whole: true, run: tourTeaching },
  { title: 'a learner from whom everything is hidden', types: FIRST_HALF, run: tourHidden },
  { title: 'days on paper', types: [], whole: true, run: tourPaper },
  { title: 'a teacher who asks why', types: [], whole: true, run: tourTelling },
  { title: 'a teacher who is needed', types: [], whole: true, run: tourNeeds },
  { title: 'how a child is and what has grown', types: [], whole: true, stands: true, run: tourFeelings },
  { title: 'a teacher who teaches together', types: [], whole: true, run: tourTogether },
  { title: 'whose the tablet is', types: FIRST_HALF, run: tourWhoseTurn },
  { title: 'a teacher and a class', types: OTHER_HALF, run: tourSchool },
  { title: 'a class from one year to the next', types: FIRST_HALF, run: tourClasses },
  { title: 'the picture of a class', types: [], whole: true, run: tourPicture },
  { title: 'a teacher who writes questions', types: FIRST_HALF, run: tourAuthoring },
  { title: 'a question with a picture, a voice and numbers', types: FIRST_HALF, run: tourAuthoringParts },
  { title: 'what is kept of children', types: FIRST_HALF, run: tourPrivacy },
  { title: 'class lists from files', types: FIRST_HALF, run: tourLists },
  { title: 'a school of two tablets', types: FIRST_HALF, run: tourDevices },
  { title: 'files and storage gone wrong', types: FIRST_HALF, run: tourProblems },
  { title: 'an insecure address', types: FIRST_HALF, run: tourInsecure },
];
