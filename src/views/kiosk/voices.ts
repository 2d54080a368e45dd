/** Voices of the browser for the page's language; several, or all, may come after the page. */
export function pageVoices(): readonly SpeechSynthesisVoice[] {
  if (!('speechSynthesis' in window)) return [];
  const { lang } = document.documentElement;
  return speechSynthesis.getVoices().filter((voice) => voice.lang.startsWith(lang));
}

/** The voice that reads the page; undefined where there is none. One of the machine itself comes first: an exhibit has no network. */
export function pageVoice(): SpeechSynthesisVoice | undefined {
  const voices = pageVoices();
  return voices.find(({ localService }) => localService) ?? voices[0];
}

/** Calls back when voices come or go; returns the way to stop. */
export function listenToVoices(onChange: () => void): () => void {
  if (!('speechSynthesis' in window)) return () => undefined;
  speechSynthesis.addEventListener('voiceschanged', onChange);
  return () => speechSynthesis.removeEventListener('voiceschanged', onChange);
}
