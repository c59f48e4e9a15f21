import type { ReactNode } from 'react';
import { crispIdentity } from '@/lib/crisp-identity';
import { PushIdentity } from './push-identity';

export default async function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <PushIdentity identity={await crispIdentity()} />
        {children}
      </body>
    </html>
  );
}
