/** What this program uses of saxen, which ships no types. */
declare module 'saxen' {
  export class Parser {
    on(
      hook: 'openTag',
      heard: (name: string, attributes: () => Record<string, string>, decode: (text: string) => string) => void,
    ): this;
    on(hook: 'closeTag', heard: (name: string) => void): this;
    on(hook: 'text', heard: (text: string, decode: (text: string) => string) => void): this;
    on(hook: 'cdata', heard: (text: string) => void): this;
    on(hook: 'error', heard: (error: Error) => void): this;
    write(piece: string): this;
    end(): this;
  }
}
