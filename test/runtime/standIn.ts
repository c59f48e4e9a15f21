import { EventEmitter } from 'node:events';

/** Keys that JavaScript itself looks for on any object, for instance when it is awaited or printed. */
const asked = new Set([
  'then',
  'toJSON',
  'constructor',
  'prototype',
  'inspect',
  'nodeType',
  'length',
  'name',
]);

/**
 * An object that stands in for one of Electron's. What is implemented is checked against Electron's own type;
 * everything else throws when it is touched, so that nothing passes here by accident and fails in Electron.
 */
export function standIn<T extends object>(name: string, implemented: Partial<T>): T {
  return new Proxy(implemented, {
    get(target, key, receiver) {
      if (typeof key === 'string' && !(key in target) && !asked.has(key)) {
        throw new Error(`The stand-in for Electron has no ${name}.${key}.`);
      }
      return Reflect.get(target, key, receiver);
    },
  }) as T;
}

export interface Emitter {
  emit(event: string, ...args: readonly unknown[]): void;
  listenerCount(event: string): number;
}

type Listening = 'on' | 'once' | 'off' | 'addListener' | 'removeListener' | 'emit';

/**
 * The listening half of an event emitter, in the type of the object it becomes part of. Electron declares a list of
 * overloads per event, which no implementation can be checked against; the object's other members are.
 */
export function emitting<T extends Record<Listening, unknown>>(): [Pick<T, Listening>, Emitter] {
  const emitter = new EventEmitter();
  const listen = (method: Exclude<Listening, 'emit'>) =>
    function (this: unknown, event: string, listener: () => void) {
      emitter[method](event, listener);
      return this;
    };
  const members = {
    on: listen('on'),
    once: listen('once'),
    off: listen('off'),
    addListener: listen('addListener'),
    removeListener: listen('removeListener'),
    // Electron's objects are event emitters: a test lets the system's events happen with it.
    emit: (event: string, ...args: readonly unknown[]) => emitter.emit(event, ...args),
  };
  return [
    members as unknown as Pick<T, Listening>,
    {
      emit: (event, ...args) => {
        emitter.emit(event, ...args);
      },
      listenerCount: (event) => emitter.listenerCount(event),
    },
  ];
}

/** Calls the listeners of an event that can be prevented; true when one of them prevented it. */
export function isPrevented(emitter: Emitter, event: string, details: object = {}): boolean {
  let prevented = false;
  emitter.emit(event, {
    ...details,
    preventDefault: () => {
      prevented = true;
    },
    get defaultPrevented() {
      return prevented;
    },
  });
  return prevented;
}
