// Words around items, figures and manipulatives. Belongs to ui/item-views: it adds its keys here and in the
// three languages' `items.ts`. The comment above a key is the translator's note; the type lists its places.
// More than 300 lines, so that a translator has them in one table.
export interface ItemMessages {
  /** What something is called and what it is, such as “Speed: slow”: the sign between them as the language has it. */
  'words.labelled': { readonly label: string; readonly value: string };
  /** Key of the number keypad that takes the last sign away. */
  'item.delete': null;
  /** Names the group of number keys to who listens. */
  'item.keypad': null;
  /** Key of the keypad: the sign between whole and tenths. */
  'item.point': null;
  /** Key of the keypad that makes the number negative. */
  'item.minus': null;
  /** Key of the keypad: three boxes for a whole, a top and a bottom appear. */
  'item.as-fraction': null;
  /** Key of the keypad: back to one box. */
  'item.as-number': null;
  /** Names the box before the fraction. */
  'item.whole': null;
  /** Names the upper box of a fraction. */
  'item.top': null;
  /** Names the lower box of a fraction. */
  'item.bottom': null;
  /** Said of a box or a gap that holds nothing. */
  'item.empty': null;
  /** Names the box or area where the learner answers. */
  'item.your-answer': null;
  /** Names the choice of units. */
  'item.unit': null;
  /** Names the cards of a choice to who listens. */
  'item.choices': null;
  /** Stands above cards of which several may be chosen. */
  'item.several': null;
  /** Names the list that the learner builds. */
  'item.your-order': null;
  /** Names what has no place yet. */
  'item.still-to-place': null;
  /** Names one place of an order. */
  'item.place': { readonly place: number };
  /** Said when something got its place in an order. */
  'item.placed': { readonly name: string; readonly place: number };
  /** Said when something was taken from its place. */
  'item.taken-back': { readonly name: string };
  /** Told to who listens, about a thing that has its place. */
  'item.order-keys': null;
  /** Names the first column of a matching task. */
  'item.match-first': null;
  /** Names the second column of a matching task. */
  'item.match-second': null;
  /** Said of two things that the learner paired. */
  'item.goes-with': { readonly left: string; readonly right: string };
  /** Said of a paired card: the sign that both of the pair carry. */
  'item.token': { readonly pair: number };
  /** Names the groups of a sorting task. */
  'item.groups': null;
  /** Button of a group: puts the selected thing there. */
  'item.put-into': { readonly group: string };
  /** Said when a thing got its group. */
  'item.is-in': { readonly name: string; readonly group: string };
  /** Names a gap of a text. */
  'item.gap': { readonly gap: number };
  /** Heading of the choices that belong to one gap. */
  'item.gap-now': { readonly gap: number };
  /** Names the marker that the learner moves along a number line. */
  'item.marker': null;
  /** Said of the marker before the learner has put it anywhere. */
  'item.not-placed': null;
  /** Soft hint after a tap beside everything on a picture. */
  'item.nothing-there': null;
  /** Said of what is chosen on a picture. */
  'item.chosen': null;
  /** Names a right answer shown in the feedback. */
  'item.right-answer': null;
  /** One thing to count, when nobody knows its name. */
  'item.thing': null;
  /** A thing that is crossed out, taken away. */
  'item.thing-crossed': null;
  /** One thing of a second kind. */
  'item.other-thing': null;
  /** An empty cell of a frame of ten. */
  'item.empty-place': null;
  /** A picture of no things at all. */
  'item.nothing': null;
  /** Begins the description of one group of things. */
  'item.group': null;
  /** Begins the description of one row of dots. */
  'item.row': null;
  /** One dot. */
  'item.dot': null;
  /** A field of many dots. */
  'item.rows-of': { readonly rows: number; readonly columns: number };
  /** A block of a hundred small cubes. */
  'item.hundred': null;
  /** A rod of ten small cubes. */
  'item.ten': null;
  /** One small cube. */
  'item.one': null;
  /** A number line with its ends labelled. */
  'item.line': { readonly from: string; readonly to: string };
  /** A number line without labels. */
  'item.line-bare': null;
  /** A place on a number line without number. */
  'item.at-tick': { readonly tick: number };
  /** A place on a number line. */
  'item.between-ticks': { readonly tick: number; readonly next: number };
  /** A mark on a number line. */
  'item.mark': { readonly place: string };
  /** An arrow on a number line. */
  'item.jump': { readonly from: string; readonly to: string };
  /** Begins the description of a bar that is cut in parts. */
  'item.bar': null;
  /** Begins the description of a disc that is cut in parts. */
  'item.disc': null;
  /** One part that is coloured. */
  'item.part-shaded': null;
  /** One part that is not coloured. */
  'item.part-plain': null;
  /** A circle, described so that its name is not told. */
  'item.shape-circle': null;
  /** As above. */
  'item.shape-triangle': null;
  /** As above. */
  'item.shape-square': null;
  /** As above. */
  'item.shape-rectangle': null;
  /** As above. */
  'item.shape-pentagon': null;
  /** As above. */
  'item.shape-hexagon': null;
  /** One tile of a pattern. */
  'item.tile-circle': null;
  /** One tile of a pattern. */
  'item.tile-triangle': null;
  /** One tile of a pattern. */
  'item.tile-square': null;
  /** One tile of a pattern. */
  'item.tile-star': null;
  /** One tile of a pattern. */
  'item.tile-heart': null;
  /** The tile of a pattern that is asked for. */
  'item.tile-missing': null;
  /** Names the figure that walks along a number line. */
  'item.walker': null;
  /** Button: the walker goes one step back. */
  'item.step-back': null;
  /** Button: the walker goes one step on. */
  'item.step-on': null;
  /** Said of a bar that the learner shades in a lesson. */
  'item.bar-shaded': { readonly shaded: number; readonly parts: number };
  /** Button of a group of counters in a lesson; taps add one. */
  'item.put-counter': { readonly group: number; readonly counters: number };
  /** Names a counter that can be put into a group. */
  'item.counter': { readonly counter: number };
  /** Names the counters that are in no group. */
  'item.counters-left': null;
  /** Read aloud: a fraction without a name of its own. {1} is above, {2} below; keep both signs. */
  'item.math-fraction': null;
  /** Read aloud: 1/2. */
  'item.math-half': null;
  /** Read aloud: 1/3. */
  'item.math-third': null;
  /** Read aloud: 2/3. */
  'item.math-two-thirds': null;
  /** Read aloud: 1/4. */
  'item.math-quarter': null;
  /** Read aloud: 3/4. */
  'item.math-three-quarters': null;
  /** Read aloud: a whole {1} and a fraction {2}. */
  'item.math-mixed': null;
  /** Read aloud: {1} to the power {2}. */
  'item.math-power': null;
  /** Read aloud: square root of {1}. */
  'item.math-root': null;
  /** Read aloud: root of {1} with index {2}. */
  'item.math-nth-root': null;
  /** Read aloud where a gap is; {1} is its number. */
  'item.math-gap': null;
  /** Read aloud: + */
  'item.math-plus': null;
  /** Read aloud: × */
  'item.math-times': null;
  /** Read aloud: ÷ */
  'item.math-divided': null;
  /** Read aloud: = */
  'item.math-equals': null;
  /** Name of the sign, on a key and where nothing stands beside it: < */
  'item.math-less': null;
  /** Name of the sign: > */
  'item.math-more': null;
  /** Name of the sign: ≤ */
  'item.math-at-most': null;
  /** Name of the sign: ≥ */
  'item.math-at-least': null;
  /** Name of the sign: ≠ */
  'item.math-not-equal': null;
  /** Read aloud, as a teacher says it: {1} < {2}. Each of the five in the language’s own order; keep both signs. */
  'item.math-is-less': null;
  /** Read aloud: {1} > {2} */
  'item.math-is-more': null;
  /** Read aloud: {1} ≤ {2} */
  'item.math-is-at-most': null;
  /** Read aloud: {1} ≥ {2} */
  'item.math-is-at-least': null;
  /** Read aloud: {1} ≠ {2} */
  'item.math-is-not-equal': null;
  /** Read aloud: ± */
  'item.math-plus-minus': null;
  /** Read aloud: ∪, of two intervals */
  'item.math-union': null;
  /** Read aloud: ∞ */
  'item.math-infinity': null;
  /** Between two solutions: x = 2 or x = 3. */
  'item.math-or': null;
  /** Between two conditions: x > 2 and x < 3. */
  'item.math-and': null;
  /** Names the text that several questions are about. */
  'item.stem': null;
  /** Which of its questions this is. */
  'item.part-of': { readonly part: number; readonly of: number };
  /** The keys for algebra as a whole. */
  'item.algebra-keypad': null;
  /** Names of keys, read aloud. */
  'item.key-fraction': null;
  'item.key-power': null;
  'item.key-open': null;
  'item.key-close': null;
  'item.key-root': null;
  'item.key-cube-root': null;
  'item.key-nth-root': null;
  'item.key-bar': null;
  'item.key-square-open': null;
  'item.key-square-close': null;
  /** A semicolon or comma between two answers. */
  'item.key-separator': null;
  'item.caret-left': null;
  'item.caret-right': null;
  /** Names the square that the learner draws in, and a drawing to look at. */
  'item.draw-pad': null;
  /** Button: what was drawn goes, and is drawn anew. */
  'item.draw-again': null;
  /** Button for who cannot draw: all signs are shown, one is tapped. */
  'item.draw-list': null;
  /** Button: the tablet read another sign than was meant; all signs are shown. */
  'item.draw-other': null;
  /** Names the signs to choose from. */
  'item.draw-signs': null;
  /** What the tablet read in the drawing. {sign} is a letter, a digit or a shape. */
  'item.draw-read': { readonly sign: string };
  /** What the learner says was drawn. */
  'item.draw-said': { readonly sign: string };
  /** The drawing could not be read; kind, the tablet’s fault. */
  'item.draw-unclear': null;
  /** After a second drawing that could not be read; the signs stand below. */
  'item.draw-which': null;
  /** Name of a shape. */
  'item.sign-circle': null;
  /** Name of a shape. */
  'item.sign-triangle': null;
  /** Name of a shape. */
  'item.sign-square': null;
  /** Name of a shape. */
  'item.sign-rectangle': null;
  /** Name of a shape: a straight line. */
  'item.sign-line': null;
  /** Name of a shape: two lines that cross. */
  'item.sign-cross': null;
  /** Button: the text is uncovered, and reading aloud begins. */
  'item.read-begin': null;
  /** Button: reading is over, to the end or before it. */
  'item.read-stop': null;
  /** Question over two buttons: who says how it went. */
  'item.read-who': null;
  /** Button: nobody else did. */
  'item.read-self': null;
  /** Button: the teacher sat beside. */
  'item.read-teacher': null;
  /** What to do now: to the learner. */
  'item.read-how-far-self': null;
  /** The same, to the teacher. */
  'item.read-how-far-teacher': null;
  /** Button: to the learner. */
  'item.read-all-self': null;
  /** Button: to the teacher. */
  'item.read-all-teacher': null;
  /** What to do now: to the learner. It costs nothing to say it. */
  'item.read-missed-self': null;
  /** What to do now: to the teacher. */
  'item.read-missed-teacher': null;
  /** Button: not one word was read; no shame in it. */
  'item.read-none': null;
  /** Button: the last word is chosen anew. */
  'item.read-change': null;
  /** Said of words after the last one read. */
  'item.read-beyond': null;
  /** So many words of so many were reached. */
  'item.read-so-far': { readonly read: number; readonly count: number };
  /** Before words that the learner tapped. */
  'item.read-hard': null;
  /** Before words that the teacher tapped. */
  'item.read-wrong': null;
  /** Button: the learner writes on paper in place of the tablet. */
  'item.write-in-book': null;
  /** Button: back to the box on the tablet. */
  'item.write-here': null;
  /** Said where the box was, and of an answer. */
  'item.write-in-book-now': null;
  /** Button: a model answer and what to look for are shown. */
  'item.write-compare': null;
  /** Heading over a model answer. */
  'item.write-model': null;
  /** Heading over points to tick. */
  'item.write-look': null;
  /** Below the points: the box can still be written in. */
  'item.write-improve': null;
  /** Said of a text that was not kept, or cannot be opened here. */
  'item.write-nowhere': null;
}
