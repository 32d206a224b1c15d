/** Works behind a link, one mark each: how many have its sign, how many say otherwise, how many give no direction. */
import { counted } from "../../words/counts.ts";

type Tally = Readonly<{ supporting: number; opposing: number; undirected: number; sign: string | null }>;

const SUPPORTING: Readonly<Record<string, string>> = {
  POSITIVE: "claim more",
  NEGATIVE: "claim less",
  MIXED: "claim both",
  NO_EFFECT: "found no effect",
};

/** The tally's rows in words; empty ones are left out. */
export const tallyRows = (link: Tally) =>
  [
    { id: "supporting", works: link.supporting, words: SUPPORTING[link.sign ?? ""] ?? "claim it" },
    { id: "opposing", works: link.opposing, words: "say otherwise or found no effect" },
    { id: "undirected", works: link.undirected, words: "give no direction" },
  ].filter(({ works }) => works > 0);

const VERBS: Readonly<Record<string, string>> = { claim: "claims", say: "says", give: "gives" };

/** "4 works claim more", "1 work says otherwise or found no effect". */
export const tallyWords = ({ works, words }: Readonly<{ works: number; words: string }>): string =>
  `${counted(works, "work")} ${works === 1 ? words.replace(/^\w+/, (verb) => VERBS[verb] ?? verb) : words}`;

/** One row for each position a work can take; marks repeat the number for the eye only. */
export const WorkTally = ({ link }: Readonly<{ link: Tally }>) => (
  <ul className="tally">
    {tallyRows(link).map(({ id, works, words }) => (
      <li key={id} className={`tally-row tally-${id}`}>
        <span className="tally-marks" aria-hidden="true">
          {Array.from({ length: works }, (_, number) => (
            // The marks of a row are alike and never change places.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <i key={number} />
          ))}
        </span>
        <span>{tallyWords({ works, words })}</span>
      </li>
    ))}
  </ul>
);
