import { Button } from '../kit/button.tsx';
import type { IconName } from '../kit/icon.tsx';

export interface PickFileProps {
  readonly words: string;
  /** What the file picker offers first; types count on Android, endings do not. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  readonly icon?: IconName;
  readonly kind?: 'main' | 'plain';
  /** Opens the system's camera in place of its files, where it has one. */
  readonly isCamera?: boolean;
}

/** A button that lets a file be picked from the tablet, a card or a cable. */
export function PickFile({
  words,
  accept,
  onFile,
  icon = 'open',
  kind = 'plain',
  isCamera = false,
}: PickFileProps) {
  const pick = () => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    if (isCamera) input.capture = 'environment';
    input.addEventListener('change', () => {
      const [file] = input.files ?? [];
      if (file) onFile(file);
    });
    input.click();
  };
  return (
    <Button icon={icon} kind={kind} onClick={pick}>
      {words}
    </Button>
  );
}
