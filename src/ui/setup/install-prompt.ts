// Chromium offers to install the app once; the offer is kept and shown where it is in nobody's way.
interface InstallPromptEvent extends Event {
  prompt(): Promise<unknown>;
}

export interface InstallPrompt {
  ask(): Promise<void>;
}

export function keepInstallPrompt(onChange: (installable: boolean) => void): InstallPrompt {
  let kept: InstallPromptEvent | undefined;
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    kept = event as InstallPromptEvent;
    onChange(true);
  });
  window.addEventListener('appinstalled', () => {
    kept = undefined;
    onChange(false);
  });
  return {
    async ask() {
      // A prompt can be shown once.
      const prompt = kept;
      kept = undefined;
      onChange(false);
      await prompt?.prompt();
    },
  };
}
