/** Hands a text or a file to the reader. Nothing leaves the device: the address it is read from lives in the page only. */
export function download(name: string, content: string | Blob, type = ''): void {
  const address = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type }) : content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
