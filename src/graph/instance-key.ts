/** The key of an instance at the end of its address, brackets and all: `["mails"]`. Nothing where there is none. */
export function instanceKey(address: string): string {
  if (!address.endsWith("]")) return "";
  const start = address.indexOf("[", address.lastIndexOf("]", address.length - 2) + 1);
  return start < 0 ? "" : address.slice(start);
}
