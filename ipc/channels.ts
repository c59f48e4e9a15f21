import type { schema } from './schema.ts';

type Schema = typeof schema;

/** One entry for every call of the schema. */
export type Channels = {
  readonly [Group in keyof Schema]: {
    readonly [Name in keyof Schema[Group]]: `${Group}.${Name & string}`;
  };
};

/**
 * The names of every call on the wire, without the validators, so that the preload carries no library. A call that
 * the schema has and this list lacks, or the other way round, does not compile.
 */
export const channels = {
  app: {
    notices: 'app.notices',
    versions: 'app.versions',
    copy: 'app.copy',
    saveReport: 'app.saveReport',
    openLink: 'app.openLink',
    nextCommand: 'app.nextCommand',
    reload: 'app.reload',
  },
  settings: {
    get: 'settings.get',
    change: 'settings.change',
    removeEverything: 'settings.removeEverything',
  },
  keychain: { state: 'keychain.state' },
  websites: {
    list: 'websites.list',
    add: 'websites.add',
    update: 'websites.update',
    rotate: 'websites.rotate',
    restoreSecret: 'websites.restoreSecret',
    remove: 'websites.remove',
    addExample: 'websites.addExample',
  },
  check: {
    verdict: 'check.verdict',
    run: 'check.run',
    reveal: 'check.reveal',
  },
  evidence: { read: 'evidence.read', openFile: 'evidence.openFile' },
  generate: {
    policy: 'generate.policy',
    setTestAddresses: 'generate.setTestAddresses',
    expand: 'generate.expand',
    causes: 'generate.causes',
    run: 'generate.run',
    fixtureSet: 'generate.fixtureSet',
    progress: 'generate.progress',
    cancel: 'generate.cancel',
    page: 'generate.page',
    copyAll: 'generate.copyAll',
    save: 'generate.save',
    log: 'generate.log',
    exportLog: 'generate.exportLog',
  },
  audit: {
    chooseFile: 'audit.chooseFile',
    receive: 'audit.receive',
    piece: 'audit.piece',
    received: 'audit.received',
    stopReceiving: 'audit.stopReceiving',
    look: 'audit.look',
    closeSource: 'audit.closeSource',
    start: 'audit.start',
    current: 'audit.current',
    progress: 'audit.progress',
    pause: 'audit.pause',
    resume: 'audit.resume',
    cancel: 'audit.cancel',
    close: 'audit.close',
    summary: 'audit.summary',
    rows: 'audit.rows',
    row: 'audit.row',
    exportRows: 'audit.exportRows',
    cancelExport: 'audit.cancelExport',
    whose: 'audit.whose',
    whoseProgress: 'audit.whoseProgress',
    cancelWhose: 'audit.cancelWhose',
  },
} as const satisfies Channels;

type ChannelOf<Group> = Group[keyof Group];

export type Channel = ChannelOf<{ [Group in keyof Channels]: ChannelOf<Channels[Group]> }>;
