// `npm run dev` opens with a class in it, so that whoever works on a screen has somebody to show on it. Not in a build:
// main.tsx asks for this file in development only.
import type { BanyanApi } from '../../worker/api.ts';

const NAMES = ['Amina', 'Binta', 'Chidi', 'Djibril', 'Esther', 'Fatou', 'Grace', 'Hassan', 'Imani', 'Jomo'];
/** Said on the screen of the development server, guards nothing. */
const DEMO_PIN = '1234';

/** Makes a class without picture PINs, once; a tablet that has a class is left as it is. */
export async function makeDemoClass(api: BanyanApi): Promise<void> {
  const pin = await api.setTeacherPin(DEMO_PIN);
  if (!pin.ok) return; // there is a PIN, so the class was made before
  const made = await api.addClass('Demo');
  if (!made.ok) return;
  await api.addLearners(made.value, NAMES);
  await api.setClass(made.value, { picturePin: false });
  await api.lockTeacher();
}
