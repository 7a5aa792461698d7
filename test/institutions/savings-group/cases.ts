/**
 * Reference cases of rotating groups, closed forms checked by hand and by machine: rosca-01 to rosca-06 of the project's
 * collection of finance cases. Besley, Coate, Loury 1993 for the share of the cycle served; the condition for leaving is of
 * the type of Anderson, Baland, Moene 2009.
 */
export const rotatingCases = {
  /** rosca-01: roots other than zero of each turn's flows; an inner turn has a second one that means nothing. */
  flows: {
    members: 12,
    contribution: 100,
    secondRoots: [
      [],
      [9.898979],
      [1.768744],
      [0.707922],
      [0.313632],
      [0.088322],
      [-0.081154],
      [-0.238752],
      [-0.414493],
      [-0.638825],
      [-0.908248],
      [],
    ],
  },
  /** rosca-02. */
  presentValue: {
    members: 12,
    contribution: 100,
    rate: 0.02,
    values: [
      118.93646614, 95.86841539, 73.25267936, 51.08038914, 29.3428497, 8.03153653, -12.86190776, -33.34567666,
      -53.42780304, -73.11616224, -92.41847518, -111.34231139,
    ],
    breakEven: 6.3820652,
  },
  /** rosca-03. */
  drawn: {
    members: 12,
    contribution: 100,
    rate: 0.02,
    deviation: 72.25732757,
    expectedTurn: 6.5,
    served: 0.4583333333,
  },
  /** rosca-04. */
  real: { members: 12, inflation: 0.02, first: 1.11246584, last: 0.89471516 },
  /** rosca-05. */
  default: {
    members: 10,
    contribution: 100,
    turn: 2,
    unpaid: 800,
    potAfter: 900,
    lossOfEachLater: 100,
    lossOfEachHonest: 88.88888889,
    later: 8,
  },
  /** rosca-06. */
  temptation: {
    members: 10,
    contribution: 100,
    turn: 1,
    holds: { deposit: 200, sanction: 300, future: 250 },
    gain: 900,
    held: 750,
    leaves: true,
    depositNeeded: 350,
  },
};
