// Made by `npm run causes` from the files in the folders of the layers: change those, and run it again.
import { emailCase } from './message/emailCase.ts';
import { emailTrailingNewline } from './message/emailTrailingNewline.ts';
import { emailWhitespace } from './message/emailWhitespace.ts';
import { emailInvisibleCharacter } from './message/emailInvisibleCharacter.ts';
import { emailUnicodeNormalization } from './message/emailUnicodeNormalization.ts';
import { emailUrlEncoded } from './message/emailUrlEncoded.ts';
import { emailPlusAsSpace } from './message/emailPlusAsSpace.ts';
import { emailHtmlEscaped } from './message/emailHtmlEscaped.ts';
import { emailStringEscaped } from './message/emailStringEscaped.ts';
import { emailQuoted } from './message/emailQuoted.ts';
import { emailWrappedInStructure } from './message/emailWrappedInStructure.ts';
import { emailAddressSyntax } from './message/emailAddressSyntax.ts';
import { emailPrehashed } from './message/emailPrehashed.ts';
import { emailPreencoded } from './message/emailPreencoded.ts';
import { emailCanonicalized } from './message/emailCanonicalized.ts';
import { emailPartial } from './message/emailPartial.ts';
import { emailTypo } from './message/emailTypo.ts';
import { emailUtf16 } from './message/emailUtf16.ts';
import { emailLatin1 } from './message/emailLatin1.ts';
import { emailDoubleUtf8 } from './message/emailDoubleUtf8.ts';
import { emailReplacementCharacter } from './message/emailReplacementCharacter.ts';
import { emailAsciiQuestionMarks } from './message/emailAsciiQuestionMarks.ts';
import { emailPunycode } from './message/emailPunycode.ts';
import { emailTypographic } from './message/emailTypographic.ts';
import { emailBytesRepr } from './message/emailBytesRepr.ts';
import { emailPlaceholder } from './message/emailPlaceholder.ts';
import { otherIdentity } from './message/otherIdentity.ts';
import { otherUser } from './message/otherUser.ts';
import { secretOtherWebsite } from './secret/secretOtherWebsite.ts';
import { secretRotated } from './secret/secretRotated.ts';
import { secretWrongKind } from './secret/secretWrongKind.ts';
import { secretDocsExample } from './secret/secretDocsExample.ts';
import { secretTrailingNewline } from './secret/secretTrailingNewline.ts';
import { secretWhitespace } from './secret/secretWhitespace.ts';
import { secretQuoted } from './secret/secretQuoted.ts';
import { secretInvisibleCharacter } from './secret/secretInvisibleCharacter.ts';
import { secretBytesRepr } from './secret/secretBytesRepr.ts';
import { secretEscaped } from './secret/secretEscaped.ts';
import { secretHexDecoded } from './secret/secretHexDecoded.ts';
import { secretBase64Decoded } from './secret/secretBase64Decoded.ts';
import { secretBase64Encoded } from './secret/secretBase64Encoded.ts';
import { secretHashed } from './secret/secretHashed.ts';
import { secretEmpty } from './secret/secretEmpty.ts';
import { secretPlaceholder } from './secret/secretPlaceholder.ts';
import { secretCase } from './secret/secretCase.ts';
import { secretDashed } from './secret/secretDashed.ts';
import { secretTruncated } from './secret/secretTruncated.ts';
import { secretUtf16 } from './secret/secretUtf16.ts';
import { secretWrapped } from './secret/secretWrapped.ts';
import { secretLatin1 } from './secret/secretLatin1.ts';
import { keyMessageSwapped } from './construction/keyMessageSwapped.ts';
import { plainHash } from './construction/plainHash.ts';
import { hashConcatenation } from './construction/hashConcatenation.ts';
import { doubleHmac } from './construction/doubleHmac.ts';
import { hashOfHmac } from './construction/hashOfHmac.ts';
import { handmadeHmac } from './construction/handmadeHmac.ts';
import { hmacStateReused } from './construction/hmacStateReused.ts';
import { goSumMisuse } from './construction/goSumMisuse.ts';
import { signatureIsInput } from './construction/signatureIsInput.ts';
import { signatureIsToken } from './construction/signatureIsToken.ts';
import { wrongAlgorithm } from './algorithm/wrongAlgorithm.ts';
import { encodingUppercaseHex } from './encoding/encodingUppercaseHex.ts';
import { encodingBase64 } from './encoding/encodingBase64.ts';
import { encodingBase64url } from './encoding/encodingBase64url.ts';
import { encodingBase64OfHex } from './encoding/encodingBase64OfHex.ts';
import { encodingHexOfText } from './encoding/encodingHexOfText.ts';
import { encodingBase32 } from './encoding/encodingBase32.ts';
import { encodingPrefix } from './encoding/encodingPrefix.ts';
import { encodingSeparators } from './encoding/encodingSeparators.ts';
import { encodingWrapped } from './encoding/encodingWrapped.ts';
import { encodingLostZeros } from './encoding/encodingLostZeros.ts';
import { encodingSignExtended } from './encoding/encodingSignExtended.ts';
import { encodingBigInteger } from './encoding/encodingBigInteger.ts';
import { encodingDecimalList } from './encoding/encodingDecimalList.ts';
import { encodingRawBytes } from './encoding/encodingRawBytes.ts';
import { encodingBytesRepr } from './encoding/encodingBytesRepr.ts';
import { encodingObjectRepr } from './encoding/encodingObjectRepr.ts';
import { encodingTruncated } from './encoding/encodingTruncated.ts';
import { encodingCopyError } from './encoding/encodingCopyError.ts';
import { encodingByteOrder } from './encoding/encodingByteOrder.ts';
import { encodingRepeated } from './encoding/encodingRepeated.ts';
import { encodingWhitespace } from './encoding/encodingWhitespace.ts';
import { encodingQuoted } from './encoding/encodingQuoted.ts';
import { encodingUrlEncoded } from './encoding/encodingUrlEncoded.ts';
import { encodingInvisibleCharacter } from './encoding/encodingInvisibleCharacter.ts';
import { encodingHtmlEscaped } from './encoding/encodingHtmlEscaped.ts';
import { signatureMissing } from './delivery/signatureMissing.ts';
import { signatureUndefined } from './delivery/signatureUndefined.ts';
import { snippetNesting } from './delivery/snippetNesting.ts';
import { snippetMisspelled } from './delivery/snippetMisspelled.ts';
import { emailSetTwice } from './delivery/emailSetTwice.ts';
import { pushedEmailDiffers } from './delivery/pushedEmailDiffers.ts';
import { websiteMismatch } from './delivery/websiteMismatch.ts';
import { staleSignature } from './delivery/staleSignature.ts';
import { sdkTooOld } from './delivery/sdkTooOld.ts';
import { channelNeverVerified } from './delivery/channelNeverVerified.ts';
import { featureDisabled } from './delivery/featureDisabled.ts';
import { cachedPage } from './delivery/cachedPage.ts';
import { fieldsSwapped } from './delivery/fieldsSwapped.ts';
import { signaturePlaceholder } from './delivery/signaturePlaceholder.ts';
import { secretInFrontend } from './exposure/secretInFrontend.ts';
import { signingInFrontend } from './exposure/signingInFrontend.ts';
import { signingOracle } from './exposure/signingOracle.ts';
import { guessableToken } from './exposure/guessableToken.ts';
import type { CauseOf } from './Cause.ts';
import type { Layer } from './Layer.ts';

