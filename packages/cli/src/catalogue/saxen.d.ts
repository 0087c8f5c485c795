/** What is used of saxen, which brings no types of its own. */
declare module 'saxen' {
  type Decode = (text: string) => string;

  export class Parser {
    on(
      event: 'openTag',
      does: (name: string, attributes: () => Readonly<Record<string, string>>, decode: Decode) => void,
    ): this;
    on(event: 'closeTag', does: (name: string) => void): this;
    on(event: 'text', does: (text: string, decode: Decode) => void): this;
    on(event: 'cdata', does: (text: string) => void): this;
    on(event: 'error', does: (error: Error) => void): this;
    parse(xml: string): this;
  }
}
