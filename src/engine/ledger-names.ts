import type { AccountBlock } from './accounts.ts';
import type { Flow } from './flows.ts';

/** The block an account belongs to, or undefined for a number that is no account. */
export function blockOf(blocks: readonly AccountBlock[], account: number): AccountBlock | undefined {
  return blocks.find((block) => account >= block.first && account < block.first + block.count);
}

/** An account as an error names it: `members.cash[3]`. */
export function nameOfAccount(blocks: readonly AccountBlock[], account: number): string {
  const block = blockOf(blocks, account);
  return block === undefined ? `account ${account}` : `${block.name}[${account - block.first}]`;
}

/** A flow as an error names it. */
export function nameOfFlow(flows: readonly Flow[], flow: number): string {
  return flows[flow]?.name ?? `number ${flow}`;
}
