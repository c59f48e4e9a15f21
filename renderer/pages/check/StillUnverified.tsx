import type { ReactNode } from 'react';
import { Card } from './Card.tsx';

/** A valid signature is not everything: why the dashboard can disagree all the same, and the way to find out. */
export function StillUnverified({ children }: { readonly children: ReactNode }) {
  return (
    <Card title="If Crisp still shows Unverified">
      <ul>
        <li>The page pushes another email than this one, or sets it again later without the signature.</li>
        <li>
          The conversation came another way than through the chatbox or its SDKs, for instance by email: such
          conversations are never verified.
        </li>
        <li>The page loads the chatbox of another website.</li>
        <li>
          Identity Verification is not switched on for the website (Settings, Websites, the website, Advanced
          configuration), or its plan does not include it.
        </li>
      </ul>
      {children}
    </Card>
  );
}
