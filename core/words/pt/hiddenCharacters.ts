import type { Words } from '../Words.ts';
import { counted } from './counted.ts';

const name =
  (one: string, many = `${one}s`) =>
  (count: number): string =>
    counted(count, one, many);

/** White space and invisible characters, counted, by names people know: not always Unicode's own. */
export const hiddenCharacters: Words['hiddenCharacters'] = {
  named: {
    '\u0000': name('caractere NUL', 'caracteres NUL'),
    '\t': name('tabulação', 'tabulações'),
    '\n': name('quebra de linha (LF)', 'quebras de linha (LF)'),
    '\u000b': name('tabulação vertical', 'tabulações verticais'),
    '\f': name('avanço de página', 'avanços de página'),
    '\r': name('quebra de linha (CR)', 'quebras de linha (CR)'),
    '\r\n': name('quebra de linha (CRLF)', 'quebras de linha (CRLF)'),
    '\u001b': name('caractere de escape', 'caracteres de escape'),
    ' ': name('espaço'),
    '\u007f': name('caractere de exclusão', 'caracteres de exclusão'),
    '\u0085': name('caractere de próxima linha', 'caracteres de próxima linha'),
    '\u00a0': name('espaço inseparável', 'espaços inseparáveis'),
    '\u00ad': name('hífen condicional', 'hifens condicionais'),
    '\u034f': name('conector combinante de grafemas', 'conectores combinantes de grafemas'),
    '\u061c': name('marca de letra árabe', 'marcas de letra árabe'),
    '\u1680': name('espaço ogâmico', 'espaços ogâmicos'),
    '\u180e': name('separador de vogal mongol', 'separadores de vogal mongol'),
    '\u2002': name('espaço ene', 'espaços ene'),
    '\u2003': name('espaço eme', 'espaços eme'),
    '\u2007': name('espaço de algarismo', 'espaços de algarismo'),
    '\u2009': name('espaço fino', 'espaços finos'),
    '\u200a': name('espaço finíssimo', 'espaços finíssimos'),
    '\u200b': name('espaço de largura zero', 'espaços de largura zero'),
    '\u200c': name('separador de largura zero', 'separadores de largura zero'),
    '\u200d': name('conector de largura zero', 'conectores de largura zero'),
    '\u200e': name('marca da esquerda para a direita', 'marcas da esquerda para a direita'),
    '\u200f': name('marca da direita para a esquerda', 'marcas da direita para a esquerda'),
    '\u2028': name('separador de linha', 'separadores de linha'),
    '\u2029': name('separador de parágrafo', 'separadores de parágrafo'),
    '\u202a': name('incorporação da esquerda para a direita', 'incorporações da esquerda para a direita'),
    '\u202b': name('incorporação da direita para a esquerda', 'incorporações da direita para a esquerda'),
    '\u202c': name('marca de fim de direção', 'marcas de fim de direção'),
    '\u202d': name('imposição da esquerda para a direita', 'imposições da esquerda para a direita'),
    '\u202e': name('imposição da direita para a esquerda', 'imposições da direita para a esquerda'),
    '\u202f': name('espaço inseparável estreito', 'espaços inseparáveis estreitos'),
    '\u205f': name('espaço matemático', 'espaços matemáticos'),
    '\u2060': name('conector de palavras', 'conectores de palavras'),
    '\u2066': name('isolamento da esquerda para a direita', 'isolamentos da esquerda para a direita'),
    '\u2067': name('isolamento da direita para a esquerda', 'isolamentos da direita para a esquerda'),
    '\u2068': name('isolamento pela primeira letra', 'isolamentos pela primeira letra'),
    '\u2069': name('marca de fim de isolamento', 'marcas de fim de isolamento'),
    '\u2800': name('espaço braille', 'espaços braille'),
    '\u3000': name('espaço ideográfico', 'espaços ideográficos'),
    '\u3164': name('preenchimento hangul', 'preenchimentos hangul'),
    '\ufe0e': name('seletor de variação de texto', 'seletores de variação de texto'),
    '\ufe0f': name('seletor de variação de emoji', 'seletores de variação de emoji'),
    '\ufeff': name('marca de ordem de bytes (BOM)', 'marcas de ordem de bytes (BOM)'),
  },
  space: (count, code) => counted(count, `espaço (${code})`, `espaços (${code})`),
  control: (count, code) =>
    counted(count, `caractere de controle (${code})`, `caracteres de controle (${code})`),
  invisible: (count, code) =>
    counted(count, `caractere invisível (${code})`, `caracteres invisíveis (${code})`),
};
