// Words about the school, its devices and what travels between them: teacher and coordinator alone load them. The
// comment is the translator’s note; the type lists the places. A list, so longer than a screen and than 300 lines.
export interface SchoolMessages {
  /** Heading and line: how many answers are held in two places. */
  'safety.title': null;
  /** In place of the count, for a moment. */
  'safety.counting': null;
  /** In place of the counts while nobody has answered anything: nothing can be lost. Nothing is wrong either. */
  'safety.nothing-yet': null;
  /** All answers lie in two places. */
  'safety.all': { readonly of: number };
  /** No answer lies anywhere else. */
  'safety.none': { readonly of: number };
  /** Some answers lie in two places. */
  'safety.some': { readonly safe: number; readonly of: number; readonly here: number };
  /** Nothing was exchanged with any other device. */
  'safety.no-contact': null;
  /** When something was last exchanged; the day is today, a weekday or a date. */
  'safety.contact': { readonly day: string };
  /** Below the count: all is well. */
  'safety.next-nothing': null;
  /** Below the count: the next step, on the button beside. */
  'safety.next-school': null;
  /** Below the count: the next step, on the button beside. */
  'safety.next-sync': null;
  /** Below the count: the next step, on the button beside. */
  'safety.next-hand-over': null;
  /** Button: asks the relays now. */
  'safety.sync': null;
  /** The same button while it goes on. */
  'safety.syncing': null;
  /** Told after it. */
  'safety.synced': { readonly added: number };
  /** Heading: the ways that need no network. */
  'safety.by-hand': null;
  /** Heading and button. A relay is a small computer, in the school or on the internet, that passes the work on. */
  'relay.title': null;
  /** What a relay is for. */
  'relay.what': null;
  /** State of a relay. */
  'relay.idle': null;
  /** State of a relay. */
  'relay.syncing': null;
  /** State of a relay. */
  'relay.waiting': null;
  /** State of a relay. */
  'relay.unreachable': null;
  /** State of a relay. */
  'relay.refused': null;
  /** When it is tried again by itself. */
  'relay.next': { readonly hour: string };
  /** Button: this relay is not asked any more. */
  'relay.forget': null;
  /** Told after it, with Undo. */
  'relay.forgotten': { readonly address: string };
  /** Button: a relay is added. */
  'relay.connect': null;
  /** The same button while it goes on. */
  'relay.connecting': null;
  /** Told after it. */
  'relay.connected': null;
  /** Label of a box. */
  'relay.address': null;
  /** Below the box. */
  'relay.address-how': null;
  /** Label of a box. */
  'relay.code': null;
  /** Below the box. */
  'relay.code-how': null;
  /** Heading, line and button: gives what was recorded to another device. */
  'hand.title': null;
  /** Below the line. */
  'hand.what': null;
  /** For a moment. */
  'hand.packing': null;
  /** It could not be packed; the reason stands above. */
  'hand.no-parcel': null;
  /** Heading above the codes: what they hold. */
  'hand.answers': { readonly count: number };
  /** Heading above the codes where nobody has answered yet. */
  'hand.no-answers': null;
  /** Beside the codes. */
  'hand.how': null;
  /** Heading: the other device answers. */
  'hand.receipt': null;
  /** What it is for. */
  'hand.receipt-what': null;
  /** Below the camera’s picture. */
  'hand.receipt-point': null;
  /** Told after it. */
  'hand.receipt-taken': null;
  /** Heading and line: takes in what another device hands over. */
  'take.title': null;
  /** Below the line. */
  'take.what': null;
  /** Above the buttons. */
  'take.how': null;
  /** Below the camera’s picture. */
  'take.point': null;
  /** Button: opens the camera. */
  'take.scan': null;
  /** Button: a file is picked. */
  'take.file': null;
  /** Button: a text is pasted. */
  'take.paste': null;
  /** Label of a large box. */
  'take.text': null;
  /** Button below the box. */
  'take.use-text': null;
  /** For a moment, after something came. */
  'take.reading': null;
  /** How many codes of a run were seen. */
  'take.codes': { readonly have: number; readonly of: number };
  /** The camera sees a code of something else. */
  'take.strange': null;
  /** Button: closes the camera. */
  'take.stop': null;
  /** How many codes come one after the other. */
  'offer.codes': { readonly count: number };
  /** A hint below a code. */
  'offer.bright': null;
  /** There is too much for codes. */
  'offer.too-many': { readonly count: number };
  /** There is far too much for codes. */
  'offer.file-only': null;
  /** Button: shows the codes all the same. */
  'offer.codes-anyway': null;
  /** Button: saves a file. */
  'offer.save': null;
  /** Button: opens the share sheet with a text file. */
  'offer.send': null;
  /** What came in. */
  'received.answers': { readonly answers: number; readonly learners: number };
  /** No answers came in, but other records did. */
  'received.added': { readonly count: number };
  /** All of it was here before. */
  'received.nothing-new': null;
  /** Part of it was here before. */
  'received.known': { readonly count: number };
  /** Part of it belongs to others. */
  'received.waiting': { readonly count: number };
  /** A part of it did not arrive. */
  'received.incomplete': null;
  /** Heading above a code: what is shown back. */
  'received.receipt': null;
  /** Beside the code. */
  'received.receipt-how': null;
  /** Name of a file. Letters without accents, no spaces. */
  'received.receipt-file': null;
  /** Heading, line and button. */
  'school.title': null;
  /** On a tablet that belongs to no school. */
  'school.why': null;
  /** Heading: the school is there already, elsewhere. */
  'school.have-one': null;
  /** Below the line. */
  'school.is-alone': null;
  /** Below the line. */
  'school.is-asked': null;
  /** Below the line. */
  'school.is-member': null;
  /** Below the line. */
  'school.is-revoked': null;
  /** Heading: a school is founded here. */
  'found.title': null;
  /** Below it. No network is needed. */
  'found.what': null;
  /** Label of a box. */
  'found.name': null;
  /** Below the box. */
  'found.example': null;
  /** Button. */
  'found.do': null;
  /** Heading above the list. */
  'device.title': { readonly count: number };
  /** Label of a box: what people call this tablet. */
  'device.label': null;
  /** Below the box. */
  'device.example': null;
  /** In place of a name that cannot be read here. */
  'device.no-label': null;
  /** It is the one in your hand. */
  'device.here': null;
  /** It was taken out of the school. */
  'device.revoked': null;
  /** When something of it last came here; the day is today, a weekday or a date. */
  'device.heard': { readonly day: string };
  /** The device is lent to a learner until a day, without a day, and the day is over. Part of a line. */
  'device.lent': { readonly name: string; readonly day: string };
  'device.lent-open': { readonly name: string };
  'device.lent-over': { readonly name: string; readonly day: string };
  /** Nothing of it ever came here. */
  'device.unheard': null;
  /** Its answers that are in one place only. */
  'device.waiting': { readonly count: number };
  /** None of its answers is in one place only. */
  'device.none-waiting': null;
  /** Its clock is wrong. */
  'device.clock': null;
  /** How many answers of it are known here. */
  'device.answers': { readonly count: number };
  /** Heading above a choice. */
  'role.title': null;
  /** A choice. */
  'role.tablet': null;
  /** What the choice means. */
  'role.tablet-what': null;
  /** A choice. */
  'role.teacher': null;
  /** What the choice means. */
  'role.teacher-what': null;
  /** A choice. */
  'role.coordinator': null;
  /** What the choice means. */
  'role.coordinator-what': null;
  /** A choice. */
  'role.administrator': null;
  /** What the choice means. */
  'role.administrator-what': null;
  /** Button: a lost or stolen device is shut out. */
  'revoke.title': null;
  /** What that means. */
  'revoke.what': { readonly name: string };
  /** What stays. */
  'revoke.kept': null;
  /** Button that does it. */
  'revoke.do': { readonly name: string };
  /** Told after it. */
  'revoke.done': { readonly name: string };
  /** Heading: a code that brings the school back. */
  'recovery.title': null;
  /** There is none. */
  'recovery.none': null;
  /** There is an older one that does not open all. */
  'recovery.incomplete': null;
  /** On the printed sheet. */
  'recovery.print': null;
  /** Button: opens the print window. */
  'print.do': null;
  /** Heading and button. */
  'admit.title': null;
  /** Above the buttons. */
  'admit.how': null;
  /** Below the camera’s picture. */
  'admit.point': null;
  /** Who asks. */
  'admit.asks': { readonly name: string };
  /** Below eight characters. */
  'admit.compare': null;
  /** Button. */
  'admit.yes': null;
  /** Button. */
  'admit.no': null;
  /** Heading above the answer. */
  'admit.answer': { readonly name: string };
  /** Beside the answer. */
  'admit.answer-how': { readonly name: string };
  /** Button. */
  'admit.another': null;
  /** Heading, line and button. */
  'join.title': null;
  /** Below the line. */
  'join.what': null;
  /** Below the line. */
  'join.asked': null;
  /** Above the box. */
  'join.how': null;
  /** Button: shows the code. */
  'join.ask': null;
  /** Heading above a code. */
  'join.show': null;
  /** Beside the code. */
  'join.show-how': null;
  /** Above eight characters. */
  'join.compare': null;
  /** Heading. */
  'join.answer': null;
  /** Below it. */
  'join.answer-how': null;
  /** Below the camera’s picture. */
  'join.answer-point': null;
  /** Name of a file. */
  'join.file': { readonly name: string };
  /** Told at the end. */
  'join.done': { readonly school: string };
  /** What comes next. */
  'join.done-next': null;
  /** Heading and line. */
  'recover.title': null;
  /** Below the line. */
  'recover.what': null;
  /** Above the box. */
  'recover.how': null;
  /** Above the button. */
  'recover.file-what': null;
  /** Button. */
  'recover.file': null;
  /** Where there is no file. */
  'recover.relay': null;
  /** Button. */
  'recover.do': null;
  /** Told at the end. */
  'recover.done': { readonly school: string };
  /** Heading: things about one learner. */
  'passport.section': null;
  /** Heading and line. */
  'passport.title': null;
  /** Below the line. */
  'passport.short': null;
  /** Above the code. */
  'passport.what': { readonly name: string };
  /** Names the code for who cannot see it. */
  'passport.of': { readonly name: string };
  /** On the printed card. */
  'passport.print': null;
  /** Heading and button. */
  'passport.take': null;
  /** Above the buttons. */
  'passport.take-how': null;
  /** Below the camera’s picture. */
  'passport.point': null;
  /** Told at the end. */
  'passport.taken': null;
  /** A line that leads further. */
  'merge.line': null;
  /** Below the line. */
  'merge.short': null;
  /** Heading. */
  'merge.with-whom': { readonly name: string };
  /** Above the list. */
  'merge.how': null;
  /** The class has nobody else. */
  'merge.nobody': null;
  /** Below the list. */
  'merge.other-class': null;
  /** Heading above two faces. */
  'merge.title': null;
  /** Below the first face. */
  'merge.stays': null;
  /** Below the second face. */
  'merge.joins': null;
  /** Button: the other way round. */
  'merge.swap': null;
  /** What will happen. */
  'merge.what': { readonly kept: string; readonly joined: string };
  /** Said plainly. */
  'merge.final': null;
  /** Button. */
  'merge.do': null;
  /** Told after it. */
  'merge.done': { readonly name: string };
  /** After a number and a picture: skills that are secure. */
  'merge.fruit': null;
  /** After a number and a picture: skills to be reviewed. */
  'merge.thirsty': null;
  /** After a number and a picture: skills nearly there. */
  'merge.leaf': null;
  /** After a number and a picture: skills being learnt. */
  'merge.sprout': null;
  /** Nothing was practised yet. */
  'merge.nothing': null;
  /** Heading. */
  'move.title': null;
  /** Above the buttons. */
  'move.what': null;
  /** There is only one class. */
  'move.nowhere': null;
  /** Told after it, with Undo. */
  'move.done': { readonly name: string; readonly to: string };
  /** Heading. */
  'note.title': null;
  /** Label of a box. */
  'note.label': null;
  /** Below the box. */
  'note.what': null;
  /** Button. */
  'note.keep': null;
  /** Told after it. */
  'note.kept': null;
  /** Heading. */
  'erase.title': null;
  /** Button: leads to the question. */
  'erase.open': null;
  /** What goes. */
  'erase.what': { readonly name: string };
  /** That it travels. */
  'erase.travels': null;
  /** Label of a box: what is to be typed. */
  'erase.type': { readonly name: string };
  /** Button that does it. */
  'erase.do': null;
  /** Told after it. No name. */
  'erase.done': null;
  /** Heading and line: the coordinator’s place. */
  'round.title': null;
  /** Below the line. */
  'round.what': null;
  /** The big button. */
  'round.collect': null;
  /** Beside the circle: at a relay, on this device for others, and this device’s own. */
  'round.standing': { readonly safe: number; readonly way: number; readonly here: number };
  /** Heading. */
  'round.look': null;
  /** Heading. */
  'round.bring': null;
  /** Below it. */
  'round.bring-what': null;
  /** Told after it. */
  'round.pack-here': null;
  /** Above the buttons. */
  'collect.how': null;
  /** The big word when all is here. */
  'collect.go': null;
  /** Heading when a part did not arrive. */
  'collect.again': null;
  /** The big button below it. */
  'collect.once-more': null;
  /** The big button after it. */
  'collect.next': null;
  /** How many were collected from in this visit. */
  'collect.tablets': { readonly count: number };
  /** Heading and line. */
  'carry.title': null;
  /** Below the line. */
  'carry.nothing': null;
  /** Heading: towards relays. */
  'carry.out': null;
  /** Below it. */
  'carry.out-what': null;
  /** Below it. */
  'carry.nothing-out': null;
  /** Answers of a device that lie here and at no relay yet. */
  'carry.answers': { readonly count: number };
  /** Heading: towards tablets. */
  'carry.back': null;
  /** Below it. */
  'carry.back-what': null;
  /** Below it. */
  'carry.no-devices': null;
  /** Heading above the codes. */
  'carry.for': { readonly name: string };
  /** Beside the codes. */
  'carry.for-how': null;
  /** Heading and line. */
  'board.title': null;
  /** Below the line. */
  'board.troubles': { readonly count: number };
  /** Below the line. */
  'board.all-well': null;
  /** There is no class. */
  'board.no-class': null;
  /** There is no device. */
  'board.no-device': null;
  /** What is not well, and what to do. */
  'trouble.never': null;
  /** What is not well, and what to do. */
  'trouble.due': null;
  /** What is not well, and what to do. */
  'trouble.clock': null;
  /** What is not well, and what to do. */
  'trouble.storage': null;
}
