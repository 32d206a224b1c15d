/** Reads a Dockerfile as far as its own contract needs: instructions by stage, with continued lines joined. */

/** One instruction; `args` is what follows its name, on one line. */
export type Instruction = Readonly<{ name: string; args: string }>;

/** One stage: the image or stage it builds on, its name if it has one, and what it does. */
export type Stage = Readonly<{ image: string; name: string | undefined; instructions: readonly Instruction[] }>;

/** What one COPY takes: paths of the build context, or of the stage `from`. */
export type Copy = Readonly<{ from: string | undefined; sources: readonly string[]; target: string }>;

const instructionsIn = (text: string): readonly Instruction[] =>
  text
    .split(/\r?\n/)
    .filter((line) => !/^\s*#/.test(line))
    .join("\n")
    .replace(/\\\n\s*/g, "")
    .split("\n")
    .map((line) => /^\s*([A-Z]+)\s+(.+?)\s*$/.exec(line))
    .filter((match) => match !== null)
    .map(([, name = "", args = ""]) => ({ name, args }));

const stageOf = (args: string, instructions: readonly Instruction[]): Stage => {
  const [image = "", , name] = args.split(/\s+/);
  return { image, name, instructions };
};

/** The stages of a Dockerfile, in order; the last one is the image. */
export const readDockerfile = (text: string): readonly Stage[] => {
  const all = instructionsIn(text);
  const starts = all.flatMap(({ name }, index) => (name === "FROM" ? [index] : []));
  return starts.map((start, number) => stageOf(all[start]?.args ?? "", all.slice(start + 1, starts[number + 1])));
};

/** What follows each instruction called `name` in a stage. */
export const argumentsOf = (stage: Stage, name: string): readonly string[] =>
  stage.instructions.filter((instruction) => instruction.name === name).map(({ args }) => args);

/** What a stage copies. */
export const copiesOf = (stage: Stage): readonly Copy[] =>
  argumentsOf(stage, "COPY").map((args) => {
    const words = args.split(/\s+/);
    const from = words.find((word) => word.startsWith("--from="))?.slice("--from=".length);
    const paths = words.filter((word) => !word.startsWith("--"));
    return { from, sources: paths.slice(0, -1), target: paths.at(-1) ?? "" };
  });

/** The variables that a stage sets, with their values. */
export const variablesOf = (stage: Stage): Readonly<Record<string, string>> =>
  Object.fromEntries(
    argumentsOf(stage, "ENV")
      .flatMap((args) => args.split(/\s+/))
      .map((pair) => {
        const [name = "", ...value] = pair.split("=");
        return [name, value.join("=")];
      }),
  );

/** The words of an instruction in exec form, such as `CMD ["node", "main.js"]`. */
export const execWords = (args: string): readonly string[] => {
  const words: unknown = JSON.parse(args.slice(args.indexOf("[")));
  if (!Array.isArray(words)) throw new Error(`Not in exec form: ${args}`);
  return words.map(String);
};
