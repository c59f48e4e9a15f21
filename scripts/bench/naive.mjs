// What people would write instead of `countersign audit`: counts the rows of a list whose signature is valid. The secret key is in
// the variable COUNTERSIGN_BENCH_KEY.
import { createHmac } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

const secret = process.env.COUNTERSIGN_BENCH_KEY ?? '';
let rows = 0;
let valid = 0;
let isHeader = true;
for await (const line of createInterface({ input: createReadStream(process.argv[2]) })) {
  if (isHeader) {
    isHeader = false;
    continue;
  }
  const [, email, signature] = line.split(',');
  rows += 1;
  if (createHmac('sha256', secret).update(email).digest('hex') === signature) valid += 1;
}
console.log(`${valid} of ${rows} rows are valid.`);
