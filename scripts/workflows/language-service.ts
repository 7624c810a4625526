import { registerHooks } from 'node:module';
import type { Finding, Source } from './finding.ts';
import { metadataOf, ownName } from './metadata.ts';

/** Checks by GitHub's own language service: keys, values, expressions, and the inputs of actions. Warnings count. */
export async function checkByLanguageService(
  sources: readonly Source[],
  actionYml: string,
): Promise<readonly Finding[]> {
  const { validate, TextDocument, troubles } = await load();
  const metadata = metadataOf(actionYml);
  const found = sources.map(async ({ path, text }) => {
    // The service remembers files by their address, also when the text is another.
    visit += 1;
    const address = `file:///${visit}/${path}`;
    const document = TextDocument.create(address, 'yaml', 1, withOwnName(text));
    const diagnostics = await validate(document, {
      actionsMetadataProvider: { fetchActionMetadata: async (action) => metadata(action) },
    });
    return diagnostics.map(({ range, message }): Finding => {
      const text = typeof message === 'string' ? message : message.value;
      return { path, line: range.start.line + 1, by: 'github', message: text };
    });
  });
  const findings = (await Promise.all(found)).flat();
  if (troubles.length > 0) throw new Error(`GitHub's language service broke: ${troubles.join('; ')}`);
  return findings;
}

let visit = 0;

/** `uses: ./` is this action, but the service does not look up local ones. */
function withOwnName(text: string): string {
  return text.replaceAll(/(\buses:\s*)\.\/?(?=\s|$)/g, `$1${ownName}@local`);
}

async function load() {
  // The service imports JSON without the attribute that Node asks for.
  const hooks = registerHooks({
    resolve(specifier, context, next) {
      const resolved = next(specifier, context);
      return resolved.url.endsWith('.json') ? { ...resolved, importAttributes: { type: 'json' } } : resolved;
    },
  });
  try {
    const { validate, registerLogger } = await import('@actions/languageservice');
    const { TextDocument } = await import('vscode-languageserver-textdocument');
    // It finds nothing where it breaks, and says so only in its log.
    const troubles: string[] = [];
    const error = (message: string) => troubles.push(message);
    const quiet = () => undefined;
    registerLogger({ error, warn: quiet, info: quiet, log: quiet });
    return { validate, TextDocument, troubles };
  } finally {
    hooks.deregister();
  }
}
