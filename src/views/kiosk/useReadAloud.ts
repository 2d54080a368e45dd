import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { listenToVoices, pageVoice } from '#views/kiosk/voices.ts';

export interface ReadAloud {
  readonly isSpeaking: boolean;
  /** Reads the open panel, the question of the quiz, or what the map shows. */
  readonly speak: () => void;
  readonly stop: () => void;
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
 * @param onProgress called as each paragraph begins, and at every word or sentence that the voice tells of: a voice that hangs is no sign of a listener
 */
export function useReadAloud(onProgress: () => void): ReadAloud | null {
  const canSpeak = useSyncExternalStore(
    listenToVoices,
    () => pageVoice() !== undefined,
    () => false,
  );
  const [isSpeaking, setSpeaking] = useState(false);
  const reading = useRef(0);
  useEffect(
    () => () => {
      if ('speechSynthesis' in window) speechSynthesis.cancel();
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
      utterance.lang = document.documentElement.lang;
      utterance.voice = pageVoice() ?? null;
      const report = () => {
        if (own === reading.current) onProgress();
      };
      utterance.addEventListener('start', report);
      utterance.addEventListener('boundary', report);
      utterance.addEventListener('end', () => {
        if (own === reading.current && index === texts.length - 1) setSpeaking(false);
      });
      utterance.addEventListener('error', () => {
        if (own === reading.current) stop();
      });
      speechSynthesis.speak(utterance);
    });
    setSpeaking(true);
  }
  return { isSpeaking, speak, stop };
}
