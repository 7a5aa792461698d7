import { Rows } from './rows.ts';
import { limit, measureYardstick, scalar } from './yardstick-rows.ts';

const rounds = 5;

const yardstick = new Rows();
const hash = measureYardstick(yardstick, rounds);
console.log(`Yardstick: 200 households × 120 months, ${rounds} rounds in turn; processor time, medians (range).`);
console.log(`All runs gave the expected checksums; hash of the pool on the book ${hash}.`);
for (const line of yardstick.lines('ns', { [limit]: 'the limit', [scalar]: 'scalar C' })) console.log(line);
