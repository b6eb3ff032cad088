import { vi } from 'vitest';

/** The picker belongs to the system, and the page makes its own box for it, which no screen shows: it holds this file. */
export function pickNext(file: File): void {
  const create = document.createElement.bind(document);
  vi.spyOn(document, 'createElement').mockImplementation((name: string) => {
    const made = create(name);
    if (made instanceof HTMLInputElement) {
      Object.defineProperty(made, 'files', { value: [file] });
      made.click = () => void made.dispatchEvent(new Event('change'));
    }
    return made;
  });
}
