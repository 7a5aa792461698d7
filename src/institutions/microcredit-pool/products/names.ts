import type { Parameter } from '../../../engine/parameters.ts';
import type { Quantity } from '../../../schema/value.ts';
import type { Pool } from '../pool.ts';
import type { Product } from './product.ts';

/** A number of a product as a running value. */
export function parameterOf(pool: Pool, product: Product, name: string, given: Quantity, units = 0): Parameter {
  return pool.place.parameter(`${product.path}.${name}`, given, units);
}

/** The name of draws, accounts and rows of a product; the product of `lendsTo` goes without. */
export function named(pool: Pool, { name }: Product, what: string): string {
  const { id } = pool.place;
  return name === 'loan' ? `${id}.${what}` : `${id}.${name}.${what}`;
}
