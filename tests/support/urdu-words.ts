// The app in Urdu, as a file that a translator made: a part of its words.
import { type AddOnFiles, addOnArchive } from './add-ons.ts';

export const URDU = 'org.example.app-ur';

export const urdu: Readonly<Record<string, unknown>> = {
  'language.name': 'اردو',
  'language.letters': 'ا ب',
  'language.instead': 'fr',
  'bar.language': 'زبان',
  'bar.back': 'واپس',
  'home.greeting': 'سلام، {name}',
  'packs.progress': '{of} میں سے {done} MB',
  'teacher.title': 'استاد',
  'pack.damaged.what': 'فائل {file} خراب ہے۔',
};

export function urduArchive({ change, files, ...rest }: AddOnFiles = {}): Uint8Array<ArrayBuffer> {
  return addOnArchive({
    ...rest,
    change: {
      id: URDU,
      for: { id: 'org.banyan.interface', since: '0.0.0' },
      languages: [{ tag: 'ur', review: 'machine' }],
      ...change,
    },
    files: files ?? { 'text/ur/all.json': urdu },
  });
}
