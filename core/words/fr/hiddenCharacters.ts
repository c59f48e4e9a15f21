import type { Words } from '../Words.ts';
import { counted } from './counted.ts';

const name =
  (one: string, many = `${one}s`) =>
  (count: number): string =>
    counted(count, one, many);

/** White space and invisible characters, counted, by names people know: not always Unicode's own. */
export const hiddenCharacters: Words['hiddenCharacters'] = {
  named: {
    '\u0000': name('caractère NUL', 'caractères NUL'),
    '\t': name('tabulation'),
    '\n': name('saut de ligne (LF)', 'sauts de ligne (LF)'),
    '\u000b': name('tabulation verticale', 'tabulations verticales'),
    '\f': name('saut de page', 'sauts de page'),
    '\r': name('saut de ligne (CR)', 'sauts de ligne (CR)'),
    '\r\n': name('saut de ligne (CRLF)', 'sauts de ligne (CRLF)'),
    '\u001b': name('caractère d’échappement', 'caractères d’échappement'),
    ' ': name('espace'),
    '\u007f': name('caractère de suppression', 'caractères de suppression'),
    '\u0085': name('caractère de ligne suivante', 'caractères de ligne suivante'),
    '\u00a0': name('espace insécable', 'espaces insécables'),
    '\u00ad': name('trait d’union conditionnel', 'traits d’union conditionnels'),
    '\u034f': name('liant graphémique', 'liants graphémiques'),
    '\u061c': name('marque de lettre arabe', 'marques de lettre arabe'),
    '\u1680': name('espace oghamique', 'espaces oghamiques'),
    '\u180e': name('séparateur de voyelles mongol', 'séparateurs de voyelles mongols'),
    '\u2002': name('espace demi-cadratin', 'espaces demi-cadratin'),
    '\u2003': name('espace cadratin', 'espaces cadratin'),
    '\u2007': name('espace tabulaire', 'espaces tabulaires'),
    '\u2009': name('espace fine', 'espaces fines'),
    '\u200a': name('espace ultrafine', 'espaces ultrafines'),
    '\u200b': name('espace sans chasse', 'espaces sans chasse'),
    '\u200c': name('antiliant sans chasse', 'antiliants sans chasse'),
    '\u200d': name('liant sans chasse', 'liants sans chasse'),
    '\u200e': name('marque gauche-à-droite', 'marques gauche-à-droite'),
    '\u200f': name('marque droite-à-gauche', 'marques droite-à-gauche'),
    '\u2028': name('séparateur de lignes', 'séparateurs de lignes'),
    '\u2029': name('séparateur de paragraphes', 'séparateurs de paragraphes'),
    '\u202a': name('enchâssement gauche-à-droite', 'enchâssements gauche-à-droite'),
    '\u202b': name('enchâssement droite-à-gauche', 'enchâssements droite-à-gauche'),
    '\u202c': name('fin de sens d’écriture', 'fins de sens d’écriture'),
    '\u202d': name('forçage gauche-à-droite', 'forçages gauche-à-droite'),
    '\u202e': name('forçage droite-à-gauche', 'forçages droite-à-gauche'),
    '\u202f': name('espace fine insécable', 'espaces fines insécables'),
    '\u205f': name('espace mathématique', 'espaces mathématiques'),
    '\u2060': name('gluon de mots', 'gluons de mots'),
    '\u2066': name('isolat gauche-à-droite', 'isolats gauche-à-droite'),
    '\u2067': name('isolat droite-à-gauche', 'isolats droite-à-gauche'),
    '\u2068': name('isolat à sens automatique', 'isolats à sens automatique'),
    '\u2069': name('fin d’isolat', 'fins d’isolat'),
    '\u2800': name('blanc braille', 'blancs braille'),
    '\u3000': name('espace idéographique', 'espaces idéographiques'),
    '\u3164': name('remplisseur hangul', 'remplisseurs hangul'),
    '\ufe0e': name('sélecteur de variante texte', 'sélecteurs de variante texte'),
    '\ufe0f': name('sélecteur de variante émoji', 'sélecteurs de variante émoji'),
    '\ufeff': name('indicateur d’ordre des octets (BOM)', 'indicateurs d’ordre des octets (BOM)'),
  },
  space: (count, code) => counted(count, `espace (${code})`, `espaces (${code})`),
  control: (count, code) =>
    counted(count, `caractère de contrôle (${code})`, `caractères de contrôle (${code})`),
  invisible: (count, code) =>
    counted(count, `caractère invisible (${code})`, `caractères invisibles (${code})`),
};
