/** Voices of the browser for the page's language. Some or all may be added after the page has loaded. */
export function pageVoices(): readonly SpeechSynthesisVoice[] {
  if (!('speechSynthesis' in window)) return [];
  const { lang } = document.documentElement;
  return speechSynthesis.getVoices().filter((voice) => voice.lang.startsWith(lang));
}

/**
 * The voice that reads the page; undefined if there is none. A voice of the machine itself is preferred, because an
 * exhibit may have no network.
 */
export function pageVoice(): SpeechSynthesisVoice | undefined {
  const voices = pageVoices();
  return voices.find(({ localService }) => localService) ?? voices[0];
}

/** Calls `onChange` when voices are added or removed; returns a function that stops this. */
export function listenToVoices(onChange: () => void): () => void {
  if (!('speechSynthesis' in window)) return () => undefined;
  speechSynthesis.addEventListener('voiceschanged', onChange);
  return () => speechSynthesis.removeEventListener('voiceschanged', onChange);
}
