import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Content } from '../../src/content/parse-content.ts';
import { type Provider, topicsOf } from '../../src/domain/question-set.ts';
import { loadContentFolder } from './content-folder.ts';

/** The virtual modules by which the app gets its content, each in a chunk of its own; see src/content/bundled.ts. */
const parts = {
  'virtual:content/first-questions': ({ questionSet }: Content) => ({
    ...questionSet,
    pillars: questionSet.pillars.map((pillar) => ({
      ...pillar,
      topics: pillar.topics.map((topic) => ({ ...topic, situations: [] })),
    })),
  }),
  'virtual:content/situations': ({ questionSet }: Content) =>
    Object.fromEntries(topicsOf(questionSet).map((topic) => [topic.id, topic.situations])),
  'virtual:content/guides': (content: Content) => content.guides,
  'virtual:content/ways': (content: Content) => content.ways,
  'virtual:content/provenance': (content: Content) => content.provenance,
  'virtual:content/words': (content: Content) => content.words,
  'virtual:content/search-words': (content: Content) => content.searchWords,
  'virtual:content/catalogue': (content: Content) => content.catalogue,
};
type PartName = keyof typeof parts;

/** What an edition puts in the place of parts of a question set. */
export interface OwnParts {
  /** A file with another catalogue. */
  catalogue?: string;
  provider?: Provider;
}

/** Checks the content of `folder` and gives it to the app. An invalid file stops the build with its place. */
export function contentPlugin(folder: string, { catalogue, provider }: OwnParts = {}): Plugin {
  let content: Content | undefined;
  const load = () => {
    const loaded = loadContentFolder(folder, catalogue);
    return provider ? { ...loaded, provenance: { ...loaded.provenance, provider } } : loaded;
  };
  return {
    name: 'pijlerpad-content',
    // Before anything else begins: other plugins write files also after a build that failed.
    configResolved() {
      content = load();
    },
    buildStart() {
      this.addWatchFile(resolve(folder));
    },
    resolveId(id) {
      return id in parts ? `\0${id}` : undefined;
    },
    load(id) {
      const name = id.slice(1);
      if (!id.startsWith('\0') || !(name in parts)) return undefined;
      content ??= load();
      const json = JSON.stringify(parts[name as PartName](content));
      // Parsing a string is faster than running an object literal of this size.
      return `export default JSON.parse(${JSON.stringify(json)});`;
    },
    handleHotUpdate({ file, server }) {
      if (!resolve(file).startsWith(resolve(folder))) return;
      content = load();
      server.moduleGraph.invalidateAll();
      server.ws.send({ type: 'full-reload' });
    },
  };
}
