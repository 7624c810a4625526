/**
 * The lazily loaded part of the program: one chunk of the bundle. It is loaded while the first response of
 * Datafold is on its way, or after the job.
 */
export { getCircumstances, runWithServices } from './compose.ts';
export { reportNoVerdict } from './no-verdict.ts';
export { post } from './post/post.ts';
