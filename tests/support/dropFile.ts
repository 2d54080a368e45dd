import type { Page } from 'playwright-core';

/** Drops a file on the page. The file is made in the page and contains `part`, repeated `times` times if it is text. */
export async function dropFile(
  page: Page,
  name: string,
  part: string | readonly number[],
  times = 1,
): Promise<void> {
  await page.evaluate(
    ([fileName, content, count]) => {
      const dataTransfer = new DataTransfer();
      const one = typeof content === 'string' ? content.repeat(count) : new Uint8Array(content);
      dataTransfer.items.add(new File([one], fileName));
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(
          new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
        );
    },
    [name, part, times] as const,
  );
}
