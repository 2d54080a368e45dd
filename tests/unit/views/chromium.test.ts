import { describe, expect, it } from 'vitest';
import { toPolicies, toStartLine } from '#views/kiosk/chromium.ts';

const served = 'https://museum.example/map/?mode=kiosk&idle=60';
const file = 'file:///srv/alliance-map.html?mode=kiosk';

describe('how Chromium is started', () => {
  it('has no flag that Chromium 156 no longer knows', () => {
    expect(toStartLine(served)).not.toMatch(/session-crashed-bubble|disable-translate/);
  });

  it('quotes the address for a shell', () => {
    expect(toStartLine(served).endsWith(` '${served}'`)).toBe(true);
    expect(toStartLine("https://a.example/?x='; reboot '")).not.toContain("'; reboot");
  });

  it('keeps the profile of a served page, which holds the offline copy', () => {
    expect(toStartLine(served)).not.toContain('--incognito');
    expect(toStartLine(file)).toContain('--incognito');
  });

  it('allows the page and nothing else', () => {
    expect(JSON.parse(toPolicies(served))).toMatchObject({
      URLBlocklist: ['*'],
      URLAllowlist: ['https://museum.example'],
      PrintingEnabled: false,
    });
    expect(JSON.parse(toPolicies(file))).toMatchObject({ URLAllowlist: ['file:///*'] });
  });
});
