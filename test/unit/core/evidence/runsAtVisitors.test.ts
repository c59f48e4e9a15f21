import { describe, expect, it } from 'vitest';
import { runsAtVisitors } from '../../../../core/evidence/runsAtVisitors.ts';

describe('a program runs', () => {
  it.each([
    ['in a page that pushes to the chatbox', '$crisp.push([])', true, false],
    ['in a page, with a key of its build', 'sign(import.meta.env.VITE_CRISP_SECRET)', true, false],
    [
      'in a page, with crypto in its bundle',
      "import c from 'crypto'\nuseEffect(() => $crisp.push([]))",
      true,
      false,
    ],
    ['in an app, with a key of its build', 'sign(BuildConfig.CRISP_SECRET)', false, true],
    ['in an app that talks to its SDK', 'CrispSDK.user.email = email', false, true],
    ['on a server, with a key of its own', '$crisp.push([process.env.CRISP_SECRET])', false, false],
    [
      'on a server that answers requests',
      "app.get('/', () => sign(process.env.VITE_CRISP_KEY))",
      false,
      false,
    ],
    ['nowhere that can be told', 'sign(email)', false, false],
    ['nowhere that a public website ID would tell', 'process.env.NEXT_PUBLIC_CRISP_WEBSITE_ID', false, false],
  ])('%s', (_, program, inBrowser, inApp) => {
    expect(runsAtVisitors(program)).toEqual({ inBrowser, inApp });
  });
});
