/** A command in running text: a link, since it leads to another place of this page and wraps with the words around it. */
import type { ReactNode } from "react";
import { Link } from "react-aria-components";
import type { Command } from "../commands/command.ts";
import { useExplorer } from "./explorer.tsx";
import "./action-link.css";

type ActionLinkProps<Argument> = Readonly<{ command: Command<Argument>; argument: Argument; children: ReactNode }>;

/** Runs `command` with `argument` when pressed. */
export const ActionLink = <Argument,>({ command, argument, children }: ActionLinkProps<Argument>) => {
  const { run } = useExplorer();
  return (
    <Link className="action-link" onPress={() => run(command, argument)}>
      {children}
    </Link>
  );
};
