/**
 * The files that a front end may read besides those that the run was given: modules, values, what `file()` names. Paths are absolute
 * or, in memory, whatever they were given as; with `/`, and without `.` and `..` in them.
 */
export interface Files {
    /** The text of a file, or why there is none. A path outside of what may be read is `missing`. */
    read(path: string): FileRead;
    /** What is in a folder, in the order of the names; nothing where there is no such folder. */
    list(folder: string): readonly FolderEntry[];
    /** What the report calls a file. */
    nameOf(path: string): string;
    /** The folder that bounds what may be read on behalf of a file below it: its repository, else the folder that was named. */
    boundOf(path: string): string;
}
export type FileRead = {
    readonly is: "text";
    readonly text: string;
} | {
    readonly is: "missing";
}
/** It is there, and no text: `problem` says what it is and what to do. */
 | {
    readonly is: "problem";
    readonly problem: string;
};
export interface FolderEntry {
    readonly name: string;
    readonly is: "file" | "folder";
}
/** Joins a path and one that is relative to it; `..` never leads above the root. */
export declare function joinPath(folder: string, path: string): string;
/** The folder of a file; `` for one that is in none. */
export declare const folderOf: (path: string) => string;
export declare const nameOf: (path: string) => string;
