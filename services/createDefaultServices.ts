import { createKeytarStore } from '../keychain/keytarStore.ts';
import { createServices, type Services, type ServicesOptions } from './createServices.ts';

/** The services on the keychain of this system: what the window and the command line start with. */
export const createDefaultServices = (options: Omit<ServicesOptions, 'store'>): Promise<Services> =>
  createServices({ ...options, store: createKeytarStore({ service: 'Countersign' }) });
