import { t } from '../language.ts';
import { rooms } from '../rooms.ts';

/** The rooms, each with a sentence on what it is for. */
export function RoomList() {
  return (
    <ul class="gallery">
      {rooms.map(({ name, title, lead }) => (
        <li key={name} class="story">
          <h3>
            <a href={`#/${name}`}>{t(title)}</a>
          </h3>
          <p>{t(lead)}</p>
        </li>
      ))}
    </ul>
  );
}
