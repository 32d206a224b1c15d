/** Groups very many things by a number, in two arrays instead of a list for each group. */

/** Group `g` holds the things `members[first[g]]` up to, not including, `members[first[g + 1]]`, in their old order. */
export type NumberGroups = Readonly<{ first: Int32Array; members: Int32Array }>;

/** The things 0 to `groupOf.length - 1` by their group; groups are numbered from 0 to `groups - 1`. */
export const groupNumbers = (groupOf: Int32Array, groups: number): NumberGroups => {
  const first = new Int32Array(groups + 1);
  for (let thing = 0; thing < groupOf.length; thing += 1) {
    const behind = (groupOf[thing] as number) + 1;
    first[behind] = (first[behind] as number) + 1;
  }
  for (let group = 0; group < groups; group += 1)
    first[group + 1] = (first[group + 1] as number) + (first[group] as number);
  const next = first.slice();
  const members = new Int32Array(groupOf.length);
  for (let thing = 0; thing < groupOf.length; thing += 1) {
    const group = groupOf[thing] as number;
    const place = next[group] as number;
    members[place] = thing;
    next[group] = place + 1;
  }
  return { first, members };
};
