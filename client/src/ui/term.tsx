/** A word of the glossary, explained where it stands: on hover, on focus and by tap; Escape puts the explanation away. */
import { type ReactNode, useState } from "react";
import { Button, Tooltip, TooltipTrigger } from "react-aria-components";
import { GLOSSARY, type GlossaryWord } from "../words/glossary.ts";
import "./term.css";

type TermProps = Readonly<{ word: GlossaryWord; children: ReactNode }>;

/** `children` with a quiet dotted line; what the word means appears over it, and can itself be pointed at. */
export const Term = ({ word, children }: TermProps) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <TooltipTrigger delay={400} closeDelay={200} shouldCloseOnPress={false} isOpen={isOpen} onOpenChange={setOpen}>
      {/* Fingers neither hover nor give a visible focus, so a press opens it too; the next touch elsewhere closes it. */}
      <Button className="term" onPress={() => setOpen(true)}>
        {children}
      </Button>
      <Tooltip className="tooltip term-meaning" offset={4}>
        {GLOSSARY[word].means}
      </Tooltip>
    </TooltipTrigger>
  );
};
