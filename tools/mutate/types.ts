/** Faults that the type check of `npm test` notices: no test needs to. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { type Mutant, mutate } from './mutants.ts';

export interface TypeCheck {
  /** Whether the file with the fault has errors that it has not without. */
  readonly refuses: (mutant: Mutant) => boolean;
}

/** Reads the project's own settings; the first answer takes some seconds, the others a moment. */
export function checkTypes(root: string): TypeCheck {
  const { config } = ts.readConfigFile(resolve(root, 'tsconfig.json'), ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const changed = new Map<string, { readonly version: number; readonly text: string }>();
  const textOf = (file: string): string | undefined => changed.get(file)?.text ?? ts.sys.readFile(file);
  const service = ts.createLanguageService({
    getCompilationSettings: () => ({ ...options, noEmit: true }),
    getScriptFileNames: () => fileNames.filter((file) => file.startsWith(resolve(root, 'src'))),
    getScriptVersion: (file) => String(changed.get(file)?.version ?? 0),
    getScriptSnapshot: (file) => {
      const text = textOf(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
  const errorsIn = (file: string): number =>
    service.getSemanticDiagnostics(file).length + service.getSyntacticDiagnostics(file).length;
  const put = (file: string, text: string): void => {
    changed.set(file, { version: (changed.get(file)?.version ?? 0) + 1, text });
  };
  return {
    refuses: (mutant) => {
      const file = resolve(root, mutant.file);
      const text = readFileSync(file, 'utf8');
      const before = errorsIn(file);
      put(file, mutate(text, mutant));
      const after = errorsIn(file);
      put(file, text);
      return after > before;
    },
  };
}
