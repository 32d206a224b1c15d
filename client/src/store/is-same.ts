/** Views are made anew with every step: what they hold is compared, not which object holds it. */

/** Whether two parts of views hold the same, in the same order of fields. */
export const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
