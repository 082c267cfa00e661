import type { LawModel } from '@normraksts/law';
import type { FileSystemProvider } from 'langium';

/** What a place where the server runs (Node, a browser worker, a test) provides. */
export interface ServerHost {
    fileSystemProvider: () => FileSystemProvider;
    /** Folder URI of the shipped `.likums` files, where the client names none. */
    lawsFolder?: string;
    /** Folder URI of the pages about codes. */
    docsFolder?: string;
    /** Does a file exist? Without it no file is linked that might be absent. */
    exists?: (uri: string) => boolean;
    /** Law instead of the shipped packages. */
    lawModel?: LawModel;
}
