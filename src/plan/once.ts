/** Makes something when it is first asked for, and never again; nor where it cannot be made. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | { readonly fault: unknown } | undefined;
  return () => {
    if (made === undefined) {
      try {
        made = { value: make() };
      } catch (fault) {
        made = { fault };
      }
    }
    if ('value' in made) return made.value;
    throw made.fault;
  };
}
