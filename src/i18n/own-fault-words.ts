// What is not ready in a teacher’s own question, said below the box it is about. To a colleague: what is missing, and what
// to do. Each is one short sentence.
export interface OwnFaultWords {
  'own.fault.empty': null;
  'own.fault.too-long': null;
  'own.fault.mathematics': null;
  'own.fault.no-number': null;
  'own.fault.no-right': null;
  'own.fault.several-right': null;
  'own.fault.too-few': null;
  'own.fault.too-many': null;
  'own.fault.alike': null;
  'own.fault.wrong-is-right': null;
  'own.fault.needs-shows': null;
  'own.fault.no-alt': null;
  'own.fault.no-picture': null;
  'own.fault.gaps': null;
  'own.fault.sign': null;
  'own.fault.algebra': null;
  'own.fault.range': null;
  'own.fault.numbers': null;
  'own.fault.circle': null;
  'own.fault.media': null;
  'own.fault.other': null;
}
