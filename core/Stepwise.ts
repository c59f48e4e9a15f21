/**
 * Work that is done bit by bit, some milliseconds at a time: whoever asks for the next step may do something else
 * before. The last step gives the result.
 */
export type Stepwise<T> = Generator<undefined, T, undefined>;
