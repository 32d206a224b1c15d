/** One thing found: a mark of what it is, its text with the words marked, and a line about it. */
import type { SearchHit } from "../../store/answers.ts";
import { Highlighted } from "../../ui/highlighted.tsx";
import { Icon } from "../../ui/icon.tsx";
import { KindMark } from "../../ui/marks.tsx";
import { KIND_WORDS } from "../../words/closed-lists.ts";
import { counted } from "../../words/counts.ts";
import { sourceWords, yearWords } from "../../words/sources.ts";

type HitProps = Readonly<{ hit: SearchHit }>;

const HitMark = ({ hit: { node } }: HitProps) => {
  if (node.__typename === "Factor") return <KindMark kind={node.kind} />;
  return <Icon name={node.__typename === "Claim" ? "question" : "details"} size={16} />;
};

const mainField = { Factor: "name", Claim: "statement", Source: "title" } as const;

const mainText = ({ node }: SearchHit): string => {
  if (node.__typename === "Factor") return node.name;
  return node.__typename === "Claim" ? node.statement : node.title;
};

const about = ({ node }: SearchHit): string => {
  if (node.__typename === "Factor") return `${KIND_WORDS[node.kind]} · ${counted(node.workCount, "work")}`;
  if (node.__typename === "Claim") return sourceWords(node.source);
  return [node.authors, yearWords(node.year)].filter(Boolean).join(", ");
};

/** A hit in two lines; a factor found by its description shows the stretch that holds the words. */
export const Hit = ({ hit }: HitProps) => {
  const field = mainField[hit.node.__typename];
  const elsewhere = hit.highlights.find((highlight) => highlight.field !== field);
  const isFoundInMain = hit.highlights.some((highlight) => highlight.field === field);
  return (
    <>
      <span className="hit-mark">
        <HitMark hit={hit} />
      </span>
      <span className="hit-text">
        <span className="hit-main">
          <Highlighted text={mainText(hit)} field={field} highlights={hit.highlights} />
        </span>
        <span className="caption">
          {about(hit)}
          {elsewhere && !isFoundInMain && (
            <>
              {" · … "}
              <Highlighted text={elsewhere.snippet} field={elsewhere.field} highlights={[elsewhere]} />
            </>
          )}
        </span>
      </span>
    </>
  );
};
