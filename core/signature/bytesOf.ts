import type { Material } from '../causes/Cause.ts';

const utf8 = new TextEncoder();

/** The UTF-8 bytes of a text (a lone surrogate becomes U+FFFD); bytes are given back as they are. */
export const bytesOf = (material: Material): Uint8Array =>
  typeof material === 'string' ? utf8.encode(material) : material;
