import type { Verdict } from '../../src/diff/verdict.ts';
import {
  type BannerContext,
  foldBelow,
  renderNeedsAction,
  renderNoVerdict,
  renderRunning,
} from '../../src/report/banner.ts';
import { renderReport } from '../../src/report/report.ts';
import { factsOf, headSha, within } from './factories.ts';
import { scenarios } from './scenarios.ts';

const { repository, runUrl, host } = factsOf([]);
const facts: BannerContext = { repository, runUrl, host, headSha };

function report(name: string): string {
  const created = scenarios[name];
  if (created === undefined) throw new Error(`There is no scenario "${name}".`);
  return renderReport(created())(within(65_000));
}

/** An earlier report as it stands in a comment. */
const earlier = (name: string, verdict: Verdict) => ({ recordLine: null, text: report(name), verdict });

/** Banners above an earlier verdict, by name. */
const banners: Readonly<Record<string, () => string>> = {
  'banner-running': () => foldBelow(renderRunning(facts), earlier('details-thresholds', 'fail')).text,
  'banner-needs-action': () => foldBelow(renderNeedsAction(facts, [970, 971]), null).text,
  'banner-cancelled': () =>
    foldBelow(renderNoVerdict(facts, { kind: 'cancelled' }), earlier('identical', 'pass')).text,
  'banner-bad-inputs': () =>
    foldBelow(
      renderNoVerdict(facts, { kind: 'inputs', problems: 2, names: ['datadiff_id', 'thresholds'] }),
      earlier('identical', 'pass'),
    ).text,
  'banner-crashed': () =>
    foldBelow(renderNoVerdict(facts, { kind: 'internal' }), earlier('many-mixed', 'fail')).text,
};

/** Every golden text, by the name of its file. */
export const goldens: Readonly<Record<string, () => string>> = {
  ...Object.fromEntries(Object.keys(scenarios).map((name) => [name, () => `${report(name)}\n`])),
  ...banners,
};
