import { describe, expect, it } from 'vitest';
import { causeIds } from '../../../../core/causes/CauseId.ts';
import { integrations } from '../../../../core/integrations/catalogue.ts';
import { faultsBehind } from '../../../../core/integrations/faultsBehind.ts';
import { integrationIds } from '../../../../core/integrations/IntegrationId.ts';
import { integrationsIn } from '../../../../core/integrations/integrationsIn.ts';
import { english } from '../../../../locales/english.ts';
import { tooFastGrowthOf } from '../../../fuzz/growthOf.ts';

/** Texts for each, as people paste them. */
const texts: Readonly<Record<(typeof integrationIds)[number], readonly string[]>> = {
  wordpress: [
    `<script src="https://client.crisp.chat/l.js?ver=20260101" id="crisp-js"></script>`,
    `<script id='crisp-js-before'>window.$crisp=[];</script><script src='https://client.crisp.chat/l.js' id='crisp-js'></script>`,
    `<script data-cfasync='false'>window.$crisp=[];</script><img src="/wp-content/uploads/a.png">`,
    `function crisp_sync_wordpress_user() { $website_verify = get_option('website_verify'); }`,
    `wp-admin/?crisp_website_id=x&crisp_verify=y saved as website_verify`,
  ],
  woocommerce: ['<body class="woocommerce"><script>window.$crisp = [];</script>'],
  prestashop: [
    'CRISP_PLUGIN_URL = "https://plugins.crisp.chat/urn:crisp.im:prestashop:0";',
    'var CRISP_CART = {"id": 1};',
    '<script src="/modules/crisp/js/lib/hook.js"></script>',
  ],
  'prestashop-a-crisp': [
    '<!-- Prestafy: crisp -->',
    '{hook h="displayFooter" mod="a_crisp"}',
    'prestashop.emit("x"); s.src="https://client.crisp.im/l.js"; $crisp.push(["set", "user:email", "a@b.co"])',
  ],
  magento: [
    'var crispPluginURL = "x"; window.__handleCrispTriggered = f;',
    'urn:crisp.im:magento:0',
    'window.__reportCrispData()',
  ],
  'magento-magepow': [
    '<script type="text/x-magento-init"></script>jQuery(document).one("mousemove touchstart", function () { s.src = "https://client.crisp.chat/l.js" })',
    'composer require magepow/magento-2-crisp-chat',
  ],
  joomla: ['class plgSystemCrisp extends JPlugin {}', 'index.php?option=com_crisplivechat'],
  whmcs: [
    'window.CRISP_READY_TRIGGER = function () { $crisp.push(["set", "session:data", [[["companyname", "x"]]]]) }',
  ],
  'ticket-center': [
    '<iframe src="https://plugins.crisp.chat/urn:crisp.im:ticket-center:0/tickets/?email=a&hmac=b">',
    'CRISP_HMAC_SECRET= # of the Ticket Center',
  ],
  segment: [
    'import { AnalyticsBrowser } from "@segment/analytics-next"; $crisp = []',
    '<script src="https://cdn.segment.com/analytics.js"></script><script>$crisp = []</script>',
    'analytics.load("x"); analytics.identify("7", { email }); window.$crisp.push(["do", "chat:open"])',
  ],
  freshpaint: ['freshpaint.identify("7", { email }); // to Crisp'],
  c15t: ['import { crisp } from "@c15t/scripts/crisp";'],
  'tag-manager': ['dataLayer.push({ customer_email: "a@b.co", crisp_signature: "{{signature}}" })'],
  shopify: [
    '{% if customer %}$crisp.push(["set","user:email",["{{ customer.email }}","{{ customer.email | hmac_sha256: k }}"]]){% endif %}',
  ],
  'crisp-sdk-web': ['import { Crisp } from "crisp-sdk-web";', 'Crisp.user.setEmail("a@b.co", signature)'],
  'react-crisp': ['<Crisp crispWebsiteId="x" attributes={{}} />'],
  component: [
    'useEffect(() => { window.$crisp = []; window.CRISP_WEBSITE_ID = "x" }, [user])',
    'export default { mounted() { window.$crisp=[] } }',
  ],
  gatsby: ['plugins: [{ resolve: "gatsby-plugin-crisp-chat", options: {} }]'],
  'vue-crisp-chat': ['import VueCrisp from "vue-crisp-chat"', 'this.$crisp.set("user:email", email)'],
  'nuxt-scripts': [
    'const { proxy } = useScriptCrisp()',
    'window.__NUXT__ = {}; window.CRISP_COOKIE_EXPIRATION = 60',
  ],
  ahize: ['<script id="ahize-crisp">', 'import { crisp } from "ahize/crisp"'],
  ios: [
    'CrispSDK.user.email = "a@b.co"',
    'pod "Crisp"',
    '.package(url: "https://github.com/crisp-im/crisp-sdk-ios", from: "2.9.0")',
  ],
  'ios-3': ['<crisp-widget platform-name="crisp-sdk-ios@v2">', '  - Crisp (= 3.0.0-beta.2)'],
  android: ['implementation "im.crisp:crisp-sdk:2.0.14"', 'import im.crisp.client.external.Crisp;'],
  'react-native-community': ['import { setUserEmail } from "react-native-crisp-chat-sdk"'],
  'react-native-official': ['import { setUserEmail } from "crisp-sdk-react-native"'],
  flutter: ["import 'package:crisp_chat/crisp_chat.dart';", 'dependencies:\n  crisp_chat: ^2.4.7'],
  'flutter-crisp-sdk': ["import 'package:crisp_sdk/crisp_sdk.dart';", 'dependencies:\n  crisp_sdk: ^1.0.0'],
  'capacitor-capgo': [
    'import { CapacitorCrisp } from "@capgo/capacitor-crisp"',
    '<script data-capgo-crisp="true" src="https://client.crisp.chat/l.js">',
  ],
  'capacitor-capawesome': ['import { Crisp } from "@capawesome/capacitor-crisp"'],
  'unsigned-sdk': [
    'import CrispChat from "react-native-crisp-chat"',
    "import 'package:flutter_crispchat/flutter_crispchat.dart';",
    'dependencies:\n  crisp_chat_sdk: 1.0.0',
    'import { CapacitorCrisp } from "capacitor-crisp-chat"',
  ],
  'embed-link': ['https://go.crisp.chat/chat/embed/?website_id=x'],
  blade: ['$crisp.push(["set", "user:email", ["{{ auth()->user()->email }}"]])'],
  rails: ['$crisp.push(["set", "user:email", ["<%= current_user.email %>"]])'],
  django: ['{% if user.is_authenticated %}$crisp.push(["set", "user:email", ["{{ request.user.email }}"]])'],
  'smarty-panel': ["window.CRISP_TOKEN_ID = '{$user->uuid}';"],
  'laravel-rest': [
    'APP_NAME=Laravel\nCRISP_ACCESS_KEY_ID=\nCRISP_SECRET_ACCESS_KEY=',
    `return ['key' => env('CRISP_TOKEN_KEY')];`,
    'composer require cierrateam/laravel-crisp # CRISP_SIGNING_SECRET=',
    `config('crisp.ident') of CRISP_API_IDENT`,
  ],
  'rest-client': ['$crisp->websiteVerify->rollKey($id)', 'composer require crisp-im/php-crisp-api'],
  'demarches-simplifiees': [
    'CRISP_IDENTITY_PRIVATE_KEY= # demarches-simplifiees.fr',
    'def crisp_email_signature = sign(ENV["CRISP_IDENTITY_PRIVATE_KEY"])',
  ],
  likecoin: ['LikeCoin: getCrispUserHash(email)', 'getCrispUserHash = sign(CRISP_USER_HASH_SECRET)'],
  appknox: ['$crisp.push(["set", "user:email", [email, user.crispHash]]) // irene'],
};

