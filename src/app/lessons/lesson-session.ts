import { computed, effect, signal } from '@preact/signals';
import { type Lesson, type Step, stepsOf } from '../../lessons/lesson.ts';
import { textIn } from '../../lessons/lesson-text.ts';
import { noGuess, type RoomGuess } from '../../lessons/guesses.ts';
import type { LessonText } from '../../lessons/lesson.ts';
import type { LessonPlay } from '../../lessons/play-lesson.ts';
import type { RoomNumbers } from '../../lessons/room-numbers.ts';
import { placesOf } from '../../lessons/say-figure.ts';
import type { Words } from '../../engine/words.ts';
import type { Issue } from '../../schema/issue.ts';
import type { LessonLanguage, LessonTextKey } from '../../text/lessons.ts';
import type { Arguments } from '../../text/say.ts';
import { directionOf } from '../../text/translation.ts';
import type { Laboratory, ScenarioText } from '../laboratory.ts';
import { frameLanguageOf, frameText, onPageLanguage, startingLanguage } from './frame-language.ts';
import { lessonFiles, ownLessonFiles } from './lesson-library.ts';
import { emptySession, keepSession, readSession, type SavedSession } from './saved-session.ts';

/**
 * A lesson under way, in one place: views read its signals and call its methods. Everything a power cut would take is kept on
 * the device at each change. A second window for the hall shows the same session and changes nothing.
 */
export class LessonSession {
  readonly saved = signal<SavedSession>(emptySession);
  readonly lesson = signal<Lesson | null>(null);
  readonly play = signal<LessonPlay | null>(null);
  /** The play without a card, beside that with one. */
  readonly plain = signal<LessonPlay | null>(null);
  /** The card of the play that is shown: until a drawn card has been played, nothing is said of it. */
  readonly playedShock = signal<string | null>(null);
  readonly issues = signal<readonly Issue[]>([]);
  /** Recordings that were opened with a lesson of the trainer's own, by file name; they last as long as the page. */
  readonly recordings = signal<ReadonlyMap<string, string>>(new Map());
  readonly trouble = signal<Words | null>(null);
  /** False when this device keeps nothing: the trainer must know before the power goes. */
  readonly isKept = signal(true);
  readonly steps = computed<readonly Step[]>(() => {
    const lesson = this.lesson.value;
    return lesson === null ? [] : stepsOf(lesson, this.saved.value.length);
  });
  readonly step = computed<Step | null>(() => this.steps.value[this.saved.value.step] ?? null);
  readonly direction = computed(() => directionOf(this.language.value));
  readonly language = computed(() => this.saved.value.language);
  readonly #laboratory: Laboratory;
  readonly #fail: (error: unknown) => void;
  #asked = 0;
  #hall: Window | null = null;

  constructor(laboratory: Laboratory, fail: (error: unknown) => void) {
    this.#laboratory = laboratory;
    this.#fail = fail;
  }

