import type { WebsiteView } from '../../contracts/websites.ts';
import { Button } from '../components/Button.tsx';
import { Notice } from '../components/Notice.tsx';
import { useWords } from '../frame/useWords.ts';
import { changeDraft } from './checkDraft.ts';

/** That the signature is valid for another stored website, and the way to choose that one. */
export function MeantWebsite({ website: { id, name } }: { readonly website: WebsiteView }) {
  const { meantWebsite, paste } = useWords().check;
  return (
    <Notice
      title={meantWebsite.title({ name })}
      icon="verified"
      level={3}
      actions={
        <Button look="primary" onPress={() => changeDraft({ websiteId: id })}>
          {paste.switchTo({ name })}
        </Button>
      }
    >
      <p>{meantWebsite.text}</p>
    </Notice>
  );
}
