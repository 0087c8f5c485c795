import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  EmptyFileSystem,
  GrammarAST,
  inject,
  type LangiumCoreServices,
} from 'langium';
import { LeerrouteGeneratedModule, LeerrouteGeneratedSharedModule } from '../generated/module.ts';
import { FreeWordTokenBuilder } from './tokens.ts';

let services: LangiumCoreServices | undefined;

/** The grammar and Langium's lexer for it, built at first use: that costs most of the time of a short run. Its parser is built for tests only. */
export function languageServices(): LangiumCoreServices {
  if (services) return services;
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), LeerrouteGeneratedSharedModule);
  services = inject(createDefaultCoreModule({ shared }), LeerrouteGeneratedModule, {
    parser: {
      TokenBuilder: () => new FreeWordTokenBuilder(),
      ParserConfig: () => ({ recoveryEnabled: false, maxLookahead: 1, skipValidations: true }),
    },
  });
  return services;
}

/** The rule of a whole file. */
export function entryRule(): GrammarAST.ParserRule {
  const entry = languageServices().Grammar.rules.find((rule) => GrammarAST.isParserRule(rule) && rule.entry);
  if (!GrammarAST.isParserRule(entry)) throw new Error('The grammar has no entry rule');
  return entry;
}
