// Words for classes from year to year, for the school’s own fields and for each learner’s own ways. The comment is the
// translator’s note.
export interface ClassesMessages {
  /** Heading: classes whose year is over, apart from the others. */
  'put-away.title': null;
  /** Heading on a class’s page: what can be done at the end of a year. */
  'put-away.section': null;
  /** What putting a class away does. */
  'put-away.what': null;
  /** Button: puts the class away. */
  'put-away.do': null;
  /** Button: the class is one of the others again. */
  'put-away.back': null;
  /** Told after it, with Undo. */
  'put-away.done': { readonly name: string };
  /** On the page of a class that is put away. */
  'put-away.is': null;
  /** Turns that learners took in it afterwards, on tablets that did not know it yet. */
  'put-away.since': { readonly count: number };
  /** Heading: learners whose class has not come to this tablet. */
  'stray.title': null;
  /** What to do about them. */
  'stray.what': null;
  /** Line and heading: the class goes on as a new one. */
  'year.title': null;
  /** What that does. */
  'year.what': null;
  /** Label: what the new class is called. */
  'year.name': null;
  /** Heading over the learners to choose from. */
  'year.who': null;
  /** Button; how many learners come along. */
  'year.do': { readonly count: number };
  /** Told after it, with Undo. */
  'year.done': { readonly name: string };
  /** Button: all learners of the list. */
  'pick.all': null;
  /** Button: no learner of the list. */
  'pick.none': null;
  /** Line and heading: more than one learner to another class at once. */
  'several.title': null;
  /** What to do. */
  'several.what': null;
  /** Button; how many are chosen. */
  'several.do': { readonly count: number };
  /** Heading over the classes to choose from. */
  'several.to': null;
  /** Told after it, with Undo. */
  'several.done': { readonly count: number; readonly to: string };
  /** Line and heading: what the school writes down of each learner beside the name. */
  'fields.title': null;
  /** Detail of that line. */
  'fields.short': null;
  /** Who sees it. */
  'fields.what': null;
  /** Nothing is defined yet. */
  'fields.none': null;
  /** Heading and button: one thing more. */
  'fields.add': null;
  /** Heading: one thing that is there is changed. */
  'fields.change': null;
  /** Label: what it is. */
  'fields.name': null;
  /** Under that box. */
  'fields.name-help': null;
  /** Label: the words that one chooses from. */
  'fields.choices': null;
  /** Under that box. */
  'fields.choices-help': null;
  /** Detail: there are no words to choose from. */
  'fields.free': null;
  /** Button: writes it down. */
  'fields.keep': null;
  /** Button: the school keeps this no more. */
  'fields.remove': null;
  /** Told after it, with Undo; `field` is its name. */
  'fields.kept': { readonly field: string };
  /** Told after it, with Undo. */
  'fields.removed': { readonly field: string };
  /** There is no room for one more. */
  'fields.full': null;
  /** Heading on a learner’s page: what the school keeps of the child. */
  'kept.title': null;
  /** Told after a choice, with Undo. */
  'kept.told': { readonly name: string; readonly field: string; readonly value: string };
  /** What was said is taken back; with Undo. */
  'kept.taken': { readonly name: string; readonly field: string };
  /** Button: keeps the free words of a box. */
  'kept.write': null;
  /** Heading on a learner’s page: how the tablet meets this child. */
  'ways.title': null;
  /** What it is for. */
  'ways.what': null;
  /** Over the choice of minutes. */
  'ways.minutes': null;
  /** Button: as long as the class has it. */
  'ways.as-class': null;
  /** Button: each question is read by itself. */
  'ways.readAloud': null;
  /** What it does. */
  'ways.readAloud-what': null;
  /** In a list of what was decided: all words are larger. */
  'ways.largeText': null;
  /** Button: nothing moves by itself. */
  'ways.calmMotion': null;
  /** What it does. */
  'ways.calmMotion-what': null;
  /** Button: no time counts. */
  'ways.extraTime': null;
  /** What it does. */
  'ways.extraTime-what': null;
  /** Told after each change, with Undo. */
  'ways.told': { readonly name: string };
  /** Line and heading: small cards to print, one for each child. */
  'cards.title': null;
  /** Detail of that line. */
  'cards.short': null;
  /** Why the three pictures are not on the card. */
  'cards.what': null;
  /** For a class that asks for no pictures. */
  'cards.no-pictures': null;
  /** On the card, over three empty boxes. */
  'cards.pictures': null;
  /** How many cards there will be. */
  'cards.count': { readonly count: number };
  /** Heading: of which part of the world the names, money and foods in a class’s questions are. */
  'region.title': null;
  /** What it does. */
  'region.what': null;
  /** Names the box to choose from; areas and countries. */
  'region.choose': null;
  /** First choice of the box: as the tablet’s clock says, with that area’s name. */
  'region.usual': { readonly region: string };
  /** Areas by their number (UN M49): a browser has names for countries, and for few areas. */
  'region.001': null;
  'region.014': null;
  'region.011': null;
  'region.017': null;
  'region.018': null;
  'region.015': null;
  'region.145': null;
  'region.034': null;
}