/** The whole catalogue, in the order in which the mistakes happen. */
export const catalogueByLayer: { readonly [L in Layer]: readonly CauseOf<L>[] } = {
  message: [
    emailCase,
    emailTrailingNewline,
    emailWhitespace,
    emailInvisibleCharacter,
    emailUnicodeNormalization,
    emailUrlEncoded,
    emailPlusAsSpace,
    emailHtmlEscaped,
    emailStringEscaped,
    emailQuoted,
    emailWrappedInStructure,
    emailAddressSyntax,
    emailPrehashed,
    emailPreencoded,
    emailCanonicalized,
    emailPartial,
    emailTypo,
    emailUtf16,
    emailLatin1,
    emailDoubleUtf8,
    emailReplacementCharacter,
    emailAsciiQuestionMarks,
    emailPunycode,
    emailTypographic,
    emailBytesRepr,
    emailPlaceholder,
    otherIdentity,
    otherUser,
  ],
  secret: [
    secretOtherWebsite,
    secretRotated,
    secretWrongKind,
    secretDocsExample,
    secretTrailingNewline,
    secretWhitespace,
    secretQuoted,
    secretInvisibleCharacter,
    secretBytesRepr,
    secretEscaped,
    secretHexDecoded,
    secretBase64Decoded,
    secretBase64Encoded,
    secretHashed,
    secretEmpty,
    secretPlaceholder,
    secretCase,
    secretDashed,
    secretTruncated,
    secretUtf16,
    secretWrapped,
    secretLatin1,
  ],
  construction: [
    keyMessageSwapped,
    plainHash,
    hashConcatenation,
    doubleHmac,
    hashOfHmac,
    handmadeHmac,
    hmacStateReused,
    goSumMisuse,
    signatureIsInput,
    signatureIsToken,
  ],
  algorithm: [
    wrongAlgorithm,
  ],
  encoding: [
    encodingUppercaseHex,
    encodingBase64,
    encodingBase64url,
    encodingBase64OfHex,
    encodingHexOfText,
    encodingBase32,
    encodingPrefix,
    encodingSeparators,
    encodingWrapped,
    encodingLostZeros,
    encodingSignExtended,
    encodingBigInteger,
    encodingDecimalList,
    encodingRawBytes,
    encodingBytesRepr,
    encodingObjectRepr,
    encodingTruncated,
    encodingCopyError,
    encodingByteOrder,
    encodingRepeated,
    encodingWhitespace,
    encodingQuoted,
    encodingUrlEncoded,
    encodingInvisibleCharacter,
    encodingHtmlEscaped,
  ],
  delivery: [
    signatureMissing,
    signatureUndefined,
    snippetNesting,
    snippetMisspelled,
    emailSetTwice,
    pushedEmailDiffers,
    websiteMismatch,
    staleSignature,
    sdkTooOld,
    channelNeverVerified,
    featureDisabled,
    cachedPage,
    fieldsSwapped,
    signaturePlaceholder,
  ],
  exposure: [
    secretInFrontend,
    signingInFrontend,
    signingOracle,
    guessableToken,
  ],
};
