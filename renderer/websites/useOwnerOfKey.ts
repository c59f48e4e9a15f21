import { useEffect, useState } from 'react';
import type { WebsiteView } from '../../contracts/websites.ts';
import { ownerOfKey } from './ownerOfKey.ts';

/** The name of the website that has the typed key already; `undefined` where none has, or while that is not known. */
export function useOwnerOfKey(key: string, websites: readonly WebsiteView[]): string | undefined {
  const [name, setName] = useState<string>();
  useEffect(() => {
    let overtaken = false;
    setName(undefined);
    ownerOfKey(key, websites).then(
      (owner) => {
        if (!overtaken) setName(owner?.name);
      },
      () => undefined,
    );
    return () => {
      overtaken = true;
    };
  }, [key, websites]);
  return name;
}
