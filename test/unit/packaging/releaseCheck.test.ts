import { expect, it } from 'vitest';
import { disagreeing, unpinned } from '../../../scripts/releaseCheck.ts';

const agreed = { packageJson: '1.0.0', packageLock: '1.0.0', changelog: '1.0.0', metainfo: '1.0.0' };

it('finds nothing where all files say the same version', () => {
  expect(disagreeing(agreed)).toEqual([]);
});

it.each(['packageLock', 'changelog', 'metainfo'] as const)('finds that %s says another', (file) => {
  expect(disagreeing({ ...agreed, [file]: '0.9.0' })).toEqual([`${file} says 0.9.0, package.json 1.0.0.`]);
});

it('finds actions that a tag names, and none that a commit names or that are our own', () => {
  const commit = '0123456789abcdef0123456789abcdef01234567';
  expect(
    unpinned(`
      - uses: actions/checkout@v6
      - uses: actions/setup-node@${commit} # v6.1.0
      - name: Named
        uses: actions/upload-artifact@main
    uses: ./.github/workflows/ci.yml
`),
  ).toEqual(['actions/checkout@v6', 'actions/upload-artifact@main']);
});
