/** The ways to look at a view: pages, tables and layouts. */

/** Pages, as their tabs say. */
export const PAGE_WORDS = {
  network: "Network",
  table: "Table",
  pathways: "Pathways",
  evidence: "Evidence",
  gaps: "Gap map",
  compare: "Compare",
} as const;

/** Tables, as their tabs say. */
export const TABLE_WORDS = { factors: "Factors", links: "Links", claims: "Claims" } as const;

/** Layouts, as their buttons say. */
export const LAYOUT_WORDS = {
  lanes: "By kind",
  sides: "By side",
  levels: "By level",
  force: "By links",
  circle: "In a circle",
} as const;
