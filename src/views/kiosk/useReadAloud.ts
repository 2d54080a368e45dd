import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { listenToVoices, pageVoice } from '#views/kiosk/voices.ts';

/** Reading aloud, and whether it is under way. */
export interface ReadAloud {
  readonly isSpeaking: boolean;
  /** Reads the open panel, the question of the quiz, or what the map shows. */
  readonly speak: () => void;
  readonly stop: () => void;
}

/** The texts to read, in order. Browsers cut off long texts, so each paragraph is read separately. */
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
 * Reads the page aloud. Null if the browser has no voice for the page's language.
 *
 * @param onProgress called when a paragraph begins and at every word or sentence that the voice reports. A voice that
 * hangs reports nothing, so it does not count as a listening visitor.
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
