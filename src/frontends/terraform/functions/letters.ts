/** Go maps letters one by one: what JavaScript makes two of (`ß` to `SS`) stays as it is there. */
export const lowerCase = (text: string): string => eachLetter(text, (letter) => (letter === "İ" ? "i" : single(letter.toLowerCase(), letter)));

export const upperCase = (text: string): string => eachLetter(text, (letter) => single(letter.toUpperCase(), letter));

/** The first letter of each word; a word ends at what is no letter, digit or underscore. */
export function titleCase(text: string): string {
  let before = " ";
  return eachLetter(text, (letter) => {
    const titled = separates(before) ? titleLetter(letter) : letter;
    before = letter;
    return titled;
  });
}

/** As Go's `strings.isSeparator`: beyond ASCII only a space separates. */
function separates(letter: string): boolean {
  if (letter <= "\x7f") return !/[0-9A-Za-z_]/u.test(letter);
  return /\p{White_Space}/u.test(letter) && !/[\p{L}\p{Nd}]/u.test(letter);
}

/** Letters such as `ǆ` have a form of their own for it. */
const titleLetter = (letter: string): string => TITLES.get(letter) ?? single(letter.toUpperCase(), letter);

const TITLES: ReadonlyMap<string, string> = new Map(
  ["ǅǄǆ", "ǈǇǉ", "ǋǊǌ", "ǲǱǳ"].flatMap((forms) => Array.from(forms).map((form): readonly [string, string] => [form, forms.charAt(0)])),
);

const eachLetter = (text: string, map: (letter: string) => string): string => Array.from(text, map).join("");

/** What a letter is mapped to where that is one letter, too. */
const single = (mapped: string, letter: string): string => (Array.from(mapped).length === 1 ? mapped : letter);
