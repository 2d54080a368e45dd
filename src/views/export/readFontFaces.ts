import { pictureFonts } from '#views/export/pictureFonts.ts';

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Returns the rule with its font embedded; null if the font cannot be read. */
async function withFontInside(rule: CSSFontFaceRule): Promise<string | null> {
  const source = /url\((["']?)([^"')]+)\1\)/.exec(rule.style.getPropertyValue('src'));
  const address = source?.[2];
  if (address === undefined) return null;
  if (address.startsWith('data:')) return rule.cssText;
  try {
    const base = rule.parentStyleSheet?.href ?? document.baseURI;
    const response = await fetch(new URL(address, base));
    if (!response.ok) return null;
    const bytes = new Uint8Array(await response.arrayBuffer());
    return rule.cssText.replace(address, `data:font/woff2;base64,${toBase64(bytes)}`);
  } catch {
    // Without this font the picture falls back to a font of the machine.
    return null;
  }
}

function facesIn(rules: CSSRuleList): readonly CSSFontFaceRule[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSFontFaceRule) return [rule];
    return rule instanceof CSSGroupingRule ? facesIn(rule.cssRules) : [];
  });
}

/** Empty if the sheet may not be read because it is not the page's own, for example an extension's. */
function rulesOf(sheet: CSSStyleSheet): readonly CSSFontFaceRule[] {
  try {
    return facesIn(sheet.cssRules);
  } catch {
    return [];
  }
}

const plainFamily = (name = '') => name.replaceAll(/["']/g, '').trim();

/** Returns the page's own fonts as `@font-face` rules that embed them, for a self-contained picture. */
export async function readFontFaces(document: Document): Promise<string> {
  const families = Object.values(pictureFonts).map((stack) => plainFamily(stack.split(',')[0]));
  const wanted = (rule: CSSFontFaceRule) =>
    families.includes(plainFamily(rule.style.getPropertyValue('font-family')));
  const faces = [...document.styleSheets].flatMap(rulesOf);
  const rules = await Promise.all(faces.filter(wanted).map(withFontInside));
  return rules.filter((rule) => rule !== null).join('\n');
}
