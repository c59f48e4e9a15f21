import { calls } from './calls.ts';

type Calls = typeof calls;

/** One entry for every call. */
export type Channels = {
  readonly [Group in keyof Calls]: {
    readonly [Name in keyof Calls[Group]]: `${Group}.${Name & string}`;
  };
};

type ChannelOf<Group> = Group[keyof Group];

export type Channel = ChannelOf<{ [Group in keyof Channels]: ChannelOf<Channels[Group]> }>;

/**
 * The name of every call on the wire, `group.name`. Into the preload's bundle it goes as data (`scripts/channelsAsData.ts`):
 * that carries no validators.
 */
export const channels = Object.fromEntries(
  Object.entries(calls).map(([group, members]) => [
    group,
    Object.fromEntries(Object.keys(members).map((name) => [name, `${group}.${name}`])),
  ]),
) as unknown as Channels;
