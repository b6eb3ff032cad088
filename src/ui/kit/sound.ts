/** Two soft notes, a fifth apart, when a plant gets water. Synthesised: no file. Never for a not-yet. */
export function createGrowSound(): () => void {
  let audio: AudioContext | undefined;
  return () => {
    audio ??= new AudioContext();
    playNote(audio, 523.25, 0);
    playNote(audio, 783.99, 0.12);
  };
}

/** `hertz` of the equal-tempered scale, `after` in seconds. */
function playNote(audio: AudioContext, hertz: number, after: number): void {
  const begin = audio.currentTime + after;
  const tone = new OscillatorNode(audio, { type: 'sine', frequency: hertz });
  const volume = new GainNode(audio, { gain: 0 });
  volume.gain.setValueAtTime(0, begin);
  volume.gain.linearRampToValueAtTime(0.08, begin + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.0001, begin + 0.5);
  tone.connect(volume).connect(audio.destination);
  tone.start(begin);
  tone.stop(begin + 0.55);
}
