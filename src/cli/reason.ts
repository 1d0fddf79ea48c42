/** Why a file could not be read or written, in words. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return (typeof code === "string" ? REASONS.get(code) : undefined) ?? (error instanceof Error ? error.message : String(error));
}

/** What the system calls an error; undefined where it is none of the system's. */
export const codeOf = (error: unknown): unknown => (error instanceof Error && "code" in error ? error.code : undefined);

const REASONS: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "there is no such file"],
  ["EACCES", "permission denied"],
  ["EPERM", "permission denied"],
  ["ELOOP", "its links lead in a circle"],
  ["EROFS", "the file system is read-only"],
  ["EISDIR", "it is a folder"],
  ["ENOTDIR", "a part of its path is a file"],
  ["EEXIST", "a part of its path is a file"],
  ["ENAMETOOLONG", "its name is too long"],
  ["ENOSPC", "the disk is full"],
  ["EDQUOT", "the disk is full"],
  ["EIO", "the disk fails"],
  ["EBADF", "it is closed"],
]);
