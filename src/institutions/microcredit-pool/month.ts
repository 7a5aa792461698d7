/** Numbers of a month, emptied when its lending begins; money in whole minor units. */
export interface MonthFigures {
  requested: number;
  refused: number;
  /** Requests refused, and loans made, in number. */
  refusedPeople: number;
  loansMade: number;
  interest: number;
  /** Interest paid on blocked savings. */
  savingInterest: number;
  rescheduled: number;
  depositsDue: number;
  depositsMissed: number;
  fallbackDue: number;
  fallbackMissed: number;
  depositInterest: number;
  lendersDue: number;
  lendersMissed: number;
  lenderInterest: number;
  guaranteeFee: number;
  guaranteeMissed: number;
  /** Borrowers who decided to stop paying, because others did or because they reckoned. */
  stopped: number;
  costsDue: number;
  costsMissed: number;
}

/** Empties the figures of a month. */
export function beginMonth(month: MonthFigures): void {
  Object.assign(month, nothing);
}

const nothing: MonthFigures = {
  requested: 0,
  refused: 0,
  refusedPeople: 0,
  loansMade: 0,
  interest: 0,
  savingInterest: 0,
  rescheduled: 0,
  depositsDue: 0,
  depositsMissed: 0,
  fallbackDue: 0,
  fallbackMissed: 0,
  depositInterest: 0,
  lendersDue: 0,
  lendersMissed: 0,
  lenderInterest: 0,
  guaranteeFee: 0,
  guaranteeMissed: 0,
  stopped: 0,
  costsDue: 0,
  costsMissed: 0,
};

/** New figures, all zero. */
export function newMonth(): MonthFigures {
  return { ...nothing };
}
