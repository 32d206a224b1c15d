/** Claims that questions are answered by, by id, as they were found by hand in the data files. */

/** What is only aimed at, forecast or recommended, under the headings of the kinds of evidence. */
export const INTENDED: Readonly<Record<string, readonly string[]>> = {
  "Research aim, question or hypothesis": ["c0024", "c0025", "c0026", "c0093", "c0096", "c0453"],
  "Forecast, scenario or possibility": [
    "c0089",
    "c0118",
    "c0121",
    "c0122",
    "c0125",
    "c0127",
    "c0231",
    "c0502",
    "c0503",
  ],
  Recommendation: [
    "c0217",
    "c0259",
    "c0281",
    "c0283",
    "c0300",
    "c0301",
    "c0302",
    "c0340",
    "c0402",
    "c0415",
    "c0416",
    "c0422",
    "c0425",
    "c0428",
  ],
};

/** What is claimed of women who were convicted. */
export const ON_CONVICTED_WOMEN: readonly string[] = [
  "c0368",
  "c0369",
  "c0370",
  "c0371",
  "c0382",
  "c0388",
  "c0400",
  "c0409",
  "c0591",
  "c0592",
  "c0593",
];

/** A claim as a row of evidence: its source and locator, and what was read, the region and the kind of evidence. */
type KnownRow = Readonly<{ source: RegExp; facts: readonly string[] }>;

/** What stands behind the link from corruption to human trafficking. */
export const BEHIND_CORRUPTION: Readonly<Record<string, KnownRow>> = {
  c0016: {
    source: /^Amy Weatherburn \(n\.d\.\), Tackling human trafficking .*, P1\./,
    facts: ["Read in full", "Stated"],
  },
  c0220: {
    source: /^OSCE .* \(n\.d\.\), Combating trafficking in human beings: background, Background section\./,
    facts: ["Excerpt read", "Stated", "Region: OSCE area"],
  },
  c0296: {
    source: /^Kevin Bales \(2007\), What Predicts Human Trafficking\?, Abstract\./,
    facts: ["Abstract read", "Stated", "Region: cross-country", "Evidence: regression"],
  },
  c0359: {
    source: /ebrary\.net\) \(n\.d\.\), Trafficking in persons and corruption.*, Chapter opening\./,
    facts: ["Excerpt read", "Stated"],
  },
  c0507: {
    source: /^Transparency International \(2011\), Corruption and Human Trafficking .*, Opening paragraph\./,
    facts: ["Excerpt read", "Stated"],
  },
  c0642: {
    source: /Gezie.* \(2021\), Exploring factors .* in Ethiopia.*, Abstract\./,
    facts: ["Abstract read", "Stated", "Region: Ethiopia", "Evidence: interviews"],
  },
};

/** Kinds of evidence that come from the field. */
export const FIELD_EVIDENCE = "case-files,household-survey,official-statistics";

/** Everyone who was studied, migrants among the communities. */
export const FIELD_PEOPLE =
  "perpetrators,victims,communities,professionals,third-parties,victim-defendants,justice-involved-youth";