  /** Takes up what this device kept, and follows every change; gives back how to stop. */
  begin(): () => void {
    this.saved.value = readSession(startingLanguage());
    const { lesson, own } = this.saved.value;
    if (lesson !== null || own !== null) void this.#load();
    const stop = effect(() => {
      this.isKept.value = keepSession(this.saved.value);
      this.#hall?.postMessage({ passerelle: 'session', saved: this.saved.value }, '*');
    });
    const stopPage = onPageLanguage(this);
    const hear = ({ source, data }: MessageEvent<unknown>) => {
      if (source === null || source !== this.#hall || !isReady(data)) return;
      this.#hall?.postMessage({ passerelle: 'session', saved: this.saved.value }, '*');
    };
    addEventListener('message', hear);
    return () => {
      stop();
      stopPage();
      removeEventListener('message', hear);
    };
  }

  /** Shows the session of the window that opened this one; gives back how to stop. */
  follow(): () => void {
    const opener: Window | null = window.opener as Window | null; // The browser's own type is any.
    const hear = ({ source, data }: MessageEvent<unknown>) => {
      if (source !== opener || !isSession(data)) return;
      const before = this.saved.value;
      this.saved.value = data.saved;
      const isOther = before.lesson !== data.saved.lesson || before.own?.file.text !== data.saved.own?.file.text;
      if (isOther) void this.#load();
      else if (before.shock !== data.saved.shock || before.numbers !== data.saved.numbers) void this.#replay();
    };
    addEventListener('message', hear);
    opener?.postMessage({ passerelle: 'ready' }, '*');
    return () => removeEventListener('message', hear);
  }

  openHall(address: string): void {
    this.#hall = window.open(address, 'passerelle-hall');
  }

  async choose(name: string, length: 'full' | 'short'): Promise<void> {
    this.#change({ lesson: name, own: null, length, step: 0, guesses: {}, shock: null, shown: [], since: null });
    await this.#load();
  }

  /** A lesson of the trainer's own; false when none of the files is one. */
  async open(files: readonly ScenarioText[]): Promise<boolean> {
    const own = await ownLessonFiles(files);
    if (own === null) return false;
    this.#change({ lesson: null, own, length: 'full', step: 0, guesses: {}, shock: null, shown: [], since: null });
    await this.#load();
    return true;
  }

  /** Takes recordings for the steps that name them; they stay on this device and are gone with the page. */
  hear(files: readonly File[]): void {
    for (const address of this.recordings.peek().values()) URL.revokeObjectURL(address);
    this.recordings.value = new Map(files.map((file) => [file.name, URL.createObjectURL(file)]));
  }

  quit(): void {
    this.#asked++;
    this.#change({ lesson: null, own: null, step: 0, guesses: {}, shock: null, shown: [], since: null });
    this.lesson.value = null;
    this.play.value = null;
    this.issues.value = [];
  }

  go(by: 1 | -1): void {
    this.goTo(this.saved.value.step + by);
  }

  /** Goes to a step, from 0; a lesson stays where it is when it has no such step. */
  goTo(step: number): void {
    if (step === this.saved.value.step || this.steps.value[step] === undefined) return;
    // A card lies on the table until the room goes on.
    const hadCard = this.saved.value.shock !== null;
    this.#change({ step, shock: null });
    if (hadCard) void this.#replay();
  }

  draw(shock: string | null): void {
    this.#change({ shock });
    void this.#replay();
  }

  show(): void {
    const { step, shown } = this.saved.value;
    if (!shown.includes(step)) this.#change({ shown: [...shown, step] });
  }

  isShown(): boolean {
    return this.saved.value.shown.includes(this.saved.value.step);
  }

  guessOf(name: string): RoomGuess {
    return this.saved.value.guesses[name] ?? noGuess;
  }

  guess(name: string, guess: RoomGuess): void {
    this.#change({ guesses: { ...this.saved.value.guesses, [name]: guess } });
  }

  useNumbers(numbers: RoomNumbers | null): void {
    this.#change({ numbers, guesses: {} });
    if (this.lesson.value !== null) void this.#replay();
  }

  speak(language: string): void {
    this.#change({ language });
  }

  toggleNotes(): void {
    this.#change({ notes: !this.saved.value.notes });
  }

  toggleTimer(): void {
    this.#change({ since: this.saved.value.since === null ? Date.now() : null });
  }

  /** A text of the frame, in the lesson's language when the frame speaks it, else in French. */
  t(key: LessonTextKey, given: Arguments = {}): string {
    return frameText(key, this.frameLanguage(), given);
  }

  frameLanguage(): LessonLanguage {
    return frameLanguageOf(this.language.value);
  }

  /** A text of the lesson without its places filled, for lists before anything is played. */
  plainText(text: LessonText): string {
    return textIn(text, this.language.value);
  }

  /** What fills the places of the lesson's texts. */
  places(): Readonly<Record<string, string>> {
    const [lesson, play] = [this.lesson.value, this.play.value];
    if (lesson === null || play === null) return {};
    return placesOf(lesson, play, this.saved.value.numbers?.names ?? [], this.language.value, this.t('none'));
  }

  #change(part: Partial<SavedSession>): void {
    this.saved.value = { ...this.saved.value, ...part };
  }

  async #load(): Promise<void> {
    const number = ++this.#asked;
    this.play.value = null;
    try {
      const { own, lesson: name } = this.saved.value;
      const files = own ?? (name === null ? null : await lessonFiles(name));
      if (number !== this.#asked) return;
      if (files === null) {
        this.quit();
        return;
      }
      const { lesson, issues } = await this.#laboratory.openLesson(files.file, files.library);
      if (number !== this.#asked) return;
      this.lesson.value = lesson;
      this.issues.value = issues;
      if (lesson === null) return;
      if (!lesson.languages.includes(this.saved.value.language)) this.speak(lesson.languages[0]!);
      await this.#replay();
    } catch (error) {
      this.#fail(error);
    }
  }

  async #replay(): Promise<void> {
    const number = ++this.#asked;
    const { own, lesson: name, numbers, shock } = this.saved.value;
    try {
      const files = own ?? (name === null ? null : await lessonFiles(name));
      if (files === null || number !== this.#asked) return;
      const { play, trouble } = await this.#laboratory.playLesson(files.file, files.library, numbers, shock);
      if (number !== this.#asked) return;
      this.play.value = play;
      this.playedShock.value = shock;
      if (shock === null) this.plain.value = play;
      this.trouble.value = trouble;
    } catch (error) {
      this.#fail(error);
    }
  }
}

function isReady(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'passerelle' in data && data.passerelle === 'ready';
}

function isSession(data: unknown): data is { readonly saved: SavedSession } {
  return typeof data === 'object' && data !== null && 'passerelle' in data && data.passerelle === 'session';
}
