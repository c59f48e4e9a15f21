import { programUrl } from './programUrl.ts';

/** Where services find the code of their threads: as it is packed, wherever that is built. */
export const packedThreads = {
  worker: programUrl('searchWorker'),
  evidenceWorker: programUrl('evidenceWorker'),
  auditWorker: programUrl('auditWorker'),
};
