/**
 * The value at a place of a list that is known to have one there.
 * @throws RangeError where the list has no value at that place: the caller counted wrongly
 */
export function at<T>(values: ArrayLike<T>, index: number): T {
  const value = values[index];
  if (value === undefined) throw new RangeError(`No value at ${index} of ${values.length}`);
  return value;
}
