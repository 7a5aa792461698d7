import type { AccountBlock } from './accounts.ts';
import type { Relation } from './relations.ts';

/**
 * What institutions show each other while a model is built: account blocks under `institution.port`, numbers by unit under
 * `institution.name`, and the relations between populations. They meet here and never import one another.
 */
export class Ports {
  readonly #blocks = new Map<string, AccountBlock>();
  readonly #numbers = new Map<string, Float64Array>();
  readonly #relations = new Map<string, Relation>();

  /** Publishes a block under `institution.port`. */
  port(id: string, name: string, block: AccountBlock): void {
    this.#blocks.set(`${id}.${name}`, block);
  }

  hasPort(id: string, name: string): boolean {
    return this.#blocks.has(`${id}.${name}`);
  }

  /** The block another institution published; an error names what is missing. */
  portOf(id: string, name: string): AccountBlock {
    const block = this.#blocks.get(`${id}.${name}`);
    if (block === undefined) throw new Error(`The institution ${id} has no ${name}.`);
    return block;
  }

  /** Publishes numbers by unit (who has work, for example) under `institution.name`. */
  publish(id: string, name: string, values: Float64Array): void {
    this.#numbers.set(`${id}.${name}`, values);
  }

  published(id: string, name: string): Float64Array | null {
    return this.#numbers.get(`${id}.${name}`) ?? null;
  }

  relation(relation: Relation): void {
    this.#relations.set(relation.name, relation);
  }

  relationOf(name: string): Relation | null {
    return this.#relations.get(name) ?? null;
  }

  get relations(): readonly Relation[] {
    return [...this.#relations.values()];
  }
}