/** What a pattern asks for letter by letter. */
const literalsOf = ({ source }: RegExp): readonly string[] =>
  (source.replace(/\\[a-zA-Z]|\{[\d,]+\}|\(\?[:=!]/g, '\n').match(/(?:\\[^\w]|[\w<@/ -]){3,}/g) ?? []).map(
    (literal) => literal.replaceAll('\\', ''),
  );

describe('integrations', () => {
  it.each(integrationIds.flatMap((id) => texts[id].map((text) => [id, text] as const)))(
    'are told by their marks: %s in %s',
    (id, text) => {
      expect(integrationsIn(text)).toEqual([id]);
    },
  );

  it.each([
    [
      'a page without Crisp',
      '<body class="woocommerce"><script src="https://cdn.segment.com/x.js"></script>',
    ],
    ['a hand-written page with the id of WordPress', '<script id="crisp-js">window.$crisp = []</script>'],
    ['a look-alike', 'Convot.push(["set","user:email",["a@b.co"]])'],
    ['the documented call', '$crisp.push(["set", "user:email", ["a@b.co", "x"]])'],
  ])('are not seen in %s', (_, text) => {
    expect(integrationsIn(text)).toEqual([]);
  });

  it.each([
    ['a server of Node', 'CRISP_API_KEY=abc # node server\nconst key = process.env.CRISP_TOKEN_KEY'],
    ['keys in Kotlin', 'val key = System.getenv("CRISP_TOKEN_KEY")?.let { it -> it.trim() } <!-- x -->'],
    ['keys in Django', `key = env('CRISP_API_KEY'); secret = config('CRISP_SIGNING_SECRET')`],
    ['a page of its own', '<div id="crisp-chat"></div><crisp-widget></crisp-widget>'],
    ['a plain text', 'freshpaint colours for a crisp look'],
    ['a hash by the name', 'const crispHash = sign(email); crispUser(email, crispHash)'],
    ['a function by the name', 'const hash = getCrispUserHash(email)'],
    ['a secret by the name', 'CRISP_HMAC_SECRET=\nCRISP_USER_HASH_SECRET='],
    [
      'a helper of Rails',
      'def crisp_email_signature(user) = OpenSSL::HMAC.hexdigest("SHA256", key, user.email)',
    ],
    ['settings of Angular', 'export const environment = { crispWebsiteId: "x", crispTokenId: "y" };'],
    [
      'a template of Angular',
      '@if (auth().user) { <crisp-chat [email]="auth().email" /> } {{ auth().email }}',
    ],
    ['addresses and packages', 'import "@auth/core"; // crisp: jane@auth.acme.test, jane@guest.test, @guest'],
    ['settings in YAML', 'crisp_chat: true\ncrisp_sdk:\n  crisp_chat_sdk: on\n'],
    ['scripts by their id', '<script id="crisp_chat_sdk"></script><a class="a_crisp">'],
    [
      'a plugin’s own constant',
      'define("CRISP_PLUGIN_URL", x); const CRISP_CART = {}; let CRISP_CUSTOMER = 1',
    ],
    [
      'a script that waits',
      'jQuery(document).one("mousemove touchstart", load); $crisp.push(["safe", true])',
    ],
    ['analytics of others', 'analytics.identify("7", { email }); window.$crisp.push(["do", "chat:open"])'],
    ['an option by the name', 'enableImprovedAccessibility: true, crisp: true'],
    ['a cookie’s time', 'window.CRISP_COOKIE_EXPIRATION = 60'],
    ['keys of tokens', 'const key = jwt.getVerifyKey(header); crisp(websiteVerify)'],
  ])('are not told by names that anyone gives: %s', (_, text) => {
    expect(integrationsIn(text)).toEqual([]);
  });

  it('are looked for in time in proportion, in repeated parts of their marks too', () => {
    const growing = integrations
      .flatMap(({ markers }) => markers.flat())
      .flatMap((marker) => literalsOf(marker).map((literal) => ({ marker, literal })))
      .flatMap(({ marker, literal }) =>
        ['', ' '].map((gap) => ({
          name: `${literal}${gap} in ${marker}`,
          reader: (text: string): void => {
            for (let round = 0; round < 10; round += 1) marker.test(text);
          },
          make: (length: number): string => `${literal}${gap}`.repeat(length / literal.length),
        })),
      );
    expect(growing.length).toBeGreaterThan(200);
    for (const { reader, make } of growing) reader(make(100));
    // A gap that a mark allows tells itself only in texts that are hardly longer.
    const tooFast = growing.filter((one) => tooFastGrowthOf(one, 500, 1) !== undefined);
    expect(tooFast.map(({ name }) => name)).toEqual([]);
  });

  it('have an id, a source, a date, and causes of the catalogue', () => {
    expect(new Set(integrationIds).size).toBe(integrations.length);
    const faults = integrations.flatMap(({ faults }) => faults.map(({ id }) => id));
    expect(new Set(faults).size).toBe(faults.length);
    expect(Object.keys(english.integrations.faults).toSorted()).toEqual(faults.toSorted());
    const causes = new Set<string>(Object.values(causeIds).flat());
    for (const { source, date, faults } of integrations) {
      expect(source).not.toBe('');
      expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
      for (const fault of faults) for (const cause of fault.causes) expect(causes).toContain(cause);
    }
  });

  it('are named where a cause is one that they are known for', () => {
    expect(faultsBehind(['wordpress'], ['email-string-escaped'])).toEqual([
      { name: 'WordPress (Crisp’s plugin)', id: 'wordpress-esc-js' },
    ]);
    expect(faultsBehind(['wordpress'], ['email-case'])).toEqual([]);
    expect(faultsBehind([], ['email-string-escaped'])).toEqual([]);
  });
});
