/** What is said of who calls, and asks nobody: a check that is switched off, other headers, who wrote the code. */
const silent = new RegExp(
  [
    // A check that is left out
    String.raw`\bskip_(?:before_action|before_filter|authentication|authorization|forgery_protection|login)\w{0,20}[^\n]{0,200}`,
    String.raw`\ballow_unauthenticated\w{0,20}[^\n]{0,120}|\bverify_authenticity_token\b|\bprotect_from_forgery\b`,
    String.raw`\bAllowAnonymous\w{0,20}|\bAllowAny\b|\bpermission_classes\b|\bPermitAll\b|\bpermission_callback["']\s{0,4}=>\s{0,4}["']__return_true`,
    String.raw`\bauthentication_classes\s{0,4}[=(]\s{0,4}[[(]\s{0,4}[\])]`,
    String.raw`\b(?:authLevel|auth_level|AuthorizationLevel|AuthLevel|AUTH_LEVEL)["']?\s{0,4}(?:[:=.]\s{0,4}(?:func\.)?(?:AuthLevel\.)?["']?)anonymous`,
    String.raw`\bauth["']?\s{0,4}[:=]\s{0,4}(?:false|null|none|["']none["'])|--allow-unauthenticated|\bverify_jwt\s{0,4}=\s{0,4}false|--no-verify-jwt`,
    String.raw`\bwithoutMiddleware\([^()\n]{0,120}\)|\bcsrf_exempt\b`,
    // The address of the endpoint itself
    String.raw`\b(?:get|post|put|all|any|use|route|path|re_path|handle(?:func)?|\w{0,8}mapping|map(?:get|post)|http(?:get|post)|function|on)\s{0,4}\(\s{0,4}r?["'\x60](?:[A-Z]{3,7} )?\^?\/[^"'\x60\n]{0,120}["'\x60]`,
    // What a browser may send, and what every request goes through
    String.raw`\bAccess-Control-[\w-]{1,40}["']?\s{0,4}[:,]\s{0,4}["'][^"'\n]{0,200}["']`,
    String.raw`\ballow(?:ed)?_?headers["']?\s{0,4}[:=(]\s{0,4}[[(]?[^\])\n]{0,200}[\])]|\ballow_?credentials\b`,
    String.raw`\b\w{0,20}cors\w{0,20}\b|\bmiddleware\.(?:logger|recover|requestid|realip|compress|timeout|gzip)\w{0,20}|["'][\w./-]{1,80}\/middleware(?:\/(?!\w{0,20}(?:auth|session|jwt|csrf|paseto))\w{1,30})?["']|\badd_middleware\(|\bmiddleware\(\s{0,4}\[?\s{0,4}["'](?:throttle|cors|api|web)\b[^"'\n]{0,60}["']`,
    String.raw`@?\bauthors?\b|\bauthority\b`,
  ].join('|'),
  'gi',
);

/** A remark that no check is there yet. */
const remark =
  /(?:(?<![:/])\/\/|(?<=^|\s)#(?=\s)|(?<=^\s{0,20})\/?\*)[^\n]{0,200}(?<!\p{L})(?:todo|fixme|xxx|no|not|never|without|missing|public\p{L}{0,4}|anyone|anybody|later|open|kein\p{L}{0,2}|ohne|öffentlich|nicht|sans|pas|aucune?|sin|ningun[ao]|sem|senza|non|zonder|geen|bez|brak|без|нет)(?!\p{L})[^\n]{0,200}/gimu;

const asks =
  /auth(?!or(?!i[sz]))|is_?author\w{0,10}\(|session|current_?(?:\w{1,20}_)?user|login(?!fo(?:\b|rmation))|logged|isAuthenticated|(?:get|require|ensure|with)_?user|\btoken\s?[!=]==?|bearer|jwt|cookie|permission|before_action|middleware|@PreAuthorize|\[Authorize|\breq(?:uest)?\.user\b|->user\(|\bg\.user\b|\b(?:locals|state|ctx|context)\.user\b|principal\b|@UseGuards|@Secured|@RolesAllowed|Depends\(\s{0,4}require|_member_required|check_admin_referer|\bUser\.(?:Identity|Find)|\bapi[_-]?key\b|\b40[13]\b|unauthori[sz]ed|forbidden|\bpassword\b|bcrypt|protected\w{0,20}procedure|\bviewer\b|(?:signature|digest|hash|hmac|expected)\w{0,20}\)?\s{0,4}[!=]==?\s|[!=]==?\s{0,4}[\w.$[\]'"()-]{0,60}signature|require\w{0,10}admin|timingSafeEqual|compare_digest|hash_equals|secure_compare|hmac\.Equal|FixedTimeEquals|\bverify\w{0,30}\s?\(/i;

/** Whether code shows a sign that it asks who is calling, or what was signed. */
export const asksWhoCalls = (code: string): boolean =>
  asks.test(code.replace(remark, '').replace(silent, ''));
