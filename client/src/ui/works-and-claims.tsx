/** What a thing rests on, "2 works, 3 claims", with both words explained. */
import { counted } from "../words/counts.ts";
import { Term } from "./term.tsx";

/** Works always first, as they carry the weight. */
export const WorksAndClaims = ({ of }: Readonly<{ of: Readonly<{ workCount: number; claimCount: number }> }>) => (
  <>
    <Term word="work">{counted(of.workCount, "work")}</Term>
    {", "}
    <Term word="claim">{counted(of.claimCount, "claim")}</Term>
  </>
);
