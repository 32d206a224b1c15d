/** Works behind a link, one mark each: how many have its sign, how many say otherwise, how many give no direction. */
import type { Sign } from "../../api/generated.ts";
import { worksClaim, worksOppose, worksWithoutDirection } from "../../words/details.ts";

type Tally = Readonly<{ supporting: number; opposing: number; undirected: number; sign: Sign | null }>;

/** The tally's rows in words; empty ones are left out. */
export const tallyRows = (link: Tally) =>
  [
    { id: "supporting", works: link.supporting, words: worksClaim(link.supporting, link.sign) },
    { id: "opposing", works: link.opposing, words: worksOppose(link.opposing) },
    { id: "undirected", works: link.undirected, words: worksWithoutDirection(link.undirected) },
  ].filter(({ works }) => works > 0);

/** One row for each position a work can take; marks repeat the number for the eye only. */
export const WorkTally = ({ link }: Readonly<{ link: Tally }>) => (
  <ul className="tally">
    {tallyRows(link).map(({ id, works, words }) => (
      <li key={id} className={`tally-row tally-${id}`}>
        <span className="tally-marks" aria-hidden="true">
          {Array.from({ length: works }, (_, number) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the marks of a row are alike and never change places.
            <i key={number} />
          ))}
        </span>
        <span>{words}</span>
      </li>
    ))}
  </ul>
);
