import { playMoney } from '../../../lessons/play-money.ts';
import { sayFigure } from '../../../lessons/say-figure.ts';
import { useSession } from '../session-context.ts';

/** Notes and coins to cut out, of such values that the lesson's sum can be laid on the table. Each says that it is for play. */
export function MoneySheet() {
  const session = useSession();
  const play = session.play.value!;
  const { currency } = play;
  const money = playMoney(play);
  if (currency === null || money.length === 0) return null;
  return (
    <section class="paper">
      <h2>{session.t('sheetMoney')}</h2>
      <ul class="paper-money">
        {money.map((value, place) => (
          <li key={place} class="paper-note">
            <bdi class="said">{sayFigure({ value, unit: currency }, session.language.value, '')}</bdi>
            <small>{session.t('playMoney')}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
