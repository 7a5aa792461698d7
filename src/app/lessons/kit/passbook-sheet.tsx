import { useSession } from '../session-context.ts';

const rows = 12;

/** A page of a passbook, as groups keep them: one line a meeting. */
export function PassbookSheet() {
  const session = useSession();
  const columns = ['month', 'passbookIn', 'passbookOut', 'passbookBalance', 'passbookSign'] as const;
  return (
    <section class="paper">
      <h2>{session.t('sheetPassbook')}</h2>
      <p>{session.t('passbookName')} : ………………………………</p>
      <table class="paper-table">
        <thead>
          <tr>
            {columns.map((key) => (
              <th key={key} scope="col">
                {session.t(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: rows }, (_, row) => (
            <tr key={row}>
              <th scope="row">{row + 1}</th>
              {columns.slice(1).map((key) => (
                <td key={key} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
