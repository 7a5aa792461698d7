import { useEffect, useState } from 'preact/hooks';

interface ReadAloudProps {
  readonly text: string;
  /** Language of the text: `fr`, `en`, `ar` … */
  readonly language: string;
  readonly label: string;
  readonly stopLabel: string;
}

/**
 * Reads a text aloud with the device's own voice, which needs no network where a voice of the language is installed; stops
 * when asked or when the text goes. Shows nothing where the browser cannot speak.
 */
export function ReadAloud({ text, language, label, stopLabel }: ReadAloudProps) {
  const [speaks, setSpeaks] = useState(false);
  useEffect(
    () => () => {
      if (canSpeak()) speechSynthesis.cancel();
    },
    [text],
  );
  if (!canSpeak()) return null;
  function toggle(): void {
    speechSynthesis.cancel();
    setSpeaks(!speaks);
    if (speaks) return;
    const spoken = new SpeechSynthesisUtterance(text);
    spoken.lang = language;
    spoken.onend = () => setSpeaks(false);
    spoken.onerror = () => setSpeaks(false);
    speechSynthesis.speak(spoken);
  }
  return (
    <button type="button" class="button second" onClick={toggle}>
      {speaks ? stopLabel : label}
    </button>
  );
}

function canSpeak(): boolean {
  return 'speechSynthesis' in globalThis && 'SpeechSynthesisUtterance' in globalThis;
}
