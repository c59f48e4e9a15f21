// With JavaScript in it.
import Prism from 'prismjs';
import 'prismjs/components/prism-python.js';
import 'prismjs/components/prism-php.js';
import 'prismjs/components/prism-ruby.js';
import 'prismjs/components/prism-go.js';
import 'prismjs/components/prism-java.js';
import 'prismjs/components/prism-kotlin.js';
import 'prismjs/components/prism-csharp.js';
import 'prismjs/components/prism-elixir.js';
import 'prismjs/components/prism-rust.js';
import 'prismjs/components/prism-bash.js';
import 'prismjs/components/prism-swift.js';
import 'prismjs/components/prism-dart.js';

/** What is told apart by its colour; the rest is code. */
export type CodeKind = 'comment' | 'keyword' | 'literal';

export interface CodePiece {
  readonly text: string;
  readonly kind: CodeKind | undefined;
}

/** By the ending of the file. */
const languages: Readonly<Record<string, string>> = {
  mjs: 'javascript',
  js: 'javascript',
  jsx: 'javascript',
  ts: 'javascript',
  tsx: 'javascript',
  py: 'python',
  php: 'php',
  rb: 'ruby',
  go: 'go',
  java: 'java',
  kt: 'kotlin',
  cs: 'csharp',
  exs: 'elixir',
  rs: 'rust',
  sh: 'bash',
  swift: 'swift',
  dart: 'dart',
  html: 'markup',
  erb: 'ruby',
};

const kinds: Readonly<Record<string, CodeKind>> = {
  comment: 'comment',
  keyword: 'keyword',
  boolean: 'literal',
  char: 'literal',
  number: 'literal',
  string: 'literal',
  'string-literal': 'literal',
  'template-string': 'literal',
  'triple-quoted-string': 'literal',
  regex: 'literal',
  tag: 'keyword',
  'attr-value': 'literal',
};

type Stream = string | Prism.Token | readonly (string | Prism.Token)[];

/** What stands in a string or a comment is of its kind, unless it says more. */
const piecesOf = (stream: Stream, kind: CodeKind | undefined): readonly CodePiece[] => {
  if (typeof stream === 'string') return [{ text: stream, kind }];
  if ('type' in stream) {
    // What is filled into a string is code again.
    return piecesOf(
      stream.content,
      stream.type === 'interpolation' ? undefined : (kinds[stream.type] ?? kind),
    );
  }
  return stream.flatMap((one) => piecesOf(one, kind));
};

/** Code in pieces, given the ending of a file; `undefined` for a language that is not known here. */
export function highlightCode(code: string, ending: string): readonly CodePiece[] | undefined {
  const grammar = Prism.languages[languages[ending] ?? ''];
  return grammar === undefined ? undefined : piecesOf(Prism.tokenize(code, grammar), undefined);
}
