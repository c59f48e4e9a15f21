import type { KnownSecret } from '../../core/evidence/findSecrets.ts';
import { hideIn } from './hideSecrets.ts';
import { textsIn } from './mapTexts.ts';

/** Where the secrets come from that one call must not tell; asked only when its answer holds a text. */
export interface Secrets {
  secrets(): Promise<readonly KnownSecret[]>;
}

type Nothing = ReturnType<() => void>;
/** An operation whose answer comes later, as a whole or in pieces, so that it can be looked through; at once comes nothing. */
type Looked<Operation, Answered> = Answered extends Promise<unknown> | AsyncIterable<unknown>
  ? Operation
  : [Answered] extends [Nothing]
    ? Operation
    : never;
type Operations<Service> = {
  readonly [Name in keyof Service]: Service[Name] extends (...args: never[]) => infer Answered
    ? Looked<Service[Name], Answered>
    : Operations<Service[Name]>;
};

/** Fields of an answer that are not looked through, by the operation's name. */
export type Exempt<Service> = {
  readonly [Name in keyof Service]?: Service[Name] extends (...args: never[]) => unknown
    ? readonly string[]
    : Exempt<Service[Name]>;
};

/** Pieces of an answer that are looked through together. */
const piecesAtOnce = 1_000;

async function hideAll<T>(value: T, { secrets }: Secrets, exempt: ReadonlySet<string>): Promise<T> {
  const texts = textsIn(value, exempt);
  return texts.size === 0 ? value : hideIn(value, texts, await secrets(), exempt);
}

async function* hideInEach<T>(
  pieces: AsyncIterable<T>,
  from: Secrets,
  exempt: ReadonlySet<string>,
): AsyncGenerator<T> {
  let some: T[] = [];
  for await (const piece of pieces) {
    some.push(piece);
    if (some.length < piecesAtOnce) continue;
    yield* await hideAll(some, from, exempt);
    some = [];
  }
  yield* await hideAll(some, from, exempt);
}

const isIterable = (answer: unknown): answer is AsyncIterable<unknown> =>
  typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer;

type Member = (...args: readonly unknown[]) => unknown;

/** Wraps every operation, however deep, so that none can be forgotten. `call` runs one with what was opened for it. */
function wrapAll<Source extends Secrets>(
  service: object,
  exempt: object,
  open: (args: readonly unknown[]) => Source,
  call: (operation: Member, source: Source, args: readonly unknown[]) => unknown,
): object {
  const wrap = (member: unknown, passed: unknown): unknown => {
    if (typeof member === 'object' && member !== null) return wrapAll(member, passed ?? {}, open, call);
    if (typeof member !== 'function') return member;
    const fields = new Set(Array.isArray(passed) ? passed : []);
    return (...args: readonly unknown[]): unknown => {
      const source = open(args);
      const answer = call(member as Member, source, args);
      if (answer instanceof Promise) return answer.then((value) => hideAll(value, source, fields));
      return isIterable(answer) ? hideInEach(answer, source, fields) : answer;
    };
  };
  const passedOf = new Map(Object.entries(exempt));
  return Object.fromEntries(
    Object.entries(service).map(([name, member]) => [name, wrap(member, passedOf.get(name))]),
  );
}

/**
 * The same service, whose answers and errors tell no stored secret, see `hideSecrets`. `open` is called once for
 * each call, with its arguments.
 */
export const redacted = <Service extends object>(
  service: Service & Operations<Service>,
  open: (args: readonly unknown[]) => Secrets,
  exempt: Exempt<Service> = {},
): Service => wrapAll(service, exempt, open, (operation, _, args) => operation(...args)) as Service;

/** The operations of a service, each with its call's own source in front of its arguments. */
export type PerCall<Source, Service> = {
  readonly [Name in keyof Service]: Service[Name] extends (...args: infer Args) => infer Answered
    ? (source: Source, ...args: Args) => Answered
    : PerCall<Source, Service[Name]>;
};

/** The same for a service whose operations get what was opened for their call, and take all that is stored from it. */
export const redactedPerCall = <Source extends Secrets, Service extends object>(
  service: PerCall<Source, Service & Operations<Service>>,
  open: () => Source,
  exempt: Exempt<Service> = {},
): Service =>
  wrapAll(service, exempt, open, (operation, source, args) => operation(source, ...args)) as Service;
