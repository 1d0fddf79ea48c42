/** The characters of a text as people count them, and as Terraform does: Unicode's grapheme clusters. */
export function graphemes(text: string): readonly string[] {
  // Without characters beyond ASCII only a line break of two is one.
  if (ASCII.test(text)) return text.includes("\r\n") ? (text.match(/\r\n|[^]/gu) ?? []) : text.split("");
  const found: string[] = [];
  for (let [position, size] = [0, WINDOW]; position < text.length; ) {
    const isLast = position + size >= text.length;
    // Half a character behind a joiner would part what belongs together.
    const end = HIGH_SURROGATE.test(text.charAt(position + size - 1)) ? position + size - 1 : position + size;
    const segments = [...segmenter().segment(text.slice(position, isLast ? undefined : end))];
    // The last one of a piece may go on behind it.
    const certain = isLast ? segments : segments.slice(0, -1);
    for (const { segment } of certain) found.push(segment);
    position += certain.reduce((length, { segment }) => length + segment.length, 0);
    size = certain.length === 0 ? size * 2 : WINDOW;
  }
  return found;
}

const ASCII = /^[\0-\x7f]*$/u;

const HIGH_SURROGATE = /^[\ud800-\udbff]$/;

/** It takes ten milliseconds to make, and few texts need it. */
const segmenter = (): Intl.Segmenter => (made ??= new Intl.Segmenter("en", { granularity: "grapheme" }));

let made: Intl.Segmenter | undefined;

/** V8 copies the text for each cluster that it finds, so that a long one is taken apart in pieces. */
const WINDOW = 256;
