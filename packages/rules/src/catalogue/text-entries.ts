import { defineEntries } from './entry.ts';

/** Words that a document prints instead of a norm. Nothing reads them against each other yet. */
export const textEntries = defineEntries([]);
