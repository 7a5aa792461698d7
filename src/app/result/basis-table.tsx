import type { Basis } from '../../analysis/report.ts';
import { basisFigure } from '../../charts/figures.ts';
import { language, t, w } from '../language.ts';
import { reasonIn } from '../../text/marks.ts';
import { MarkBadge } from './mark-badge.tsx';

/** Values with their marks and the reason for each. */
export function BasisTable({ bases, caption }: { bases: readonly Basis[]; caption: string }) {
  return (
    <div class="scroll tall" tabIndex={0} role="region" aria-label={caption}>
      <table class="bases">
        <caption class="hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('columnWhat')}</th>
            <th scope="col" class="number">
              {t('columnValue')}
            </th>
            <th scope="col">{t('columnMark')}</th>
            <th scope="col">{t('columnWhy')}</th>
          </tr>
        </thead>
        <tbody>
          {bases.map((basis) => (
            <tr key={basis.path}>
              <th scope="row">
                {w(basis.label)} <small>{basis.path}</small>
              </th>
              <td class="number">{basisFigure(basis, language.value)}</td>
              <td>
                <MarkBadge mark={basis.mark} />
              </td>
              <td>{reasonIn(basis.mark, language.value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
