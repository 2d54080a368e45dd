// Part of the single file alone: the product's script lies in it compressed. `app/unzipElement.ts` does the
// same for data, but is itself in what is unpacked here.
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
