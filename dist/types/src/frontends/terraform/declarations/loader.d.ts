import type { SourceText } from "../../../source/source.ts";
import { type FileRead, type Files, type FolderEntry } from "../../folder.ts";
import type { Declarations } from "./declarations.ts";
import type { Problems } from "../problems.ts";
import { type ParsedFile } from "../syntax/parse.ts";
/** What became of a file that was looked at. */
export interface LoadedFile {
    readonly path: string;
    readonly file: string;
    /** Why it could not be read at all. */
    readonly problem?: string;
}
/** Reads the folders of modules, each once however often it is called. The run's own texts win over the files. */
export declare class Loader implements Files {
    #private;
    readonly problems: Problems;
    constructor(files: Files, texts: ReadonlyMap<string, SourceText>, problems: Problems);
    /** The module in a folder; undefined where none of its files can be found. */
    module(folder: string): Declarations | undefined;
    /** Whether a module that was read so far has a data source of a type. */
    hasData(type: string): boolean;
    /** Reads and parses one file, once, whose text a place may then stand in. */
    parse(path: string): {
        readonly source: SourceText;
        readonly parsed: ParsedFile;
    } | undefined;
    /** The text of a file. What cannot be read is told; what is missing is nobody's fault. */
    source(path: string): SourceText | undefined;
    get loaded(): readonly LoadedFile[];
    /** The texts that were read beyond those of the run. */
    get further(): readonly SourceText[];
    /** The files in which the syntax is broken. */
    get broken(): readonly SourceText[];
    read(path: string): FileRead;
    list(folder: string): readonly FolderEntry[];
    /** True for a folder of which the run itself has files. */
    isGiven(folder: string): boolean;
    nameOf(path: string): string;
    boundOf(path: string): string;
}
