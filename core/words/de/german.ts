import type { Words } from '../Words.ts';
import { about } from './about.ts';
import { app } from './app.ts';
import { audit } from './audit.ts';
import { auditReport } from './auditReport.ts';
import { causePages } from './causePages.ts';
import { causes } from './causes.ts';
import { check } from './check.ts';
import { common } from './common.ts';
import { components } from './components.ts';
import { confirmation } from './confirmation.ts';
import { drafts } from './drafts.ts';
import { errors } from './errors.ts';
import { evidence } from './evidence.ts';
import { faults } from './faults.ts';
import { firstRun } from './firstRun.ts';
import { generate } from './generate.ts';
import { guide } from './guide.ts';
import { hiddenCharacters } from './hiddenCharacters.ts';
import { keychain } from './keychain.ts';
import { layers } from './layers.ts';
import { locale } from './locale.ts';
import { menu } from './menu.ts';
import { notices } from './notices.ts';
import { outcome } from './outcome.ts';
import { picture } from './picture.ts';
import { report } from './report.ts';
import { settings } from './settings.ts';
import { shortcuts } from './shortcuts.ts';
import { websites } from './websites.ts';

/** Every text of the product in German, by area. */
export const german: Words = {
  language: 'de',
  locale,
  common,
  generate,
  firstRun,
  websites,
  report,
  picture,
  outcome,
  layers,
  guide,
  evidence,
  audit,
  auditReport,
  causePages,
  causes,
  check,
  notices,
  keychain,
  hiddenCharacters,
  errors,
  components,
  app,
  about,
  drafts,
  faults,
  menu,
  settings,
  shortcuts,
  confirmation,
};
