import type { Parameter } from '../../../engine/parameters.ts';
import type { Quantity } from '../../../schema/value.ts';
import type { Place } from '../../kind.ts';
import type { EnterpriseValues } from '../fields.ts';

/** Who runs the enterprise and how, who supports it, what closes it besides money, and who begins again. */
export interface Management {
  readonly skill: Parameter;
  readonly blur: Parameter;
  readonly takes: Parameter;
  readonly givesUp: number;
  readonly leaks: Parameter;
  readonly supervised: Parameter;
  readonly owners: {
    readonly migrant: Parameter;
    readonly family: Parameter;
    readonly stopsLeaks: Parameter;
    readonly holdsOn: Parameter;
  } | null;
  /** Of the monthly error about the result. */
  readonly driver: number;
  readonly flows: { leaked: number; taken: number };
  /** Fractions of minor units: leaks, what is taken out. */
  readonly residual: Float64Array;
}

export interface Survival {
  readonly scale: Parameter;
  readonly shape: Parameter;
  readonly forMoney: Parameter;
}

export interface Support {
  readonly months: Parameter;
  readonly grant: Parameter;
  readonly teaches: Parameter;
  readonly forgets: Parameter;
  readonly protects: Parameter;
  readonly atHome: Parameter;
  readonly abroad: Parameter;
  readonly cliff: Parameter;
  readonly residual: Float64Array;
  readonly flows: { grant: number };
}

export interface Restarts {
  readonly saves: Parameter;
  readonly capital: Parameter;
  readonly chance: Parameter;
  readonly learns: Parameter;
  readonly driver: number;
  readonly residual: Float64Array;
  readonly flows: { reinvested: number };
}

/** How well what it does suits the place. */
export interface Fit {
  readonly share: Parameter;
  readonly shortens: Parameter;
}

/**
 * What an enterprise remembers of its management: skill lost or gained by experience and support, believed result, months in a
 * row of believed loss, whether a year was ever profitable; and of its owner: whether abroad, savings, failures so far.
 */
export const memory = {
  taught: 0,
  experience: 1,
  believed: 2,
  lossesInARow: 3,
  hasProspered: 4,
  isAbroad: 5,
  saved: 6,
  failures: 7,
  triesAgain: 8,
  unseenLoss: 9,
} as const;

/** The parts of an enterprise that are about people; each null when the file says nothing of it. */
export interface Conduct {
  readonly management: Management | null;
  readonly survival: Survival | null;
  readonly support: Support | null;
  readonly restarts: Restarts | null;
  readonly fit: Fit | null;
  /** See `memory`. */
  readonly state: Float64Array;
  /** 1 while it is open and has had a year of profit; published as `viable` for those who think of returning. */
  readonly viable: Float64Array;
}

/** Round 1: running values and memory. */
export function declareConduct(values: EnterpriseValues, place: Place): Conduct {
  const { build, id } = place;
  const make = (path: string, quantity: Quantity): Parameter => place.parameter(path, quantity);
  const { survival, restarts, fit } = values;
  const viable = build.state(1);
  build.publish(id, 'viable', viable);
  return {
    management: declareManagement(values, place),
    survival:
      survival === null
        ? null
        : {
            scale: make('survival.scale', survival.scale),
            shape: make('survival.shape', survival.shape),
            forMoney: make('survival.forMoney', survival.forMoney),
          },
    support: declareSupport(values, place),
    restarts:
      restarts === null
        ? null
        : {
            saves: make('restarts.saves', restarts.saves),
            capital: make('restarts.capital', restarts.capital),
            chance: make('restarts.chance', restarts.chance),
            learns: make('restarts.learns', restarts.learns),
            driver: build.driver(`${id}.begins again`),
            residual: build.state(1),
            flows: { reinvested: -1 },
          },
    fit: fit === null ? null : { share: make('fit.share', fit.share), shortens: make('fit.shortens', fit.shortens) },
    state: build.state(10),
    viable,
  };
}

function declareManagement({ management: given }: EnterpriseValues, place: Place): Management | null {
  if (given === null) return null;
  const make = (path: string, quantity: Quantity): Parameter => place.parameter(`management.${path}`, quantity);
  const { owners } = given;
  return {
    skill: make('skill', given.skill),
    blur: make('blur', given.blur),
    takes: make('takes', given.takes),
    givesUp: given.givesUp === null ? Infinity : given.givesUp.value,
    leaks: make('leaks', given.leaks),
    supervised: make('supervised', given.supervised),
    owners:
      owners === null
        ? null
        : {
            migrant: make('owners.migrant', owners.migrant),
            family: make('owners.family', owners.family),
            stopsLeaks: make('owners.stopsLeaks', owners.stopsLeaks),
            holdsOn: make('owners.holdsOn', owners.holdsOn),
          },
    driver: place.build.driver(`${place.id}.error about the result`),
    flows: { leaked: -1, taken: -1 },
    residual: place.build.state(2),
  };
}

function declareSupport({ support: given }: EnterpriseValues, place: Place): Support | null {
  if (given === null) return null;
  const make = (path: string, quantity: Quantity): Parameter => place.parameter(`support.${path}`, quantity);
  return {
    months: make('months', given.months),
    grant: make('grant', given.grant),
    teaches: make('teaches', given.teaches),
    forgets: make('forgets', given.forgets),
    protects: make('protects', given.protects),
    atHome: make('atHome', given.atHome),
    abroad: make('abroad', given.abroad),
    cliff: make('cliff', given.cliff),
    residual: place.build.state(1),
    flows: { grant: -1 },
  };
}
