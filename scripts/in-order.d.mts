/** See in-order.mjs. */
export class InOrder {
  constructor(show: (text: string) => void, names: readonly string[]);
  write(name: string, text: string): void;
  end(name: string): void;
}
