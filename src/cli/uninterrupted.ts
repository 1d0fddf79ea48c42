/**
 * Does something that must not be left half done, such as to put files in their places. A signal that comes meanwhile ends the program as it would have,
 * but afterwards: whoever waits for it sees the exit code of the signal, and no file that was only prepared.
 */
export async function uninterrupted<T>(act: () => T): Promise<T> {
  let came: NodeJS.Signals | undefined;
  const remember = (signal: NodeJS.Signals): void => {
    came ??= signal;
  };
  for (const signal of SIGNALS) process.on(signal, remember);
  try {
    return act();
  } finally {
    // A signal is told when the event loop looks for what has come, which is before the second of two turns at the latest.
    for (let turn = 0; turn < 2; turn += 1) await new Promise(setImmediate);
    for (const signal of SIGNALS) process.off(signal, remember);
    if (came) process.kill(process.pid, came);
  }
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
