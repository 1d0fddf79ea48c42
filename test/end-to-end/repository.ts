import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A repository of Git in a folder of its own, whose configuration is that of no user. */
export class Repository {
  readonly folder: string;

  constructor(folder = mkdtempSync(join(tmpdir(), "resilint-repository-"))) {
    this.folder = realpathSync(folder);
    this.git("init", "--quiet", "--initial-branch=main");
  }

  /** What Git says. */
  git(...args: readonly string[]): string {
    return execFileSync("git", args, { cwd: this.folder, env: { ...process.env, ...IDENTITY }, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
  }

  /** Writes files; removes those that are given as undefined. */
  write(files: Readonly<Record<string, string | undefined>>): void {
    for (const [name, contents] of Object.entries(files)) {
      const path = join(this.folder, name);
      mkdirSync(dirname(path), { recursive: true });
      if (contents === undefined) rmSync(path);
      else writeFileSync(path, contents);
    }
  }

  /** Everything that lies in the folder as a commit; its name. */
  commit(message: string): string {
    this.git("add", "--all", "--force");
    this.git("commit", "--quiet", "--no-verify", "--message", message);
    return this.git("rev-parse", "HEAD");
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Settings of the machine count for nothing. */
export const IDENTITY = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_SYSTEM: "/dev/null",
  GIT_AUTHOR_NAME: "Test",
  GIT_AUTHOR_EMAIL: "test@example.com",
  GIT_COMMITTER_NAME: "Test",
  GIT_COMMITTER_EMAIL: "test@example.com",
};
