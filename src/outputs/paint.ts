/** Puts ANSI colours around text, or does nothing. */
export interface Paint {
  readonly error: Brush;
  readonly warning: Brush;
  readonly note: Brush;
  readonly good: Brush;
  readonly unsure: Brush;
  readonly strong: Brush;
  readonly faint: Brush;
}

type Brush = (text: string) => string;

export const paint = (color: boolean): Paint => (color ? COLORS : PLAIN);

const brush =
  (code: string): Brush =>
  (text) =>
    text === "" ? "" : `\u001b[${code}m${text}\u001b[0m`;

const same: Brush = (text) => text;

const COLORS: Paint = {
  error: brush("1;31"),
  warning: brush("1;33"),
  note: brush("1;36"),
  good: brush("32"),
  unsure: brush("35"),
  strong: brush("1"),
  faint: brush("2"),
};

const PLAIN: Paint = { error: same, warning: same, note: same, good: same, unsure: same, strong: same, faint: same };
