/** Words as rows with their roles (词表): each word once; what a rule uses is asked for by role. */
import type { Role } from './roles.ts';

/** 培育: ['commits', 'creates']. */
export type Words = Readonly<Record<string, readonly Role[]>>;
