/** The columns of the table of chains: how each is headed, shown and sorted. */
import { Button } from "react-aria-components";
import { select } from "../../commands/select.ts";
import type { Factor, Link } from "../../store/answers.ts";
import type { Chain } from "../../store/pathways/pathways.ts";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { LinkMark } from "../../ui/marks.tsx";
import { linkSentence } from "../../words/links.ts";
import { CHAIN_SIGNS, PATHWAYS, stepName, weakestWords } from "../../words/pathways.ts";
import type { Column } from "../table/column.ts";

type StepProps = Readonly<{ link: Link; from: Factor; to: Factor }>;

/** The line of a step is the way to its evidence. */
const StepButton = ({ link, from, to }: StepProps) => {
  const { run } = useExplorer();
  const isOpen = useAtlas(({ view }) => view.selection.kind === "link" && view.selection.id === link.id);
  // An association may be walked against the order in which it is kept.
  const sentence = linkSentence(link, from.name, to.name);
  return (
    <Button
      className={isOpen ? "chain-step chain-step-open" : "chain-step"}
      aria-label={stepName(sentence, link.workCount)}
      onPress={() => run(select, { kind: "link", id: link.id })}
    >
      <LinkMark link={link} />
    </Button>
  );
};

const Steps = ({ chain: { factors, links, sentence } }: Readonly<{ chain: Chain }>) => (
  <>
    <span className="chain">
      {factors.map((factor, at) => {
        const link = links[at - 1];
        const before = factors[at - 1];
        return (
          <span key={factor.id} className="chain-part">
            {link !== undefined && before !== undefined && <StepButton link={link} from={before} to={factor} />}
            <span>{factor.name}</span>
          </span>
        );
      })}
    </span>
    <span className="caption chain-sentence">{sentence}</span>
  </>
);

/** What the weakest step is called, and how many works are behind it. */
const weakestOf = ({ factors, links, weakestWorkCount }: Chain): string => {
  const weak = links.flatMap(({ workCount }, at) => (workCount === weakestWorkCount ? [at] : []));
  const [first = 0] = weak;
  return weakestWords(factors[first]?.name ?? "", factors[first + 1]?.name ?? "", weakestWorkCount, weak.length - 1);
};

/** The works that tell a chain as a whole, or that there is none. */
const threadOf = ({ threadWorks }: Chain): string =>
  threadWorks.length === 0 ? PATHWAYS.noThread : threadWorks.map(({ name }) => name).join("; ");

/** How a chain is called where only plain text will do. */
export const chainName = ({ factors }: Chain): string => factors.map(({ name }) => name).join(" → ");

/** In the order in which they are read; the server's order stands until a header is pressed. */
export const CHAIN_COLUMNS: readonly Column<Chain>[] = [
  { id: "chain", name: PATHWAYS.chain, width: "50%", show: (chain) => <Steps chain={chain} />, sortBy: chainName },
  {
    id: "sign",
    name: PATHWAYS.sign,
    show: ({ sign }) => CHAIN_SIGNS[sign] ?? sign,
    sortBy: ({ sign }) => CHAIN_SIGNS[sign] ?? sign,
  },
  { id: "length", name: PATHWAYS.length, isNumber: true, show: ({ length }) => length, sortBy: ({ length }) => length },
  { id: "weakest", name: PATHWAYS.weakest, show: weakestOf, sortBy: ({ weakestWorkCount }) => weakestWorkCount },
  { id: "thread", name: PATHWAYS.thread, show: threadOf, sortBy: ({ threadWorks }) => threadWorks.length },
];
