/** What somebody writes who means the signature of an email. */
const own =
  /hmac|signature|computehash|\bsign(?:atur|iert\w*|s|ed|ing|ée?)?\b|\b(?:our|the|my|this|your)\s{1,4}(?:hash|sig|token)\b|handtekening|firmad[ao]|assinad[ao]|(?:e?mail|user|chat|customer)[\w-]{0,10}[ _-]?(?:hash|digest|token)|подпис|підпис|υπογραφ|署名|签名|簽名|서명|توقيع|חתימ|underskr|imza|aláír|semnăt|assinatura|firma\b|user_?hash|crisp[\w-]{0,20}(?:hash|digest|token)|(?<=[$@._])sig\b|identity|verif(?:y|ied|ication)|user:email|stdin\)/i;

/** Whether a text speaks of the signature of an email, in any of the languages that customers write. */
export const saysSignature = (text: string): boolean => own.test(text);
