/** What `make` gives: made when it is first asked for, and kept. What is not asked for takes no time at the start. */
export function late<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
