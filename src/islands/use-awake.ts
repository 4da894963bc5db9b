import { useEffect, useState } from 'react';

/** False on the server and in the first render of the page, so that both agree; true from then on. */
export function useAwake(): boolean {
  const [awake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  return awake;
}
