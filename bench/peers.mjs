/**
 * Other programs over the same files, side by side in the same rounds, offline: how many times as long as ours each of them takes from start to
 * end. What they look for differs, so that this says how long somebody waits for them, and nothing about what they find.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { inFolder, inRounds, median, program, spread, timed, timedNode } from "./measure.mjs";
import { writeModule, writeTemplates } from "./workload.mjs";

const FILES = 20;

/** What each is asked, of a folder in a language that it reads. All report findings as no failure, and look for nothing on the network. */
const PEERS = [
  { name: "checkov", version: ["--version"], reads: ["cloudformation", "terraform"], args: (folder, language) => ["--directory", folder, "--framework", language, "--skip-download", "--quiet", "--compact", "--soft-fail"] },
  { name: "cfn-lint", version: ["--version"], reads: ["cloudformation"], args: (folder) => ["--non-zero-exit-code", "none", join(folder, "*.yaml")] },
  { name: "trivy", version: ["--version"], reads: ["cloudformation", "terraform"], args: (folder) => ["config", "--quiet", "--skip-check-update", "--skip-version-check", "--disable-telemetry", folder] },
  { name: "tflint", version: ["--version"], reads: ["terraform"], args: (folder) => ["--chdir", folder, "--force"] },
  { name: "terrascan", version: ["version"], reads: ["cloudformation", "terraform"], args: (folder, language) => ["scan", "--iac-type", language === "terraform" ? "terraform" : "cft", "--iac-dir", folder] },
];

/** Exit codes by which one of them says that it has findings, and has no flag to say otherwise. */
const FINDINGS = { terrascan: [3] };

/** The first number in what a program says of its version; undefined where there is no such program. */
function versionOf({ name, version }) {
  const { status, stdout } = spawnSync(name, version, { encoding: "utf8" });
  return status === 0 ? (/\d+(?:\.\d+)+/.exec(stdout)?.[0] ?? "unknown") : undefined;
}

export const measure = ({ rounds }) =>
  inFolder((scratch) => {
    writeTemplates(`${scratch}/templates`, FILES);
    writeModule(`${scratch}/module`, FILES);
    const scenes = [
      { scene: "one template", path: "bench/one-template", language: "cloudformation" },
      { scene: `${FILES} templates`, path: `${scratch}/templates`, language: "cloudformation" },
      { scene: `a module of ${FILES} files`, path: `${scratch}/module`, language: "terraform" },
    ];
    const peers = PEERS.map((peer) => ({ ...peer, found: versionOf(peer) }));
    const rows = peers.filter(({ found }) => found !== undefined).flatMap((peer) => scenes.filter(({ language }) => peer.reads.includes(language)).map((scene) => compared(peer, scene, Math.min(rounds, 5))));
    const notes = peers.filter(({ found }) => found === undefined).map(({ name }) => `\`${name}\` is not on the PATH, and is not measured.`);
    return { title: "Other programs", columns: ["", "files", "s", "Resilint, s", "times Resilint", "spread"], rows, notes };
  });

function compared(peer, { scene, path, language }, rounds) {
  const title = `${peer.name} ${peer.found}`;
  let runs;
  try {
    runs = inRounds(rounds, {
      theirs: () => timed(peer.name, peer.args(path, language), { expected: FINDINGS[peer.name] }),
      ours: () => timedNode([program, "check", path, "--exit-zero", "--format", "concise"]),
    });
  } catch (error) {
    return [title, scene, `does not run: ${error.message.split("\n").at(-1)}`, "", "", ""];
  }
  const times = runs.theirs.map((ms, round) => ms / runs.ours[round]);
  return [title, scene, seconds(runs.theirs), seconds(runs.ours), median(times).toFixed(1), spread(times)];
}

const seconds = (runs) => (median(runs) / 1000).toFixed(2);
