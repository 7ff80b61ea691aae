import { useEffect, useState } from 'preact/hooks';

/** The letter whose entries stand at the top of the window. */
export function useLetterInView(letters: readonly string[]): string | undefined {
  const [here, setHere] = useState(letters[0]);
  useEffect(() => {
    let asked = 0;
    const look = () => {
      asked = 0;
      const limit = innerHeight / 3;
      // At the end of the page the last letters can't reach the top.
      if (scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 1) {
        setHere(letters.at(-1));
        return;
      }
      setHere(letters.findLast((letter) => topOf(letter) < limit) ?? letters[0]);
    };
    const onScroll = () => {
      asked ||= requestAnimationFrame(look);
    };
    addEventListener('scroll', onScroll, { passive: true });
    look();
    return () => {
      removeEventListener('scroll', onScroll);
      cancelAnimationFrame(asked);
    };
  }, [letters.join('')]);
  return here;
}

function topOf(letter: string): number {
  return document.getElementById(`letter-${letter}`)?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
}
