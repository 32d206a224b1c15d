/** The questions to start from: what they ask, and how to read the view that answers. */

/** Questions by id: `title` is the question, `hint` says what the view shows and where it ends. */
export const QUESTION_WORDS = {
  perpetration: {
    title: "What drives people into trafficking others?",
    hint: "Factors claimed to influence becoming involved in trafficking as a perpetrator, and the links between them. No typical perpetrator exists.",
  },
  bothSides: {
    title: "What do perpetrators and victims share?",
    hint: "Factors on both sides, and pairs that name one condition on each side. Similar background is not sameness, and not excuse.",
  },
  povertyChains: {
    title: "By what chains may poverty lead to perpetration?",
    hint: "Chains of claimed influence. One that joins different studies is a hypothesis, not a finding.",
  },
  familyNetworks: {
    title: "What links the family with organised networks?",
    hint: "Chains of claimed influence. Walk associations too to see what is only claimed to go together, without a direction.",
  },
  prevention: {
    title: "Prevention on two levels",
    hint: "Interventions and what they are claimed to aim at or to change, in people and in their surroundings. It does not say that they work.",
  },
  noIntervention: {
    title: "Which much-cited factors have no intervention?",
    hint: "Conditions by works, and the interventions claimed to aim at or to change them. No intervention in this dataset does not say that none exists.",
  },
  bridges: {
    title: "What joins the surroundings with people?",
    hint: "Influence claimed from one level to the other, without outcomes and interventions; “Read as” turns its direction round. Bridges found here show where studies meet.",
  },
  oneWork: {
    title: "Which links rest on one work?",
    hint: "One work says how little was studied twice, not that the link is wrong.",
  },
  labourSexual: {
    title: "Does the picture differ between labour and sexual exploitation?",
    hint: "Claims that name labour exploitation beside claims that name sexual exploitation. What was studied differs, so the pictures cannot be weighed against each other.",
  },
  disagreement: {
    title: "Where do sources disagree?",
    hint: "Links on which works contradict each other, find no effect, or give no direction beside a sign, or which a source itself calls contested. More disagreements lie one step apart.",
  },
  statedOnly: {
    title: "What remains without our coding steps?",
    hint: "Only claims that the text itself states. Stated means that the text says so, nothing stronger.",
  },
  women: {
    title: "What is known about women among perpetrators?",
    hint: "Mostly from women who were suspected, prosecuted or convicted: who is caught, not who takes part.",
  },
  oneLine: {
    title: "What stands behind one line?",
    hint: "The claims on the link that most works speak of, and on its two factors otherwise. Choose any line of the network and turn to its evidence to ask the same of it.",
  },
  regressions: {
    title: "Which claims come from regressions?",
    hint: "Regressions compare countries or many cases, field studies speak with people: only where a link has other claims too can the two be held against each other.",
  },
  notYet: {
    title: "Which claims are only forecasts, aims or recommendations?",
    hint: "They say what may come, what a study set out to ask, or what ought to be done: no findings. Most claims state no evidence type, so more of them may be aims.",
  },
} as const;

/** The list of questions, folded after its first ones. */
export const QUESTION_LIST_WORDS = {
  /** "More questions (8)" */
  more: (count: number) => `More questions (${count})`,
  fewer: "Fewer questions",
} as const;
