import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { processOutput } from '../../../cli/processOutput.ts';
import { temporaryFolder } from '../services/temporaryFolder.ts';

const neverOpened = () => expect.unreachable();

describe('a standard output of the process', () => {
  it('that is a file is written to at once, without a stream', async () => {
    const path = join(await temporaryFolder(), 'file');
    const fd = openSync(path, 'w');
    const output = processOutput(fd, neverOpened);
    const told: unknown[] = [];
    for (const text of ['Zoë ', '東京', '']) output.write(text, (error) => told.push(error ?? 'written'));
    expect(readFileSync(path, 'utf8')).toBe('Zoë 東京');
    expect(told).toEqual(['written', 'written', 'written']);
    closeSync(fd);
  });

  it('that cannot be written leaves all of the rest to the stream, which tells the error', async () => {
    const path = join(await temporaryFolder(), 'file');
    closeSync(openSync(path, 'w'));
    // Whoever writes to what is open for reading is told so.
    const fd = openSync(path, 'r');
    const stream = new PassThrough();
    const errors: Error[] = [];
    const output = processOutput(fd, () => stream);
    output.on('error', (error) => errors.push(error));
    output.write('one ');
    output.write('two');
    expect(String(stream.read())).toBe('one two');
    const gone = new Error('gone');
    stream.destroy(gone);
    await once(stream, 'close').catch(() => undefined);
    expect(errors).toEqual([gone]);
    closeSync(fd);
  });

  it.skipIf(process.platform === 'win32')('that leads nowhere needs no stream', () => {
    const fd = openSync(devNull, 'w');
    const told: unknown[] = [];
    processOutput(fd, neverOpened).write('nobody reads that', (error) => told.push(error ?? 'written'));
    expect(told).toEqual(['written']);
    closeSync(fd);
  });

  it.skipIf(process.platform === 'win32')('that is any other device is what the stream is', () => {
    const fd = openSync('/dev/zero', 'w');
    const stream = new PassThrough();
    expect(processOutput(fd, () => stream)).toBe(stream);
    closeSync(fd);
  });
});
