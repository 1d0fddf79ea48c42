/** A reader of texts that reads one that it has just read no second time: a file is asked for many changes in a row. */
export function remembered<R>(read: (text: string) => R): (text: string) => R {
  const known = new Map<string, R>();
  return (text) => {
    const found = known.get(text) ?? read(text);
    known.delete(text);
    known.set(text, found);
    const [oldest] = known.keys();
    if (known.size > MOST && oldest !== undefined) known.delete(oldest);
    return found;
  };
}

/** The text as it is, and those that a change has made of it. */
const MOST = 4;
