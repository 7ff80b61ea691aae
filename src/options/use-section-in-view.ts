import { useEffect, useState } from 'preact/hooks';

/**
 * The section of the page that is being read.
 * @param ready whether the sections are there yet
 */
export function useSectionInView<Id extends string>(ids: readonly Id[], ready: boolean): Id | undefined {
  const [here, setHere] = useState(ids[0]);
  useEffect(() => {
    const look = () => {
      const atEnd = scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
      const top = (id: string) => document.getElementById(id)?.getBoundingClientRect().top ?? Infinity;
      setHere(
        atEnd ? ids.at(-1) : (ids.findLast((id) => top(id) < Math.min(innerHeight / 3, 200)) ?? ids[0]),
      );
    };
    look();
    addEventListener('scroll', look, { passive: true });
    return () => removeEventListener('scroll', look);
  }, [ready]);
  return here;
}
