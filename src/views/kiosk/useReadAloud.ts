import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react';

export interface ReadAloud {
  readonly isSpeaking: boolean;
  /** Reads the open panel, the question of the quiz, or what the map shows. */
  readonly speak: () => void;
  readonly stop: () => void;
}

/** A voice of the machine itself comes first: an exhibit has no network. */
function voiceFor(lang: string): SpeechSynthesisVoice | undefined {
  const voices = speechSynthesis.getVoices().filter((voice) => voice.lang.startsWith(lang));
  return voices.find(({ localService }) => localService) ?? voices[0];
}

const hasSpeech = () => 'speechSynthesis' in window;

function listenToVoices(onChange: () => void): () => void {
  if (!hasSpeech()) return () => undefined;
  speechSynthesis.addEventListener('voiceschanged', onChange);
  return () => speechSynthesis.removeEventListener('voiceschanged', onChange);
}

/** The texts to read in their order; browsers cut long ones off, so each paragraph is its own. */
function textsToRead(): readonly string[] {
  const panel =
    document.querySelector('.panel[data-open], .quiz__page') ?? document.getElementById('summary');
  const parts = panel?.querySelectorAll('h2, h3, h4, blockquote, p, li, .option__name') ?? [];
  const texts = [...parts]
    .filter((part) => !part.closest('[aria-hidden], details:not([open])'))
    .filter((part) => part.parentElement?.closest('p, li, blockquote') === null)
    .map((part) => part.textContent.trim());
  return texts.length > 0 ? texts : [panel?.textContent.trim() ?? ''];
}

/**
 * Reads the page aloud where the browser has a voice for its language; null where it has none.
 *
 * @param onProgress called with every paragraph
 */
export function useReadAloud(onProgress: () => void): ReadAloud | null {
  const { lang } = document.documentElement;
  const canSpeak = useSyncExternalStore(
    listenToVoices,
    () => hasSpeech() && voiceFor(lang) !== undefined,
    () => false,
  );
  const [isSpeaking, setSpeaking] = useState(false);
  const reading = useRef(0);
  const progress = useEffectEvent(onProgress);
  useEffect(() => {
    if (!isSpeaking) return undefined;
    const timer = setInterval(progress, 5000);
    return () => clearInterval(timer);
  }, [isSpeaking]);
  useEffect(
    () => () => {
      if (hasSpeech()) speechSynthesis.cancel();
    },
    [],
  );
  if (!canSpeak) return null;

  function stop() {
    reading.current += 1;
    speechSynthesis.cancel();
    setSpeaking(false);
  }
  function speak() {
    stop();
    const own = reading.current;
    const texts = textsToRead();
    texts.forEach((text, index) => {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.lang = lang;
      utterance.voice = voiceFor(lang) ?? null;
      utterance.addEventListener('end', () => {
        if (own === reading.current && index === texts.length - 1) setSpeaking(false);
      });
      utterance.addEventListener('error', () => {
        if (own === reading.current) setSpeaking(false);
      });
      speechSynthesis.speak(utterance);
    });
    setSpeaking(true);
  }
  return { isSpeaking, speak, stop };
}
