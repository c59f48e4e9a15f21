import type { Signer } from '../../core/wording/Signer.ts';

const commands: Readonly<Record<string, (file: string) => string>> = {
  node: (file) => `node ${file}`,
  python: (file) => `python3 ${file}`,
  php: (file) => `php ${file}`,
  ruby: (file) => `ruby ${file}`,
  go: (file) => `go run ${file}`,
  java: (file) => `java ${file}`,
  kotlin: (file) => `kotlinc ${file} -include-runtime -d sign.jar && java -jar sign.jar`,
  csharp: () => 'dotnet run --',
  elixir: (file) => `elixir ${file}`,
  rust: () => 'cargo run --',
  shell: (file) => `sh ${file}`,
};

/** How to run a signer on Crisp's documented example, in a POSIX shell, and what it must print. */
export function selfTest({ language, file }: Signer): {
  readonly command: readonly string[];
  readonly prints: string;
} {
  return {
    command: [
      'export CRISP_SECRET_KEY=0fd72e0ff53b274293029fd1f3f40c92',
      `${commands[language]?.(file) ?? file} user@gmail.com`,
    ],
    prints: 'cd7cc422ea97c82d844b2373fdcd6259c9ee6e135af65ab6fe6ca85e3f07abb1',
  };
}
