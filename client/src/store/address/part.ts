/** What one part of an address is: it writes what it knows of a view, and reads it back. */
import { PLAIN_VIEW, type View } from "../view.ts";
import type { Codec } from "./codec.ts";

/** Takes one field out of an address; undefined when it is not there or cannot be read, which the reader notes. */
export type Take = <T>(key: string, codec: Codec<T>) => T | undefined;

/** Prints nothing where the view is as plain as can be; what `take` leaves out stays plain. */
export type Part = Readonly<{ print: (view: View) => readonly string[]; take: (take: Take) => Partial<View> }>;

/** One field of the view under one key, written where it differs from the plain view. */
export const fieldPart = <Field extends keyof View>(
  field: Field,
  key: string,
  codec: Codec<NonNullable<View[Field]>>,
): Part => ({
  print: (view) => {
    const value = view[field];
    return value === null || value === undefined || value === PLAIN_VIEW[field] ? [] : [`${key}=${codec.print(value)}`];
  },
  take: (take) => {
    const value = take(key, codec);
    return value === undefined ? {} : ({ [field]: value } as Partial<View>);
  },
});
