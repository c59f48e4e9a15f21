import { lazy, Suspense } from 'react';
import { assertNever } from '../../core/assertNever.ts';
import { classes } from '../classes.ts';
import { Button } from '../components/Button.tsx';
import page from '../components/page.module.css';
import { useWords } from '../frame/useWords.ts';
import shared from '../shared.module.css';
import { AllCauses } from './AllCauses.tsx';
import { CausePage } from './CausePage.tsx';
import styles from './GuidePage.module.css';
import { causesAddress, type GuidePart, integrationsAddress } from './guideAddress.ts';
import { Questions } from './Questions.tsx';
import { useGuidePart } from './useGuidePart.ts';

const AllIntegrations = lazy(async () => ({
  default: (await import('./AllIntegrations.tsx')).AllIntegrations,
}));

const parts = [
  { part: 'questions', address: '#guide' },
  { part: 'causes', address: causesAddress() },
  { part: 'integrations', address: integrationsAddress },
] as const;

/** From what people notice to its cause, question by question; every cause that there is, and the page of each; integrations. */
export function GuidePage() {
  const { common, guide } = useWords();
  const here = useGuidePart();
  // The page of a cause belongs to the list of causes.
  const within = here.part === 'cause' ? 'causes' : here.part;
  return (
    <div className={classes(page.page, page.narrow)}>
      <div className={classes(shared.ends, page.head)}>
        <h1 className={page.title}>{common.places.guide}</h1>
        <nav aria-label={guide.parts.label}>
          <ul className={styles.parts}>
            {parts.map(({ part, address }) => (
              <li key={part}>
                <a
                  href={address}
                  aria-current={part === here.part ? 'page' : part === within ? 'true' : undefined}
                  className={classes(shared.note, styles.part, part === within && styles.here)}
                >
                  {guide.parts[part]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <Part here={here} />
      <p className={styles.further}>
        <Button
          look="quiet"
          onPress={() => {
            // Without a browser there is nothing to tell: the system has said so.
            window.countersign.app.openLink({ link: 'identity-verification' }).catch(() => undefined);
          }}
        >
          {guide.documentation}
        </Button>
      </p>
    </div>
  );
}

function Part({ here }: { readonly here: GuidePart }) {
  switch (here.part) {
    case 'questions':
      return <Questions />;
    case 'integrations':
      return (
        <Suspense fallback={null}>
          <AllIntegrations />
        </Suspense>
      );
    case 'causes':
      return <AllCauses key={here.open} open={here.open} />;
    case 'cause':
      return <CausePage key={here.cause} cause={here.cause} />;
    default:
      return assertNever(here);
  }
}
