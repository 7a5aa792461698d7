/**
 * A heading or a word as it is compared: small letters without accents, whatever stands between words made one space.
 *
 * @example plainWord(' Coût_total (%) ') // 'cout total %'
 */
export function plainWord(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%.]+/gu, ' ')
    .trim();
}
