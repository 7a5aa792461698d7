import type { AccumulatingGroup } from './accumulating.ts';
import { largestClub } from './rules-club.ts';

/** The clubs that a group's members sit in: fifty at most in each, in the order in which they joined. */
export class ClubCircles {
  /** How many clubs there can be. */
  readonly most: number;
  /** By member: the club, counted from 0; -1 for who has no seat. */
  readonly #circle: Float64Array;
  readonly #members: Float64Array;

  constructor(group: AccumulatingGroup) {
    const { build } = group.place;
    this.most = Math.ceil(group.count / largestClub);
    this.#circle = build.state(group.count, -1);
    this.#members = build.state(this.most);
  }

  begin(): void {
    this.#circle.fill(-1);
    this.#members.fill(0);
  }

  /** The first club with a free seat; when all are full, the newcomer opens another. */
  seat(unit: number): void {
    let circle = 0;
    while (this.#members[circle]! >= largestClub) circle++;
    this.#circle[unit] = circle;
    this.#members[circle]! += 1;
  }

  /** Gives a seat back. */
  leave(unit: number): void {
    const circle = this.#circle[unit]!;
    if (circle < 0) return;
    this.#members[circle]! -= 1;
    this.#circle[unit] = -1;
  }

  of(unit: number): number {
    return this.#circle[unit]!;
  }

  /** How many sit in the same club, the member included. */
  membersWith(unit: number): number {
    return this.#members[this.#circle[unit]!]!;
  }

  /** Clubs with at least one member. */
  get open(): number {
    let open = 0;
    for (let circle = 0; circle < this.most; circle++) if (this.#members[circle]! > 0) open++;
    return open;
  }
}
