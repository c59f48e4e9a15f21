import type { PasteView } from '../../contracts/evidence.ts';
import type { CauseId } from '../../core/causes/CauseId.ts';
import { integrations } from '../../core/integrations/catalogue.ts';
import { faultsBehind } from '../../core/integrations/faultsBehind.ts';
import { Notice } from '../components/Notice.tsx';
import { useWords } from '../frame/useWords.ts';
import { integrationsAddress } from '../guide/guideAddress.ts';
import shared from '../shared.module.css';

interface IntegrationNoticeProps {
  readonly seen: PasteView['integrations'];
  /** What the check proved and the text shows. */
  readonly causes: readonly CauseId[];
}

/** Which integration a pasted page is made with; first, where it is known to go wrong in the way that was found. */
export function IntegrationNotice({ seen, causes }: IntegrationNoticeProps) {
  const { guide, integrations: words } = useWords();
  const faults = faultsBehind(seen, causes);
  const made = integrations.filter(({ id }) => seen.includes(id));
  const [first] = faults;
  if (made.length === 0) return null;
  const names = made.map(({ name, signs }) => `${words.seen({ name })} ${words.signs[signs]}`);
  return (
    <Notice
      title={first === undefined ? names.join(' ') : words.behind({ name: first.name })}
      tone={first === undefined ? 'plain' : 'caution'}
      icon={first === undefined ? 'info' : 'warning'}
    >
      {faults.map(({ id }) => (
        <p key={id}>
          {words.faults[id].what} {words.faults[id].fix}
        </p>
      ))}
      {first !== undefined && <p>{names.join(' ')}</p>}
      <p>
        <a href={integrationsAddress} className={shared.link}>
          {guide.parts.integrations}
        </a>
      </p>
    </Notice>
  );
}
