/** Writes the resolver types of the server, the typed operations of the client and the list of known ones from the schema; with --check it only compares. */
import { readFileSync, writeFileSync } from "node:fs";
import { generate } from "@graphql-codegen/cli";
import { knownOperations } from "./known-operations.mjs";

const SCHEMA = "server/src/graphql/schema.graphql";
const CLIENT_FILE = "client/src/api/generated.ts";

const closedList = (name) => `../domain/closed-lists.ts#${name}`;

const config = {
  silent: true,
  schema: SCHEMA,
  importExtension: ".ts",
  generates: {
    "server/src/graphql/generated.ts": {
      plugins: ["typescript", "typescript-resolvers"],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        avoidOptionals: { defaultValue: true },
        scalars: { ID: "string", Cursor: "string" },
        contextType: "./context.ts#Context",
        resolversNonOptionalTypename: { unionMember: true, interfaceImplementingType: true },
        enumValues: {
          FactorKind: closedList("FactorKind"),
          Domain: closedList("Domain"),
          Level: closedList("Level"),
          Side: closedList("Side"),
          PreventionLevel: closedList("PreventionLevel"),
          LinkFamily: closedList("LinkFamily"),
          Sign: closedList("Sign"),
          Relation: closedList("Relation"),
          Polarity: closedList("Polarity"),
          Certainty: closedList("Certainty"),
          Access: closedList("Access"),
          VocabularyField: closedList("VocabularyField"),
        },
        mappers: {
          Dataset: "../domain/dataset.ts#Dataset as DatasetModel",
          VocabularyGroup: "../domain/vocabulary.ts#VocabularyGroup as VocabularyGroupModel",
          Factor: "../domain/factor.ts#Factor as FactorModel",
          Link: "../domain/link.ts#Link as LinkModel",
          Claim: "../domain/claim.ts#Claim as ClaimModel",
          Source: "../domain/source.ts#Source as SourceModel",
          Work: "../domain/source.ts#Work as WorkModel",
          Counterpart: "../domain/factor.ts#Counterpart as CounterpartModel",
          Reached: "../domain/factor.ts#Reached as ReachedModel",
          Network: "../domain/network/network.ts#Network as NetworkModel",
          Neighbour: "../domain/network/neighbours.ts#Neighbour as NeighbourModel",
          LinkEvidence: "../domain/link-evidence.ts#LinkEvidence as LinkEvidenceModel",
          PathwayResult: "../domain/pathways/pathways.ts#PathwayResult as PathwayResultModel",
          Pathway: "../domain/pathways/pathways.ts#Pathway as PathwayModel",
          Robustness: "../domain/pathways/pathways.ts#NamedRobustness as RobustnessModel",
          WiderPathways: "../domain/pathways/wider-pathways.ts#WiderPathways as WiderPathwaysModel",
          ThinPathways: "../domain/pathways/wider-pathways.ts#ThinPathways as ThinPathwaysModel",
          Aggregate: "../domain/network/network.ts#AggregatedNetwork as AggregateModel",
          AggregateGroup: "../domain/aggregate.ts#AggregateGroup as AggregateGroupModel",
          Disagreement: "../domain/disagreements.ts#Disagreement as DisagreementModel",
          DisagreementPosition: "../domain/disagreements.ts#Position as DisagreementPositionModel",
          SplitOutcomes: "../domain/disagreements.ts#SplitOutcomes as SplitOutcomesModel",
          Facets: "../domain/filter/network-filter.ts#NetworkFilter as NetworkFilterModel",
          Facet: "../domain/facets.ts#Facet as FacetModel",
        },
      },
    },
    [CLIENT_FILE]: {
      documents: "client/src/api/operations/*.graphql",
      plugins: ["typescript-operations", "typed-document-node"],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        enumsAsConst: false,
        scalars: { ID: "string", Cursor: "string" },
      },
    },
  },
};

// The generator re-exports the closed lists as values; they are types.
const asTypes = (content) => content.replace(/^export \{ (\w+) \};$/gm, "export type { $1 };");

const typed = (await generate(config, false)).map(({ filename, content }) => ({ filename, content: asTypes(content) }));
const clientText = typed.find(({ filename }) => filename.endsWith(CLIENT_FILE)).content;
const files = [
  ...typed,
  {
    filename: "server/src/graphql/known-operations.ts",
    content: knownOperations(clientText, readFileSync(SCHEMA, "utf8")),
  },
];
if (process.argv.includes("--check")) {
  const stale = files.filter(({ filename, content }) => readFileSync(filename, "utf8") !== content);
  for (const { filename } of stale) console.error(`${filename} is stale: run \`npm run generate\`.`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const { filename, content } of files) writeFileSync(filename, content);
}
