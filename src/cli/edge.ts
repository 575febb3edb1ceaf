/** A stream the program prints to. */
export interface Output {
  write(text: string): void;
  readonly isTTY: boolean;
  /** Columns of the terminal; undefined for a file or a pipe. */
  readonly columns: number | undefined;
}

/** The outside world as a command sees it, passed in so that tests run commands without a process. */
export interface Edge {
  readonly stdout: Output;
  readonly stderr: Output;
  /** Asks on the terminal; null as the answer where the input ended. Not there where no terminal listens. */
  readonly ask?: ((question: string) => Promise<string | null>) | null;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder that relative paths start from. */
  readonly folder: string;
  readonly version: string;
  /** Milliseconds from some fixed point, for progress only: no result may depend on it. */
  now(): number;
}

/** A pipe has no width; 100 columns fit a mail and a log. */
export const widthOfPipe = 100;
const narrowest = 40;

export function widthOf(output: Output, env: Edge["env"]): number {
  const named = Number.parseInt(env.COLUMNS ?? "", 10);
  return Math.max(narrowest, output.columns ?? (Number.isNaN(named) ? widthOfPipe : named));
}

/**
 * Colour by the conventions of no-color.org and force-color.org: the option decides, then NO_COLOR, then
 * FORCE_COLOR, then whether a terminal that can show it listens.
 */
export function usesColour(output: Output, env: Edge["env"], refused: boolean): boolean {
  if (refused || (env.NO_COLOR ?? "") !== "") return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return output.isTTY && env.TERM !== "dumb";
}
