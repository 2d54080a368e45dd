import { installPackages } from '../../support/debian.ts';
import { serverKinds } from './servers.ts';

/** Installs the web servers that the tests run the site on, if that is possible. */
installPackages(
  serverKinds.flatMap(({ isInstalled, packages }) => (isInstalled() ? [] : packages)),
);
for (const { name, packages, isInstalled } of serverKinds)
  if (!isInstalled()) console.log(`${name}: skipped, not installed (${packages.join(', ')})`);
