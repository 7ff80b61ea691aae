import { useEffect, useState } from 'preact/hooks';

/** What stands behind the "#", kept up to date: links, back and forward need nothing else. */
export function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return hash;
}
