/** The words of the field in one sentence each, shown where they are first met; docs/glossary.md is the long form. */

/** A word and what it means; `entry` is its row in the long form. */
export type GlossaryEntry = Readonly<{ entry: string; means: string }>;

/** Every word that the interface explains, in the order of the long form. */
export const GLOSSARY = {
  factor: {
    entry: "factor",
    means: "What the network is about: a condition, characteristic, relationship, trend, intervention or outcome.",
  },
  kind: {
    entry: "kind",
    means: "What sort of factor it is, such as an external factor, a trafficker characteristic or an outcome.",
  },
  level: {
    entry: "level",
    means:
      "Internal: in the person and the close circle. External: in the surroundings. As coded; it is not the level of prevention.",
  },
  grouping: {
    entry: "grouping",
    means:
      "A factor that only collects others, such as “Root causes”. It is never ranked, and no path runs through it unless asked.",
  },
  claim: {
    entry: "claim",
    means:
      "One source’s statement that one factor stands in a relation to another, in our words, with its place in the source.",
  },
  source: { entry: "source", means: "A document: the source of its claims." },
  work: {
    entry: "work",
    means:
      "The study behind one or more sources: a report, its press release and a chapter of it are one work. Support is counted in works, never in sources.",
  },
  link: {
    entry: "link",
    means:
      "What is drawn as one line: all claims with the same two factors and the same family of relations. It is always made from claims.",
  },
  counterpart: {
    entry: "counterpart",
    means: "The same condition, coded as one factor on the perpetrator side and another on the victim side.",
  },
  dataVersion: {
    entry: "dataset, data version",
    means: "A hash of the content of the dataset’s files. Every answer and every file carries it.",
  },
  family: {
    entry: "relation family",
    means:
      "Influence; association, which has no direction and is read both ways; structure, that is part of; and targeting.",
  },
  stated: {
    entry: "stated / inferred",
    means: "The text that was seen says so. It does not mean that it is true, tested or strong.",
  },
  codingStep: {
    entry: "stated / inferred",
    means: "We took a step in coding it: the text that was seen does not say so in these words.",
  },
  access: {
    entry: "access",
    means:
      "What was read of the source: the full text, an abstract, an excerpt, or only a notice or second-hand account. It says nothing of how good the study is.",
  },
  contested: {
    entry: "contested",
    means: "Works disagree, a null result stands beside a sign, or a source marks one of the claims as disputed.",
  },
  sign: {
    entry: "sign",
    means: "What the works behind a link claim together: more, less, mixed, no effect, or no direction given.",
  },
  side: {
    entry: "side",
    means:
      "Perpetrator side: what describes those who traffic others, or is claimed to influence or to go with it. Victim side: the same of being trafficked. Both: the overlap.",
  },
  reach: {
    entry: "reach",
    means:
      "The factors that an intervention targets, or has an influence link to; also through the members of a grouping.",
  },
  preventionLevel: {
    entry: "level of prevention",
    means:
      "Of an intervention, from what it reaches, outcomes left aside. Internal: people and their close circle only. External: none of these. Or both.",
  },
  pathway: { entry: "pathway", means: "A chain of links that all point onward and that meets no factor twice." },
  thread: { entry: "thread", means: "A pathway of which one and the same work claims every step." },
  chokepoint: {
    entry: "chokepoints",
    means: "A smallest set of factors in between that every pathway passes one of.",
  },
} as const satisfies Readonly<Record<string, GlossaryEntry>>;

/** A word that can be explained. */
export type GlossaryWord = keyof typeof GLOSSARY;
