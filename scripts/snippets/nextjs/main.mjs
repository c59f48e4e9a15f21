import { spawn } from 'node:child_process';
import { answer, people } from './people.mjs';

const port = 20_000 + (process.pid % 20_000);
const server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-p', String(port)]);
await new Promise((resolve, reject) => {
  server.stdout.on('data', (text) => String(text).includes('Ready') && resolve(undefined));
  server.on('exit', () => reject(new Error('next start ended')));
});
try {
  for (const person of people) {
    const headers = person === undefined ? {} : { cookie: `email=${encodeURIComponent(person)}` };
    const response = await fetch(`http://127.0.0.1:${port}/?email=other@example.com`, { headers });
    answer(response.status, await response.text());
  }
} finally {
  server.kill();
}
