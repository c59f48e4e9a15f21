import type { GenericSchema } from 'valibot';
import { mutated } from './mutate.ts';
import type { Random } from './random.ts';

/** The parts of valibot's schemas that the boundary is made of. */
interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly options?: readonly unknown[];
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly literal?: unknown;
  readonly key?: Shape;
  readonly value?: Shape;
  readonly items?: readonly Shape[];
}

const words = ['', 'a', 'a@example.com', 'x\ny', '0fd72e0ff53b274293029fd1f3f40c92', '../..', '\ud800'];

function valueFor(random: Random, shape: Shape): unknown {
  switch (shape.type) {
    case 'string':
      return random.oneIn(3) ? mutated(random, words).slice(0, 90) : random.pick(words);
    case 'number':
      return random.pick([0, 1, 2, 100, 4_096]);
    case 'boolean':
      return random.oneIn(2);
    case 'undefined':
      return undefined;
    case 'null':
      return null;
    case 'literal':
      return shape.literal;
    case 'picklist':
      return random.pick(shape.options ?? []);
    case 'nullable':
    case 'optional':
    case 'exact_optional':
      return random.oneIn(3)
        ? shape.type === 'nullable'
          ? null
          : undefined
        : valueFor(random, shape.wrapped as Shape);
    case 'array':
      return Array.from({ length: random.below(4) }, () => valueFor(random, shape.item as Shape));
    case 'tuple':
      return (shape.items ?? []).map((item) => valueFor(random, item));
    case 'record':
      return { [random.pick(words)]: valueFor(random, shape.value as Shape) };
    case 'variant':
    case 'union':
      return valueFor(random, random.pick(shape.options as readonly Shape[]));
    case 'object':
    case 'strict_object':
      return Object.fromEntries(
        Object.entries(shape.entries ?? {}).flatMap(([key, member]) =>
          member.type.endsWith('optional') && random.oneIn(2) ? [] : [[key, valueFor(random, member)]],
        ),
      );
    case 'instance':
    case 'custom':
      return random.bytes(random.below(40));
    default:
      throw new Error(`The fuzzing knows no values for ${shape.type}: teach it.`);
  }
}

/** What the schema may well take. */
export const argumentsFor = (random: Random, schema: GenericSchema): unknown =>
  valueFor(random, schema as unknown as Shape);

const wrong: readonly ((random: Random) => unknown)[] = [
  () => undefined,
  () => null,
  () => 0,
  () => -1,
  () => Number.NaN,
  () => 1.5,
  () => 2 ** 53,
  () => true,
  () => '',
  () => 'x'.repeat(100_001),
  () => [],
  () => ({}),
  () => [[]],
  () => new Map([['id', 'a']]),
  () => new Date(0),
  () => new Uint8Array(3),
  () => new Error('x'),
  () => 1n,
  () => ({ __proto__: { id: 'a', text: 'x' } }),
  () => JSON.parse('{"__proto__":{"id":"a"},"constructor":1}') as unknown,
  () => ({ toString: 'x', length: -1 }),
  (random) => mutated(random, words),
];

/** One place of a value, anywhere in it, replaced, left out or added to. */
function spoiled(random: Random, value: unknown): unknown {
  if (Array.isArray(value) && value.length > 0 && !random.oneIn(4)) {
    const at = random.below(value.length);
    return random.oneIn(3)
      ? new Array(random.below(3_000)).fill(value[at])
      : value.with(at, spoiled(random, value[at]));
  }
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    const keys = Object.keys(value);
    const key = random.pick([...keys, 'more', 'id', '__proto__x']);
    const members = value as Readonly<Record<string, unknown>>;
    if (random.oneIn(4)) return random.pick(wrong)(random);
    if (random.oneIn(3)) {
      const { [key]: _, ...rest } = members;
      return rest;
    }
    return { ...members, [key]: spoiled(random, members[key]) };
  }
  return random.pick(wrong)(random);
}

/** Everything that comes over the wire for one call: mostly one argument that is nearly right. */
export function wrongArguments(random: Random, schema: GenericSchema): readonly unknown[] {
  let value = argumentsFor(random, schema);
  for (let times = random.below(3); times >= 0; times -= 1) value = spoiled(random, value);
  return random.oneIn(12) ? [value, argumentsFor(random, schema)] : [value];
}
