/**
 * The peer as a process of its own: @neo4j/graphql behind Apollo Server, as its own pages show it. Its packages lie in
 * the folder named by PEER_FOLDER; they are no part of this project.
 */
import { createRequire } from "node:module";
import { join } from "node:path";
import { PEER_SCHEMA } from "./schema.ts";

const { PEER_FOLDER = "", NEO4J_URI = "", NEO4J_USER = "", NEO4J_PASSWORD = "", NEO4J_DATABASE = "" } = process.env;
const fromPeer = createRequire(join(PEER_FOLDER, "package.json"));
const { ApolloServer } = fromPeer("@apollo/server");
const { startStandaloneServer } = fromPeer("@apollo/server/standalone");
const { Neo4jGraphQL } = fromPeer("@neo4j/graphql");
const neo4j = fromPeer("neo4j-driver");

const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD));
const schema = await new Neo4jGraphQL({ typeDefs: PEER_SCHEMA, driver }).getSchema();
const server = new ApolloServer({ schema, introspection: false });
const { url } = await startStandaloneServer(server, {
  listen: { host: "127.0.0.1", port: 0 },
  context: async () => ({ sessionConfig: { database: NEO4J_DATABASE } }),
});
process.stdout.write(`The peer is ready at ${url}\n`);
