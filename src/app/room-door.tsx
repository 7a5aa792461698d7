import { useEffect, useState } from 'preact/hooks';
import { useAppState } from './state.ts';
import { roomNamed, type Query, type RoomPage } from './rooms.ts';

/** A room, loaded when somebody goes there. */
export function RoomDoor({ name, query }: { name: string; query: Query }) {
  const { simulation } = useAppState();
  const [loaded, setLoaded] = useState<{ readonly name: string; readonly Page: RoomPage } | null>(null);
  useEffect(() => {
    let isWanted = true;
    roomNamed(name)
      ?.load()
      .then((Page) => {
        if (isWanted) setLoaded({ name, Page });
      })
      .catch((error: unknown) => simulation.fail(error));
    return () => {
      isWanted = false;
    };
  }, [name]);
  if (loaded === null || loaded.name !== name) return null;
  return <loaded.Page query={query} />;
}
