/** The size of a logo, which its file says of itself. */
import { imageSize } from 'image-size';

/** Width and height in pixels; null where the picture does not tell them. */
export function pictureSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  try {
    const { width, height } = imageSize(bytes);
    return width > 0 && height > 0 ? { width: Math.round(width), height: Math.round(height) } : null;
  } catch {
    return null;
  }
}
