import type { Markdown } from './markdown.ts';

/** A level of detail, and whether it lists every failing diff with its figures. */
export type ReportLevel = { readonly render: () => Markdown; readonly listsFailing: boolean };
