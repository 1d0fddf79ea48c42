/** The packages that are bundled, each with its version and licence, by the text of THIRD-PARTY-NOTICES.md. */
export function noticed(notices) {
  return [...notices.matchAll(/^## (\S+) (\d\S*)\n\n- Licence: (.+)$/gmu)].map(([, name, version, licence]) => ({ name, version, licence }));
}

/** What `npm audit --json` says, a line for each package: of those that are bundled, and of others; or why it has not been audited. */
export function advisoriesIn(json, notices) {
  let audit;
  try {
    audit = JSON.parse(json);
  } catch {
    return { notAudited: "npm has given no JSON", bundled: [], others: [] };
  }
  if (audit.vulnerabilities === undefined) return { notAudited: audit.message ?? audit.error?.summary ?? "", bundled: [], others: [] };
  const names = new Set(noticed(notices).map(({ name }) => name));
  const told = Object.values(audit.vulnerabilities).map(({ name, severity, range, via }) => {
    const causes = via.map((cause) => (typeof cause === "string" ? `by ${cause}` : `${cause.title} <${cause.url}>`));
    return { name, line: `${name} ${range} (${severity}): ${causes.join("; ")}` };
  });
  return { bundled: told.filter(({ name }) => names.has(name)).map(({ line }) => line), others: told.filter(({ name }) => !names.has(name)).map(({ line }) => line) };
}
