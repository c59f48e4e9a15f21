import { splitAtHidden, type VisiblePiece } from './splitAtHidden.ts';

/** What nobody sees in running text, whose line breaks, tabs and spaces are seen by what they do. */
const unseen = /(?![ \t\n])[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Cs}\u2800]/gu;

const plain = (text: string): readonly VisiblePiece[] => (text === '' ? [] : [{ kind: 'plain', text }]);

/**
 * Running text in pieces, in which values stand among other words: what nobody sees is told apart, line feeds, tabs and
 * spaces stay text, and no letter is suspected of being another one.
 */
export const hiddenPieces = (text: string): readonly VisiblePiece[] => [
  ...splitAtHidden(text, unseen, plain),
];
