// @ts-check

/** After so many milliseconds a download has begun. */
const DOWNLOAD_MS = 60_000;

/** Offers something as a file to save. @param {Blob} blob @param {string} name */
export function download(blob, name) {
  const link = document.createElement("a");
  link.download = name;
  link.href = URL.createObjectURL(blob);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), DOWNLOAD_MS);
}

/** The name of a file, from words: short, and without what systems refuse. @param {string} words @param {string} extension */
export const fileNameOf = (words, extension) =>
  `${words.replace(/[^\p{L}\p{N} ._-]+/gu, "-").slice(0, 80)}.${extension}`;
