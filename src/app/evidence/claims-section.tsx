import { withSourceNames } from '../../text/source-places.ts';
import { useEffect, useState } from 'preact/hooks';
import { disagreement, findingSentence, gradeWords, outcomeWords } from '../../analysis/claim-sentences.ts';
import type { ClaimResult } from '../../analysis/claim-result.ts';
import type { ScenarioText } from '../laboratory.ts';
import { language, t, w } from '../language.ts';
import { useAppState } from '../state.ts';
import { storyCard, storyText } from '../stories.ts';
import { claimsText, storiesWithClaims } from './evidence-files.ts';
import type { ListedClaim, ListedClaims } from './evidence-lab.ts';

/** The claims of all stories, one table a story. */
export function ClaimsSection() {
  return (
    <section class="sheet" aria-labelledby="claims">
      <h2 id="claims">{t('claims')}</h2>
      <p>{t('claimsLead')}</p>
      {storiesWithClaims().map((story) => (
        <StoryClaims key={story} story={story} />
      ))}
    </section>
  );
}

type Played = Readonly<Record<string, ClaimResult>>;

function StoryClaims({ story }: { story: string }) {
  const { laboratory, simulation } = useAppState();
  const [listed, setListed] = useState<ListedClaims | null>(null);
  const [played, setPlayed] = useState<Played>({});
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    let isGone = false;
    void sourcesOf(story).then(async (sources) => {
      if (sources === null || isGone) return;
      const found = await laboratory.listClaims(sources.claims, sources.story);
      if (!isGone) setListed(found);
    }, simulation.fail.bind(simulation));
    return () => {
      isGone = true;
    };
  }, [story]);

  async function play(): Promise<void> {
    const sources = await sourcesOf(story);
    if (sources === null || listed === null) return;
    setBusy(true);
    try {
      for (const { id } of listed.claims) {
        const result = await laboratory.playClaim(sources.claims, sources.story, id);
        if (result !== null) setPlayed((before) => ({ ...before, [id]: result }));
      }
    } catch (error) {
      simulation.fail(error);
    } finally {
      setBusy(false);
    }
  }

  const card = storyCard(story);
  if (listed === null) return null;
  const done = Object.keys(played).length;
  return (
    <section class="claims-of" aria-labelledby={`claims-${story}`}>
      <h3 id={`claims-${story}`}>
        <a href={`#/story/${story}`}>{card === null ? story : w(card.place)}</a>
      </h3>
      {listed.issues.map((issue) => (
        <p key={issue.place.line}>{w(issue.says)}</p>
      ))}
      <ClaimTable story={story} claims={listed.claims} played={played} />
      <p>
        <button type="button" class="button second" disabled={busy} onClick={() => void play()}>
          {t('claimsRun')}
        </button>
      </p>
      <p role="status">{busy ? t('claimsBusy', { done, total: listed.claims.length }) : ''}</p>
    </section>
  );
}

function ClaimTable({ story, claims, played }: { story: string; claims: readonly ListedClaim[]; played: Played }) {
  const caption = `${t('claims')} – ${story}`;
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={caption}>
      <table class="claims">
        <caption class="hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('claimSays')}</th>
            <th scope="col">{t('claimGrade')}</th>
            <th scope="col">{t('claimOutcome')}</th>
          </tr>
        </thead>
        <tbody>
          {claims.map((claim) => (
            <ClaimRow key={claim.id} claim={claim} result={played[claim.id] ?? null} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ClaimRow({ claim, result }: { claim: ListedClaim; result: ClaimResult | null }) {
  const other = result === null ? null : disagreement(result, language.value);
  return (
    <tr>
      <th scope="row">
        <small>{claim.id}</small> {w(claim.says)}
      </th>
      <td>
        {claim.grades.map((grade) => w(gradeWords[grade])).join(', ')}
        <br />
        <small>
          {t('claimSource')} {withSourceNames(w(claim.source), language.value)}
        </small>
      </td>
      <td>
        <span class={`badge outcome ${result?.outcome ?? 'untried'}`}>
          {result === null ? t('claimUntried') : w(outcomeWords[result.outcome])}
        </span>
        {other === null ? null : <p>{other}</p>}
        {result === null ? null : (
          <details>
            <summary>{t('claimNumbers')}</summary>
            {result.findings.map((finding, i) => (
              <p key={i}>{findingSentence(finding, language.value)}</p>
            ))}
          </details>
        )}
      </td>
    </tr>
  );
}

async function sourcesOf(
  story: string,
): Promise<{ readonly claims: ScenarioText; readonly story: ScenarioText } | null> {
  const [claims, scenario] = await Promise.all([claimsText(story), storyText(story)]);
  if (claims === null || scenario === null) return null;
  return { claims: { file: `${story}.claims.yaml`, text: claims }, story: { file: `${story}.yaml`, text: scenario } };
}
