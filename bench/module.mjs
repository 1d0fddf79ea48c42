/** How long a Terraform module of 20 files takes beyond a bare Node.js, and as many CloudFormation templates of the same services. */
import { beyondBare, inFolder, program, timedNode } from "./measure.mjs";
import { writeModule, writeTemplates } from "./workload.mjs";

const FILES = 20;

export const measure = ({ rounds }) =>
  inFolder((folder) => {
    const module = writeModule(`${folder}/module`, FILES);
    const templates = writeTemplates(`${folder}/templates`, FILES);
    const check = (path) => timedNode([program, "check", path, "--exit-zero", "--format", "concise"]);
    return {
      title: "Twenty files",
      ...beyondBare(rounds, {
        [`a Terraform module of ${FILES} files, ${kilobytes(module)}`]: () => check(`${folder}/module`),
        [`${FILES} CloudFormation templates, ${kilobytes(templates)}`]: () => check(`${folder}/templates`),
      }),
    };
  });

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(0)} KB`;
