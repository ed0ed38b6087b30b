/**
 * The same function, which computes once for each object it is given and gives that again: for what does not change,
 * such as the rows of a scenario, of which a slider leaves most as they are.
 */
export function remembered<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key) ?? { value: compute(key) };
    known.set(key, found);
    return found.value;
  };
}
