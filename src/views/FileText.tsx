import { langOf, useAlliance } from '#views/allianceContext.ts';

/** Text of the alliance file inside a sentence of the page; marked where the file is in another language. */
export function FileText({ children }: { readonly children: string }) {
  const lang = langOf(useAlliance().alliance);
  return lang === undefined ? children : <span lang={lang}>{children}</span>;
}
