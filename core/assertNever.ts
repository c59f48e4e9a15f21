/** Makes a `switch` over a union fail to compile when a member is missed. Throws if reached all the same. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
