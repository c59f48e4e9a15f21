import { expect, test } from './fixture.ts';
import { newSecret, sign } from './sign.ts';

const email = 'Ana@example.com';

const secret = newSecret();
test.use({ websites: { Main: secret } });

test.describe('a search that breaks off', () => {
  test('is told where its answer would be, and the next one finds the cause', async ({ app, ui, page }) => {
    // The thread that searches ends in the middle, as it does when the system takes its memory away.
    await app.inMain(() => {
      const { Worker } = process.getBuiltinModule('node:worker_threads');
      const send = Worker.prototype.postMessage;
      Worker.prototype.postMessage = function endInstead(this: InstanceType<typeof Worker>) {
        Worker.prototype.postMessage = send;
        void this.terminate();
      };
    }, undefined);
    await ui.check.fill(email, sign(secret, email.toLowerCase()));
    await expect(ui.check.verdict.first()).toHaveText('Crisp would show this email as Unverified.');
    const told = ui.check.outcome.getByRole('alert');
    await expect(told).toContainText('Something went wrong inside Countersign');
    await expect(told).toContainText('What you typed is still here.');
    await expect(ui.check.email).toHaveValue(email);
    await page.getByRole('button', { name: 'Retry' }).click();
    await expect(ui.check.cause('email-case')).toContainText('Proven');
    await expect(told).toHaveCount(0);
  });
});
