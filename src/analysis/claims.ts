import type { Ensemble } from '../ensemble/ensemble.ts';
import { runEnsemble } from '../ensemble/run-ensemble.ts';
import type { EnsembleOptions } from '../ensemble/run-ensemble.ts';
import type { Compile } from '../ensemble/run-batch.ts';
import type { AnyKind } from '../institutions/kind.ts';
import { compile } from '../scenario/compile.ts';
import type { Claim, ClaimsFile } from '../schema/claims.ts';
import { conditionsMet } from './claim-conditions.ts';
import { evaluate } from './claim-findings.ts';
import { ClaimRuns } from './claim-runs.ts';
import type { ClaimResult, Outcome } from './claim-result.ts';

export interface ClaimsRequest {
  readonly claims: ClaimsFile;
  /** The seed of all draws; 1 unless told. */
  readonly seed?: number;
  /** Another number of futures than each claim's own, as for a quick look. */
  readonly futures?: number;
  /** Only these claims. */
  readonly only?: readonly string[];
  /** Kinds with a rule replaced, to show that a claim can fail; they run in this thread only. */
  readonly kinds?: readonly AnyKind[];
  /** Threads; none unless told. */
  readonly threads?: Pick<EnsembleOptions, 'workers' | 'spawn'>;
  readonly signal?: AbortSignal;
  /** Told after each claim how many are done. */
  readonly progress?: (done: number, total: number) => void;
}

/**
 * Evaluates the claims of a file, in its order. All steps of a claim run through the same futures, so that differences are
 * paired. Rejects with an AbortError when cancelled.
 *
 * @example (await claimResults({ claims })).map(({ claim, outcome }) => `${outcome} ${claim.id}`)
 */
export async function claimResults(request: ClaimsRequest): Promise<readonly ClaimResult[]> {
  const { claims, only, kinds } = request;
  const wanted = claims.claims.filter(({ id }) => only === undefined || only.includes(id));
  // One function for the whole request, because models are kept by the function that made them.
  const compileWith: Compile | undefined =
    kinds === undefined ? undefined : (scenario, seed) => compile(scenario, seed, kinds);
  const seed = request.seed ?? 1;
  const options = optionsOf(request, compileWith);
  const runs = new ClaimRuns(
    wanted,
    (claim) => request.futures ?? claim.futures,
    (scenario, futures) => runEnsemble({ scenario, seed, runs: futures }, options),
  );
  const results: ClaimResult[] = [];
  for (const claim of wanted) {
    results.push(resultOf({ of: claims.of, claim, seed, ensembles: await runs.of(claim) }));
    request.progress?.(results.length, wanted.length);
  }
  return results;
}

interface PlayedClaim {
  readonly of: string;
  readonly claim: Claim;
  readonly seed: number;
  readonly ensembles: readonly Ensemble[];
}

function resultOf({ of, claim, seed, ensembles }: PlayedClaim): ClaimResult {
  const met = conditionsMet(claim.given, ensembles);
  const findings = claim.expected.map((expected) => evaluate({ claim, expected, ensembles, met }));
  const evaluated = worstOf(findings.map(({ outcome }) => outcome));
  const { steps: _, ...shownClaim } = claim;
  const lost = new Set(ensembles.flatMap(({ failed }) => failed.map(({ future }) => future)));
  return {
    of,
    claim: shownClaim,
    outcome: outcomeOf(claim, evaluated),
    evaluated,
    findings,
    seed,
    futures: ensembles[0]!.runs,
    failed: lost.size,
  };
}

function optionsOf({ threads, signal }: ClaimsRequest, compileWith?: Compile): EnsembleOptions {
  const shared = signal === undefined ? {} : { signal };
  return compileWith === undefined
    ? { workers: 0, ...threads, ...shared }
    : { workers: 0, ...shared, compile: compileWith };
}

/** A recorded disagreement leaves no claim settled; one that says nothing stays vacuous, because no source is tested. */
function outcomeOf(claim: Claim, evaluated: ClaimResult['evaluated']): Outcome {
  return claim.contested === null || evaluated === 'vacuous' ? evaluated : 'contested';
}

function worstOf(outcomes: readonly ClaimResult['evaluated'][]): ClaimResult['evaluated'] {
  if (outcomes.includes('fails')) return 'fails';
  return outcomes.includes('vacuous') ? 'vacuous' : 'holds';
}
