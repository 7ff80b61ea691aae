/** Which voice reads a text aloud. */
import { isLanguage } from '../../text-rules';

export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'voiceURI' | 'default'>;

/**
 * Firefox on Linux says of nearly all its voices that they are not local, though it knows no others than those of the
 * machine's own Speech Dispatcher.
 * https://searchfox.org/mozilla-central/source/dom/media/webspeech/synth/speechd/SpeechDispatcherService.cpp
 */
const SPEECH_DISPATCHER = 'urn:moz-tts:speechd:';

/** @returns of the voices of this machine that speak a language the one that the reader has made the default, or the first */
export function pickVoice<Some extends Voice>(voices: readonly Some[], language: string): Some | undefined {
  const fit = voices.filter((voice) => isLocal(voice) && isLanguage(voice.lang, language));
  return fit.find((voice) => voice.default) ?? fit[0];
}

function isLocal({ localService, voiceURI }: Voice): boolean {
  return localService || voiceURI.startsWith(SPEECH_DISPATCHER);
}
