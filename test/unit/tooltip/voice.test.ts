import { describe, expect, it } from 'vitest';
import { pickVoice, type Voice } from '../../../src/page/tooltip/actions/voice';

const voice = (lang: string, more: Partial<Voice> = {}): Voice => ({
  lang,
  localService: true,
  voiceURI: 'a voice',
  default: false,
  ...more,
});

describe('the voice that reads aloud', () => {
  it('speaks the language, in whatever country', () => {
    const [spanish, british] = [voice('es-ES'), voice('en-GB')];
    expect(pickVoice([spanish, british], 'en')).toBe(british);
    expect(pickVoice([spanish], 'en')).toBeUndefined();
    expect(pickVoice([], 'en')).toBeUndefined();
  });

  it('is never one that sends the text away', () => {
    const server = voice('en-US', { localService: false, voiceURI: 'Google US English', default: true });
    expect(pickVoice([server], 'en')).toBeUndefined();
    const own = voice('en-US');
    expect(pickVoice([server, own], 'en')).toBe(own);
  });

  it('may be one of Speech Dispatcher, of which Firefox says that it is not local', () => {
    const dispatched = voice('en-US', { localService: false, voiceURI: 'urn:moz-tts:speechd:English?en' });
    expect(pickVoice([dispatched], 'en')).toBe(dispatched);
  });

  it('is the reader’s default, where that speaks the language', () => {
    const [first, chosen] = [voice('en-US'), voice('en-AU', { default: true })];
    expect(pickVoice([first, chosen], 'en')).toBe(chosen);
    expect(pickVoice([first, voice('es-MX', { default: true })], 'en')).toBe(first);
  });
});
