/** How a text is written in bytes; undefined where it cannot be. */
interface CharacterSet {
  readonly encode: (text: string) => Buffer | undefined;
  readonly decode: (bytes: Buffer) => string | undefined;
}

/** Those that Windows user data and the like are written in; undefined for any other. */
export const characterSet = (name: string): CharacterSet | undefined => SETS.get(name.toLowerCase());

const utf8: CharacterSet = { encode: (text) => Buffer.from(text, "utf8"), decode: (bytes) => bytes.toString("utf8") };

const utf16le: CharacterSet = { encode: (text) => Buffer.from(text, "utf16le"), decode: (bytes) => bytes.toString("utf16le") };

const utf16be: CharacterSet = {
  encode: (text) => Buffer.from(text, "utf16le").swap16(),
  decode: (bytes) => (bytes.length % 2 === 0 ? Buffer.from(bytes).swap16().toString("utf16le") : undefined),
};

/** With a mark of its byte order. */
const utf16: CharacterSet = {
  encode: (text) => Buffer.from(`\ufeff${text}`, "utf16le").swap16(),
  decode: (bytes) => {
    const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
    return (isLittle ? utf16le : utf16be).decode(bytes)?.replace(/^\ufeff/u, "");
  },
};

const singleByte = (highest: number): CharacterSet => ({
  encode: (text) => (Array.from(text).every((letter) => (letter.codePointAt(0) ?? 0) <= highest) ? Buffer.from(text, "latin1") : undefined),
  decode: (bytes) => bytes.toString("latin1"),
});

const SETS: ReadonlyMap<string, CharacterSet> = new Map([
  ["utf-8", utf8],
  ["utf-16le", utf16le],
  ["utf-16be", utf16be],
  ["utf-16", utf16],
  ["us-ascii", singleByte(0x7f)],
  ["iso-8859-1", singleByte(0xff)],
]);

/** Further ones that Terraform knows, by IANA's names: what they make is unknown here. */
export const CHARACTER_SETS: ReadonlySet<string> = new Set([
  ..."2,3,4,5,6,7,8,8-i,8-e,6-i,6-e,9,10,13,14,15,16".split(",").map((number) => `iso-8859-${number}`),
  ..."1250,1251,1252,1253,1254,1255,1256,1257,1258,874".split(",").map((number) => `windows-${number}`),
  ..."ibm037,ibm437,ibm850,ibm852,ibm855,ibm858,ibm860,ibm862,ibm863,ibm865,ibm866,ibm1047,ibm01140,koi8-r,koi8-u,macintosh".split(","),
  ..."shift_jis,sjis,euc-jp,iso-2022-jp,gbk,gb18030,hz-gb-2312,gb2312,big5,euc-kr,ascii,latin1,utf8,utf16".split(","),
]);
