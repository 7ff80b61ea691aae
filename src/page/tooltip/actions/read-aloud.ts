/**
 * Reads texts aloud, with voices of this machine alone: others send the text to a server. The page has the same
 * queue of speech; it can see that something is spoken, not what.
 */
import { pickVoice } from './voice';

export interface Speech {
  /** Whether a voice speaks the language. */
  knows(language: string): boolean;
  /** Calls back once when other voices are known: browsers load them late. */
  onVoices(call: () => void): void;
  /**
   * Begins to read.
   * @param onEnd is called when it has come to the end or was stopped
   * @returns what stops it
   */
  read(text: string, language: string, onEnd: () => void): () => void;
}

/** Some browsers are built without it. */
const { speechSynthesis } = globalThis as { speechSynthesis?: SpeechSynthesis };

export const speech: Speech = {
  knows: (language) => !!voiceFor(language),
  onVoices: (call) => speechSynthesis?.addEventListener('voiceschanged', call, { once: true }),
  read: (text, language, onEnd) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voiceFor(language) ?? null;
    utterance.onend = utterance.onerror = onEnd;
    speechSynthesis?.speak(utterance);
    return () => {
      speechSynthesis?.cancel();
      // Firefox tells nothing of what was still waiting for its turn.
      onEnd();
    };
  },
};

const voiceFor = (language: string) => pickVoice(speechSynthesis?.getVoices() ?? [], language);
