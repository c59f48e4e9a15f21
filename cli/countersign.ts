#!/usr/bin/env node
import { endTidily } from './endTidily.ts';
import { main } from './main.ts';
import { processHost } from './processHost.ts';

endTidily();
process.exitCode = await main(processHost);
// A keychain that never answered still holds a thread, which would keep the process alive.
process.exit();
