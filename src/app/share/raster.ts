import type { Picture } from '../../export/picture.ts';
import { fontOf, type Measure } from '../../export/svg-text.ts';

/** Measures texts with the fonts of this page. */
export function pageMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('this browser draws no pictures');
  return (text, style) => {
    context.font = fontOf(style);
    return context.measureText(text).width;
  };
}

/** A drawing as a PNG of its own size in pixels. Rejects in words when the browser cannot draw it. */
export async function rasterise({ svg, width, height }: Picture): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob === null) throw new Error('this browser draws no pictures');
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}
