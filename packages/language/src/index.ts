export type * from './resolve/model.ts';
