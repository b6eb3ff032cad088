// Words of what a teacher makes a question with: a picture, the own voice, numbers that change. The comment is the
// translator’s note; the type lists the places.
export interface AuthoringPartsMessages {
  /** Above the ways to come to a picture. */
  'own-picture.where': null;
  /** Buttons: from the tablet’s pictures; with its camera; a drawing of an installed pack; with the finger. */
  'own-picture.file': null;
  'own-picture.camera': null;
  'own-picture.packs': null;
  'own-picture.draw': null;
  /** What may be photographed: things, never a child; and what happens to the photo. */
  'own-picture.things': null;
  'own-picture.small': null;
  /** While a photo is made smaller. */
  'own-picture.working': null;
  /** Label of a box: words for who cannot see it; and what to write there. */
  'own-picture.alt': null;
  'own-picture.alt-help': null;
  /** Why the picture cannot be used yet. */
  'own-picture.alt-missing': null;
  /** Button: the picture stands beside the question from now on. */
  'own-picture.use': null;
  /** Button: back to the ways to a picture. */
  'own-picture.other': null;
  /** Problems, each in one breath: what it is, that nothing is lost, what to do. */
  'own-picture.fault.too-large': null;
  'own-picture.fault.other-kind': null;
  'own-picture.fault.damaged': null;
  'own-picture.fault.too-detailed': null;
  /** Said of the square to draw in, to who cannot see it. */
  'own-picture.pad': null;
  /** Names the choice of colours, and the colours. */
  'own-picture.colours': null;
  'own-picture.colour.ink': null;
  'own-picture.colour.green': null;
  'own-picture.colour.yellow': null;
  'own-picture.colour.red': null;
  'own-picture.colour.blue': null;
  /** Buttons: takes the last line back; takes all lines away; goes on with the drawing. */
  'own-picture.undo': null;
  'own-picture.clear': null;
  'own-picture.drawn': null;
  /** While drawings of packs are looked for; that there are none; a button for more of them. */
  'own-picture.looking': null;
  'own-picture.none': null;
  'own-picture.more': { readonly count: number };
  /** Said of a drawing that can be chosen: “Drawing 3” of those that are shown. */
  'own-picture.named': { readonly number: number };
  /** Heading. */
  'own-voice.title': null;
  /** What it is good for, and whose voice it must be. */
  'own-voice.why': null;
  'own-voice.only-you': null;
  /** How many sentences of how many are recorded. */
  'own-voice.count': { readonly done: number; readonly count: number };
  /** Buttons. */
  'own-voice.record': null;
  'own-voice.stop': null;
  'own-voice.listen': null;
  'own-voice.again': null;
  'own-voice.remove': null;
  /** Said with the buttons to who cannot see which sentence they stand at. */
  'own-voice.of': { readonly what: string; readonly sentence: string };
  /** While the microphone is open; seconds of how many. */
  'own-voice.recording': { readonly seconds: number; readonly most: number };
  /** Beside a sentence. */
  'own-voice.is-there': null;
  'own-voice.not-yet': null;
  /** Numbers of the sentences change, so no recording can say them. */
  'own-voice.changing': null;
  /** There is nothing to say yet. */
  'own-voice.nothing': null;
  /** Problems, each in one breath. */
  'own-voice.fault.refused': null;
  'own-voice.fault.no-microphone': null;
  'own-voice.fault.busy': null;
  'own-voice.fault.other-sound': null;
  'own-voice.fault.damaged': null;
  'own-voice.fault.empty': null;
  'own-voice.fault.too-long': null;
  'own-voice.fault.too-large': null;
  'own-voice.fault.not-played': null;
  /** Heading; what it is; what has to be written before. */
  'own-numbers.title': null;
  'own-numbers.what': null;
  'own-numbers.first': null;
  /** Names the choice of numbers. */
  'own-numbers.which': null;
  /** Names the boxes of one number; `number` is the number in the teacher’s own question. */
  'own-numbers.range': { readonly number: string };
  'own-numbers.from': null;
  'own-numbers.to': null;
  'own-numbers.step': null;
  'own-numbers.fault.not-a-number': null;
  'own-numbers.fault.wrong-way': null;
  'own-numbers.fault.no-step': null;
  'own-numbers.fault.too-many': null;
  /** Names the choice of how the answer follows from the numbers; that there is no such way. */
  'own-numbers.relation': null;
  'own-numbers.no-relation': { readonly answer: string };
  /** Ways to come to an answer that have no sign of their own; numbers stand for `a`, `b` and `all`. */
  'own-numbers.said.remainder': { readonly a: string; readonly b: string };
  'own-numbers.said.goes-into': { readonly a: string; readonly b: string };
  'own-numbers.said.largest': { readonly all: string };
  'own-numbers.said.smallest': { readonly all: string };
  'own-numbers.said.divisor': { readonly all: string };
  'own-numbers.said.multiple': { readonly all: string };
  /** Button: shows the bounds, conditions and wrong answers, which are chosen already. */
  'own-numbers.details': null;
  /** Names the choice of what all questions must have; the conditions; the label of a box. */
  'own-numbers.always': null;
  'own-numbers.always.not-negative': null;
  'own-numbers.always.whole': null;
  'own-numbers.always.not-zero': null;
  'own-numbers.always.different': null;
  'own-numbers.most': null;
  'own-numbers.most-help': null;
  /** Names the choice of wrong answers; one of them, with the teacher’s numbers: “10: added instead”. */
  'own-numbers.wrong': null;
  'own-numbers.wrong-one': { readonly value: string; readonly shows: string };
  /** What a learner does who gives that wrong answer. */
  'own-numbers.shows.added': null;
  'own-numbers.shows.subtracted': null;
  'own-numbers.shows.multiplied': null;
  'own-numbers.shows.divided': null;
  'own-numbers.shows.stopped-early': null;
  'own-numbers.shows.overlooked-brackets': null;
  'own-numbers.shows.no-carry': null;
  'own-numbers.shows.smaller-from-larger': null;
  'own-numbers.shows.turned-round': null;
  'own-numbers.shows.one-more': null;
  'own-numbers.shows.one-less': null;
  'own-numbers.shows.took-a-number': null;
  /** Heading of three examples; how many questions it makes; that it makes too few. */
  'own-numbers.examples': null;
  'own-numbers.questions': { readonly count: number };
  'own-numbers.very-many': null;
  'own-numbers.too-few': null;
  /** Buttons: puts it into the question; takes it out of the question again. */
  'own-numbers.use': null;
  'own-numbers.stay': null;
  /** They change now. */
  'own-numbers.are-changing': null;
}
