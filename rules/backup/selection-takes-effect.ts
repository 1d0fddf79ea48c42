import { all, any, backupEdits, backupSelection, backupSelections as selections, defineRule, namesArns, not, presume } from "../../src/rule.ts";
import example from "./selection-takes-effect.example.ts";

/** What becomes of a selection that names neither resources nor a list of tags is not known: AWS's documentation and its service differ. */
export default defineRule({
  id: "backup-selection-takes-effect",
  title: "Backup selection selects something, in the form that AWS Backup takes",
  survives: "mistake",
  capability: "configuration-takes-effect",
  since: "0.1.0",
  why: `
    A selection names what is backed up by ARN or by tag. A plain reference to a database, a table or a volume
    gives a name or an id, which AWS Backup rejects or takes for nothing, and a tag that nothing carries selects
    nothing. The plan then runs on schedule and backs nothing up.
  `,
  remedy: `
    Name resources by their ARN: the attribute that gives it, or for volumes and instances, which have none, the
    ARN written out around the id. Give every resource that is chosen by tag the tag itself.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupSelection.html",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html",
  ],
  frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },

  on: backupSelection,
  expect: (selection) => {
    const { resources, notResources, role } = selection;
    return [
      { key: "choice", verdict: selections.choosesSomething(selection), message: `${selection} names neither resources nor a list of tags` },
      { key: "list", verdict: resources.isWellFormed(), message: `${selection} names its resources by one value, where AWS Backup takes a list of ARNs` },
      {
        key: "arns",
        verdict: resources.isWellFormed().outcome === "fails" ? all() : namesArns(resources, selection),
        message: `${selection} names resources by what is no ARN, so they are not backed up`,
      },
      { key: "not-arns", verdict: namesArns(notResources, selection), message: `${selection} leaves out resources by what is no ARN` },
      {
        key: "role",
        verdict: all(role.isSet(), presume(any(role.isArn(), not(role.isDefined())))),
        message: `${selection} names no role by its ARN, so AWS Backup may not back anything up`,
      },
      { key: "operator", verdict: selections.hasTagOperators(selection), message: `${selection} compares tags in another way than STRINGEQUALS, which AWS rejects` },
      {
        key: "prefix",
        verdict: selections.hasTagPrefixes(selection),
        message: `${selection} has a condition on a tag without \`aws:ResourceTag/\` before its name`,
        edits: () => backupEdits.prefixTags(selection),
      },
      { key: "tags", verdict: selections.findsByTags(selection), message: `${selection} selects by tags that nothing in these files carries` },
    ];
  },
  message: (selection) => `${selection} does not take effect`,
  fix: { safety: "review", note: "replaces the selection; backups that are there stay" },
});
