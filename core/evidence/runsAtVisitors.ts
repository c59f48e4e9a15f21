/** Handlers of requests, and languages that only run on servers: what stands there is no visitor’s. */
const serves = new RegExp(
  [
    String.raw`\bget(?:ServerSide|Static)Props\b|["']use server["']|\bapp\.(?:get|post|use)\s{0,4}\(|\brouter\.(?:get|post)\s{0,4}\(`,
    String.raw`\bexport\s{1,4}(?:const|(?:async\s{1,4})?function)\s{1,4}(?:loader|action|load|actions|GET|POST|handler)\b|\bexports\.handler\b`,
    String.raw`\brequire\(["'](?:node:)?(?:express|http|fs)["']\)|\bfrom\s{0,4}["'](?:node:)?(?:express|http|fs|fastify|koa|hono|next\/server|next\/headers|server-only)["']|["']server-only["']`,
    String.raw`\$env\/(?:static|dynamic)\/private\b|\bdefineEventHandler\b|\bAstro\.|\bDeno\.\w|\bBun\.(?:serve|env)\b|\bfetch\(\s{0,4}req(?:uest)?\s{0,4},\s{0,4}env\b`,
    String.raw`\bServletRequest\b|@(?:Rest)?Controller\b|\bVapor\b|["']@nestjs\/|\bshelf\b|\bio\.ktor\.server\b`,
    String.raw`<\?(?:php|=)|^[ \t]{0,20}(?:async )?def \w|^[ \t]{0,20}module [A-Z]\w{0,40}$|\bpackage main\b|\busing System\b|^[ \t]{0,20}import hmac[ \t]{0,20}(?:,|$)|\bOpenSSL::`,
  ].join('|'),
  'm',
);

/** What code that is bundled for visitors may have as well, and code on servers mostly has. */
const mostlyServes =
  /\bprocess\.env\.(?!(?:NEXT_PUBLIC|REACT_APP|VITE|EXPO_PUBLIC|GATSBY|NUXT_PUBLIC|VUE_APP|PUBLIC)_)|\bimport\.meta\.env\.(?!VITE_|PUBLIC_)|\bmodule\.exports\b|\brequire\(["'](?:node:)?crypto["']\)|\bfrom\s{0,4}["'](?:node:)?crypto["']/;

/** Frameworks of pages, and what only a page has. */
const isOfPage =
  /["']use client["']|\buse(?:Layout)?Effect\s{0,4}\(|\bonMount(?:ed)?\s{0,4}\(|\b(?:before)?mounted\s{0,4}\(\)|\bcomponentDidMount\b|\bcreateEffect\s{0,4}\(|\buseVisibleTask\$|\bcomponent\$|\bLitElement\b|\bHTMLElement\b|\b(?:connectedCallback|firstUpdated|ngOnInit|ngAfterViewInit)\b|@(?:Component|Injectable|customElement)\s{0,4}\(|@hotwired\/stimulus|\bdefineNuxtPlugin\b|\bonClientEntry\b|\bdocument\.\w|\bwindow\.(?!\$crisp|CRISP_)[\w$]|\baddEventListener\b|\blocalStorage\b/;

/** Keys that a build writes into what visitors load, by the names that bundlers and frameworks give out. */
const isBuiltIn = new RegExp(
  [
    String.raw`\b(?:NEXT_PUBLIC|REACT_APP|(?:MAIN_|RENDERER_)?VITE|EXPO_PUBLIC|GATSBY|NUXT_PUBLIC|NUXT_ENV|VUE_APP|PUBLIC|NG_APP|SNOWPACK_PUBLIC|STORYBOOK|RAZZLE|TARO_APP|UMI_APP|PLASMO_PUBLIC|WXT|BUN_PUBLIC|QUASAR|PREACT_APP)_\w{0,60}(?:SECRET|KEY|HMAC|SIGN)`,
    String.raw`\b(?:config|useRuntimeConfig\(\))\.public\.\w{0,40}(?:[sS]ecret|[kK]ey|[hH]mac)|\bpublic:\s{0,4}\{[^{}]{0,80}(?:[sS]ecret|[kK]ey|[hH]mac)[^{}]{0,40}\}\s{0,4}\}\s{0,4}=\s{0,4}useRuntimeConfig\(`,
    String.raw`\bfrom\s{0,4}["'][\w./@~-]{0,80}\benvironments?\/environment(?:\.\w{1,20})?["']|\bfrom\s{0,4}["'][\w./@~-]{1,80}\/config\/environment["']`,
  ].join('|'),
);

/** What apps on phones are made of. */
const isOfApp =
  /\bBuildKonfig\.\w|\bBuildConfig\.\w|\b(?:String|bool|int)\.fromEnvironment\s{0,4}\(|\bpackage:flutter|\bdotenv\.env\[|\bBundle\.main\b|\bNSBundle\b|\bimport (?:UIKit|SwiftUI|android\.|androidx\.)|\bR\.string\.\w|["']react-native(?:-config)?["']/;

/** A key that only a server is given: beside one that is built in, it is the one that signs. */
const readsOwn =
  /\bprocess\.env\.(?!(?:NEXT_PUBLIC|REACT_APP|VITE|EXPO_PUBLIC|GATSBY|NUXT|VUE_APP|PUBLIC|NG_APP|SNOWPACK_PUBLIC|STORYBOOK|RAZZLE|TARO_APP|UMI_APP|PLASMO_PUBLIC|WXT|BUN_PUBLIC|QUASAR|PREACT_APP|NODE_ENV)_?)\w{0,60}(?:SECRET|KEY|HMAC|SIGN)/;

/** In a bundle the SDK has another name. */
const usesWebChat =
  /\$crisp\b|["']user:email["']|\bCrisp\)?\.(?:user|configure)\b|\b[\w$]{1,20}\.user\.set(?:Email|Nickname)\(|\bCRISP_WEBSITE_ID\b/;
const usesAppChat =
  /\bCrispSDK\b|\bCrisp\.(?:setUserEmail|configure)\b|\bcrisp_chat\b|\bCrispConfig\b|\bcrisp-chat-sdk\b|\bCapacitorCrisp\b/;

/**
 * Whether a program runs in a page or in an app, told by what it uses: the chatbox or an app’s SDK, a framework of
 * pages, a key that its build writes into it; both are false where it shows a sign of a server.
 */
export function runsAtVisitors(program: string): { readonly inBrowser: boolean; readonly inApp: boolean } {
  if (serves.test(program)) return { inBrowser: false, inApp: false };
  const isMostlyServer = mostlyServes.test(program);
  const inApp = isOfApp.test(program) || (usesAppChat.test(program) && !isMostlyServer);
  const inBrowser =
    (isBuiltIn.test(program) && !readsOwn.test(program)) ||
    (usesWebChat.test(program) && (!isMostlyServer || isOfPage.test(program)));
  return { inBrowser, inApp };
}
