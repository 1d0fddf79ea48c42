type Environment = Readonly<Record<string, string | undefined>>;

/** Where people see a line of a file at a commit on the runner's GitHub; undefined where the runner does not say which that is. */
export function linksOf(env: Environment, commit: string | undefined): (file: string, line: number) => string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
  if (server === undefined || !/^https?:\/\/[^\s<>()"']+$/u.test(server) || repository === undefined || !/^[\w.-]+\/[\w.-]+$/u.test(repository) || commit === undefined) return () => undefined;
  return (file, line) => `${server}/${repository}/blob/${commit}/${file.split("/").map(encoded).join("/")}#L${String(line)}`;
}

/** A parenthesis ends a link of Markdown, and `encodeURIComponent` leaves it. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed()).replace(/[()]/gu, (character) => (character === "(" ? "%28" : "%29"));
