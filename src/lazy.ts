/**
 * The part of the program that is loaded while Datafold's first answer is on its way, or after the job. One
 * chunk of the bundle.
 */
export { getCircumstances, runWithServices } from './compose.ts';
export { reportNoVerdict } from './no-verdict.ts';
export { post } from './post/post.ts';
