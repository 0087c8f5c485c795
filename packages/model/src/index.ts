export type * from './place.ts';
export type * from './types.ts';
