/** The query page at /graphiql. */

/** Its head, its examples and its editors. */
export const QUERY_PAGE_WORDS = {
  openExplorer: ": open the explorer",
  title: "Query page",
  purpose: "The explorer’s data in GraphQL",
  version: ", version",
  waysOn: "Ways on",
  explorer: "Explorer",
  schema: "Schema",
  copy: "Copy link to this query",
  copied: "Link copied.",
  copyByHand: "The link is in the address bar: copy it from there.",
  examples: "Examples",
  question: "Question ",
  examplesHelp: "Each opens in a tab with its variables. Change them, then run the query with Ctrl and Enter.",
  tooLong: "The server took too long to list the examples.",
  reload: "Reload the page to try again.",
  query: "Query",
  variables: "Variables as JSON",
  headers: "Request headers as JSON",
  answer: "Answer",
  editor: (name: string) => `${name}: Enter to go in, Escape to come out`,
  answerAppears: "The answer appears here.",
  leaveEditor: "Leave the editor",
  closeTab: (title: string) => `Close ${title}`,
  badHeaders: {
    message: "The request headers cannot be sent as they are written.",
    hint: 'Write them as a JSON object of names and texts, such as {"authorization": "Bearer …"}.',
  },
  stopped: "The query was stopped.",
} as const;
