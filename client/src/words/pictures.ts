/** What stands in the margin of a picture, beside its sentence and its legend. */

/** Lines of the citation. */
export const PICTURE_WORDS = {
  notYet: "there is no network to draw yet.",
  dataVersion: (version: string) => `Data version ${version}.`,
  license: (license: string) => `Licence of the data: ${license}.`,
  address: (address: string) => `This view: ${address}`,
} as const;
