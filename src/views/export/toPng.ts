/**
 * Converts an SVG file to PNG.
 *
 * @param svg text of the file, with a width and height
 * @param size width and height of the SVG, in CSS pixels
 * @param scale pixels of the PNG for each pixel of the SVG
 * @param ground background colour, so that no part is transparent
 * @throws Error if the browser cannot draw it
 */
export async function toPng(
  svg: string,
  { width, height }: { readonly width: number; readonly height: number },
  scale: number,
  ground: string,
): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * scale, height * scale];
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('this browser draws no canvas');
  context.fillStyle = ground;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((made, failed) => {
    canvas.toBlob((blob) => {
      if (blob) made(blob);
      else failed(new Error('the picture could not be written as PNG'));
    }, 'image/png');
  });
}
