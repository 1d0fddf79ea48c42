/** Texts of several writers that write at the same time, shown one writer after the other: the first as it writes, each of the others once all before it have ended. */
export class InOrder {
  #show;
  #waiting;
  #ended = new Set();

  /**
   * @param {(text: string) => void} show
   * @param {readonly string[]} names the writers in their order
   */
  constructor(show, names) {
    this.#show = show;
    this.#waiting = names.map((name) => ({ name, text: "" }));
  }

  /**
   * @param {string} name
   * @param {string} text
   */
  write(name, text) {
    const writer = this.#waiting.find((each) => each.name === name);
    if (writer === undefined) throw new Error(`${name} has ended, and writes no more`);
    writer.text += text;
    this.#flush();
  }

  /** @param {string} name */
  end(name) {
    this.#ended.add(name);
    this.#flush();
  }

  #flush() {
    for (let [first] = this.#waiting; first !== undefined; [first] = this.#waiting) {
      if (first.text !== "") this.#show(first.text);
      first.text = "";
      if (!this.#ended.has(first.name)) return;
      this.#waiting.shift();
    }
  }
}
