export * from './doorloop.ts';
export * from './jaren.ts';
export * from './paden.ts';
export type * from './place.ts';
export * from './project.ts';
export * from './tonen.ts';
export type * from './types.ts';
export * from './uren.ts';
export * from './urenbereik.ts';
