import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  DefaultLexer,
  EmptyFileSystem,
  inject,
  type LangiumCoreServices,
  type LexerResult,
} from 'langium';
import { LeerrouteGeneratedModule, LeerrouteGeneratedSharedModule } from '../generated/module.ts';
import { FreeWordTokenBuilder } from './tokens.ts';

/** Langium's lexer, or the tokens that recovery made of the same text. */
export class PresetLexer extends DefaultLexer {
  preset: LexerResult | undefined;

  override tokenize(text: string): LexerResult {
    return this.preset ?? super.tokenize(text);
  }
}

let services: LangiumCoreServices | undefined;

/** Langium's lexer and parsers, built at first use: that costs most of the time of a short run. */
export function languageServices(): LangiumCoreServices {
  if (services) return services;
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), LeerrouteGeneratedSharedModule);
  services = inject(createDefaultCoreModule({ shared }), LeerrouteGeneratedModule, {
    parser: {
      TokenBuilder: () => new FreeWordTokenBuilder(),
      Lexer: (core: LangiumCoreServices) => new PresetLexer(core),
      ParserConfig: () => ({ recoveryEnabled: false, maxLookahead: 1, skipValidations: true }),
    },
  });
  return services;
}
