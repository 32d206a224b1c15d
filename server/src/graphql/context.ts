/** What every resolver is given. */
export type Context = Readonly<{ requestId: string }>;
