/**
 * Everything that is loaded while the first answer is on its way, or after the job. It has one door so that it is one file of the
 * bundle: split further, it would start later.
 */
export { reasonOf, reportNoVerdict } from './no-verdict.ts';
export { post } from './post.ts';
export { circumstancesOf, story } from './story.ts';
