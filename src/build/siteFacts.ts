import type { SiteFacts } from '#build/structuredData.ts';

/**
 * Facts about the site that only its owner knows.
 *
 * @param address `SITE_URL`: where the site will be published. Without it, ids stay relative and there is no site map
 * @param license SPDX id of the package's licence
 * @throws TypeError if `address` is not a web address
 */
export function toSiteFacts(address: string | undefined, license: string): SiteFacts {
  const site = address === undefined || address === '' ? null : new URL(address).href;
  return {
    site: site === null ? null : site.replace(/\/*$/, '/'),
    license: `https://spdx.org/licenses/${license}.html`,
  };
}
