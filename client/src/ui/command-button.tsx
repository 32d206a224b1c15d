/** Buttons that are commands: their words, key and whether they can be pressed come from the command itself. */
import type { ReactNode } from "react";
import type { Command } from "../commands/command.ts";
import { IconButton, TextButton } from "./button.tsx";
import { useEnabled, useExplorer } from "./explorer.tsx";
import type { IconName } from "./icon.tsx";

type CommandButtonProps<Argument> = Readonly<{
  command: Command<Argument>;
  argument: Argument;
  weight?: "primary" | "outlined" | "plain";
  icon?: IconName;
  /** Words that say more than the command's own. */
  children?: ReactNode;
}>;

/** A command as a button with words. */
export const CommandButton = <Argument,>({ command, argument, children, ...look }: CommandButtonProps<Argument>) => {
  const isEnabled = useEnabled(command, argument);
  const press = usePress(command, argument);
  return (
    <TextButton {...look} isDisabled={!isEnabled} onPress={press}>
      {children ?? command.label}
    </TextButton>
  );
};

type CommandIconProps<Argument> = Readonly<{
  command: Command<Argument>;
  argument: Argument;
  icon: IconName;
  /** Instead of the command's own words. */
  label?: string;
}>;

/** A command as a square button with a drawing. */
export const CommandIcon = <Argument,>({ command, argument, icon, label }: CommandIconProps<Argument>) => {
  const isEnabled = useEnabled(command, argument);
  return (
    <IconButton
      label={label ?? command.label}
      icon={icon}
      shortcut={command.shortcut}
      isDisabled={!isEnabled}
      onPress={usePress(command, argument)}
    />
  );
};

const usePress = <Argument,>(command: Command<Argument>, argument: Argument): (() => void) => {
  const { run } = useExplorer();
  // `run` asks for an argument unless the command does without; here there always is one.
  return () => run(command as Command<Argument | undefined>, argument);
};
