// Only in the single file: unpacks the page's script, which it holds compressed, and runs it. `app/unzipElement.ts`
// unpacks data in the same way, but cannot be used here because it is part of that script.
{
  const start = async () => {
    const { textContent } = document.getElementById('script');
    const zipped = Uint8Array.from(atob(textContent), (sign) => sign.charCodeAt(0));
    const stream = new Blob([zipped]).stream().pipeThrough(new DecompressionStream('gzip'));
    const text = await new Response(stream).text();
    const rules = { createScript: (script) => script };
    const policy = window.trustedTypes?.createPolicy('app-file', rules);
    const script = document.createElement('script');
    script.type = 'module';
    script.textContent = policy?.createScript(text) ?? text;
    document.body.append(script);
  };
  void start();
}
