type Send = (channel: string, args: string) => Promise<string>;

type Require = (module: string) => unknown;

/** The preload's file as the body of a CommonJS function. */
type Preload = (require: Require, exports: object, module: object) => void;

interface Codec {
  readonly encode: (value: unknown) => string;
  readonly decode: (text: string) => unknown;
}

/**
 * Runs a sandboxed preload inside the page, with a `require` that knows `electron` alone and a context bridge
 * across which only structured clones and plain errors pass. Runs from its source text in every frame, before the
 * page's own scripts: it may use nothing but its arguments and the page.
 */
export function preloadInPage(preload: Preload, binding: string, { encode, decode }: Codec): void {
  const page = globalThis as unknown as Record<string, unknown> & { readonly top: unknown };
  const send = page[binding] as Send;
  // The page sees no more of the wire than in Electron.
  delete page[binding];
  if (page.top !== globalThis) return;

  const clone = (value: unknown): unknown => {
    try {
      return structuredClone(value);
    } catch {
      throw new Error('An object could not be cloned.');
    }
  };

  const ipcRenderer = {
    async invoke(channel: string, ...args: readonly unknown[]): Promise<unknown> {
      const reply = decode(await send(channel, encode(clone(args)))) as { value?: unknown; error?: string };
      if (reply.error !== undefined) {
        throw new Error(`Error invoking remote method '${channel}': ${reply.error}`);
      }
      return reply.value;
    },
  };

  const bridged = (value: unknown): unknown => {
    if (typeof value === 'function') {
      return async (...args: readonly unknown[]) => {
        try {
          return clone(await value(...(clone(args) as readonly unknown[])));
        } catch (error) {
          // Errors lose their class and everything but their message.
          throw new Error(error instanceof Error ? error.message : String(error));
        }
      };
    }
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
      const members = Object.entries(value).map(([key, member]) => [key, bridged(member)]);
      return Object.freeze(Object.fromEntries(members));
    }
    return clone(value);
  };

  const contextBridge = {
    exposeInMainWorld(key: string, api: unknown): void {
      if (key in page) {
        throw new Error('Cannot bind an API on top of an existing property on the window object');
      }
      Object.defineProperty(page, key, { value: bridged(api), enumerable: true });
    },
  };

  const missing = (name: string, object: object) =>
    new Proxy(object, {
      get(target, key) {
        if (!(key in target)) throw new Error(`The stand-in for Electron has no ${name}.${String(key)}.`);
        return Reflect.get(target, key);
      },
    });
  const electron = missing('electron', {
    ipcRenderer: missing('ipcRenderer', ipcRenderer),
    contextBridge: missing('contextBridge', contextBridge),
  });
  const require: Require = (module) => {
    if (module !== 'electron') throw new Error(`module not found: ${module}`);
    return electron;
  };
  preload(require, {}, { exports: {} });
}
