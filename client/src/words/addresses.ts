/** What is said of addresses: those that cannot be opened, those that are stored, and those made on other data. */

/** Sentences by what happened. */
export const ADDRESS_SAID = {
  notOpened: (reason: string) => `This address could not be opened, so the overview is shown. ${reason}`.trim(),
  unknownForm: "The stored view has a form that this explorer does not know; a newer explorer may open it.",
  notStored: (reason: string) =>
    `This view is too long for a short address, and could not be stored: ${reason} Its long address works all the same.`,
  linkCopiedLong: "The link to this view is copied. It is long, because the view could not be stored.",
} as const;
