import { execFileSync } from "node:child_process";

/** Runs git in a folder, as nobody in particular and whatever the machine's own settings are. */
export function git(folder: string, ...args: string[]): string {
  const settings = [
    "user.name=Test",
    "user.email=test@example.com",
    "commit.gpgsign=false",
    "tag.gpgsign=false",
  ];
  return execFileSync("git", [...settings.flatMap((setting) => ["-c", setting]), ...args], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Makes a folder a repository, or goes on in it: everything in one commit, with the given tags. */
export function commitAll(folder: string, ...tags: string[]): void {
  git(folder, "init", "--quiet", "--initial-branch", "main");
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--allow-empty", "--message", "A state");
  for (const tag of tags) git(folder, "tag", tag);
}
