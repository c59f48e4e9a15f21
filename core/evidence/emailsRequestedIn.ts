import type { Range } from './Evidence.ts';

const email = String.raw`(?:(?:user|customer|visitor|contact|member|client)_?)?(?:e_?-?)?mail(?:_?addr(?:ess)?)?\b`;
const named = `(?:"${email}"|'${email}'|:${email})`;

/** A value by its name, behind whatever holds it: `.email`, `->email`, `["email"]`, `.get("email")`, `.require(:email)`. */
const taken = [
  String.raw`(?:\?\.|!{1,2}\.|\.|->)\s{0,4}(?:get)?${email}(?:\(\))?`,
  String.raw`(?:\?\.)?\[\s{0,4}(?:String\.self\s{0,4},\s{0,4}at:\s{0,4})?${named}\s{0,4}\]?`,
  String.raw`(?:\?\.|!{1,2}\.|\.|->)(?!(?:is|routeIs|has|service|hasHeader|header)\b)\w{2,24}!?\s{0,4}\(\s{0,4}\[?(?:[\w.:]{1,24}\s{0,4},\s{0,4}|at:\s{0,4}){0,2}${named}`,
].join('|');
/** A step on the way to it: `[:user]`, `.data`, `.require(:user)`, `!`, `)`. */
const step = String.raw`(?:\s{0,4}(?:\[\s{0,2}["':]\w{1,20}["']?\s{0,2}\]|(?:\?\.|\.|->)\w{1,20}!?(?:\([^()\n]{0,60}\))?|[!?)]))`;
/** From the end of a holder on. */
const takenFrom = new RegExp(String.raw`${step}{0,3}?\s{0,8}(?:${taken})`, 'iy');

const receiver = '(?:req|request|_req|ctx|context|c|event|e|evt|r|rc|call|conn|ngx|self|cherrypy)';
/** Of these, names that mostly hold something else: a message, an answer. */
const request = '(?:req|request|_req|ctx|context|conn|ngx|cherrypy)';

/** What holds all that a caller sent, in the words of the frameworks. */
const holders = new RegExp(
  [
    // JavaScript and its frameworks, Lambda, Plug, Vapor, njs
    String.raw`\b${receiver}\??\.(?:request|req)\??\.(?:args|data|values|json|content|media)\b(?!\s{0,4}\()|\br\.args\b(?=\.)|\b${request}\??\.(?:args|data|values|json|content|media)\b(?!\s{0,4}\()`,
    String.raw`\b${receiver}\??\.(?:request\??\.|req\??\.)?(?:query|body|params|form|parameters?|queryStringParameters|pathParameters|queryParameters|query_params|body_params|path_params|match_info|GET|POST|rel_url\.query|url\.queryParameters|uri\.queryParameters)\b(?!\s{0,4}\()`,
    String.raw`\b${receiver}\.(?:request\.|req\.)?(?:json|formData|form|post|parseBody|valid|body|get_json|receive|receiveParameters|bodyAsJson|getQueryParams|getParsedBody)(?:<[\w<>, ]{1,60}>)?\([^()\n]{0,60}\)`,
    String.raw`\b(?:getQuery|readBody|readFormData|readValidatedBody|getValidatedQuery|getRouterParams|useQuery)(?:<[^()\n]{1,80}>)?\s{0,4}\([^()\n]{0,80}\)`,
    String.raw`\burl\.parse\([^()\n]{0,60}\)\.query|\b(?:querystring|qs)\.parse\([^()\n]{0,80}\)`,
    String.raw`\b(?:searchParams|formData)(?=\.get)|\bURLSearchParams\([^()\n]{0,60}\)`,
    // PHP
    String.raw`\$_(?:GET|POST|REQUEST)\b`,
    String.raw`php://input["']\s{0,4}\)(?:\s{0,4},\s{0,4}[^()\n]{1,40})?`,
    String.raw`\$(?:this->)?req(?:uest)?(?:->(?:query|request|attributes|validated\(\)|all\(\)|json\(\)|toArray\(\)|getQueryParams\(\)|getParsedBody\(\)|getPayload\(\)))?(?=\s{0,4}(?:->|\[))(?!->(?:user|session|headers|cookies))`,
    String.raw`\bYii::\$app->request|\\Drupal::request\(\)|\$this->input|\bRequest::(?=\w{1,20}\()`,
    // Python
    String.raw`\bjson\.loads?\(\s{0,4}(?:self\.)?request\.(?:body|data|get_data\(\))[^()\n]{0,40}\)`,
    String.raw`\bparse_qs\((?:[^()\n]|\([^()\n]{0,60}\)){0,100}\)`,
    String.raw`\bevent(?:\[|\.get\()\s{0,4}["'](?:queryStringParameters|pathParameters|body)["'][^\])\n]{0,20}[\])]`,
    // Ruby, Grape, Rails, Phoenix
    String.raw`(?<![\w.])params(?=\s{0,4}(?:\[|\.(?:require|fetch|dig|expect|permit|to_unsafe_h|slice)\b))`,
    String.raw`\bdeclared\(params\)|\bJSON\.parse\(\s{0,4}${receiver}\.(?:raw_?)?body(?:\.read)?[^()\n]{0,60}\)`,
    // Go, OpenResty
    String.raw`\b\w{1,20}\.URL\.Query\(\)|\bmux\.Vars\(\w{1,20}\)|\bngx\.req\.get_(?:uri|post)_args\(\)`,
    // ASP.NET
    String.raw`\b(?:Request|req|request)\.(?:Query|Form|QueryString|RouteValues)\b`,
    String.raw`\bParse(?:Nullable)?Query(?:String)?\([^()\n]{0,80}\)`,
  ].join('|'),
  'g',
);

/** The variable that what follows is put into. */
const givenTo =
  /(?:^|[^\w$.])([$@]?[A-Za-z_]\w{0,40})\s{0,4}(?::\s{0,4}[\w<>[\], ]{1,60})?\s{0,4}:?=\s{0,4}[^=;\n{}]{0,60}$/;
/** `const { email } = `, `const { email: address = '' } = await JSON.parse(`. */
const takenApart = new RegExp(
  String.raw`\{[^{}]{0,120}\b${email}[^{}]{0,120}\}\s{0,4}=\s{0,4}[\w.( ]{0,40}$`,
  'i',
);

/** Parameters into which a framework puts all that a caller sent; the group is the parameter. */
const filled: readonly RegExp[] = [
  // Spring, Micronaut
  String.raw`@(?:RequestBody|ModelAttribute|BeanParam|Body)\s{1,4}(?:@\w{1,20}\s{1,4}|final\s{1,4}){0,2}[\w<>, ?]{1,60}\s(\w{1,40})\s{0,4}[,)]`,
  // Nest
  String.raw`@(?:Body|Query|Param)\(\s{0,4}(?:new\s\w{1,40}\([^()\n]{0,40}\)\s{0,4})?\)\s{0,4}(?:readonly\s{1,4})?(\w{1,40})\s{0,4}:`,
  // ASP.NET
  String.raw`\[From(?:Body|Query|Form|Route)\]\s{0,4}[\w<>?]{1,60}\s{1,4}(\w{1,40})\b`,
  String.raw`\bMap(?:Get|Post|Put)\([^()\n]{0,80},\s{0,8}(?:async\s{1,4})?\(\s{0,4}[A-Z][\w<>?]{0,60}\s{1,4}(\w{1,40})\b`,
  // FastAPI
  String.raw`@\w{1,20}\.(?:get|post|put)\([^()\n]{0,80}\)\s{0,8}(?:async\s{1,4})?def\s{1,4}\w{1,40}\(\s{0,8}(\w{1,40})\s{0,4}:\s{0,4}[A-Z]\w{0,60}(?![\w[]|\s{0,4}=\s{0,4}(?:Depends|Security)\b)`,
  // Actix, Axum, Rocket
  String.raw`\b(\w{1,40})\s{0,4}:\s{0,4}(?:\w{1,20}::){0,2}(?:Query|Json|Form|Path)<`,
  String.raw`\b(?:Query|Json|Form|Path)\(\s{0,4}(\w{1,40})\s{0,4}\)\s{0,4}:`,
  // Gin, Echo, Fiber, net/http
  String.raw`\b(?:ShouldBind\w{0,20}|Bind(?:JSON|Query|Form)?|BodyParser|QueryParser|NewDecoder\(\w{1,20}\.Body\)\.Decode)\(\s{0,4}&(\w{1,40})\b`,
  // Next, SvelteKit, Elysia: handlers that take the request apart
  String.raw`\(\s{0,4}(?:\w{1,20}(?:\s{0,4}:\s{0,4}\w{1,40})?\s{0,4},\s{0,4})?\{[^{}()]{0,80}\b(params|query|body)\b[^{}()]{0,80}\}\s{0,4}(?::[^()\n]{0,80})?\)`,
  // GraphQL, tRPC, callable functions
  String.raw`\(\s{0,4}(?:_\w{0,20}|parent|root|obj|source)\s{0,4},\s{0,4}(args|input)\b`,
  String.raw`\b(?:public|base)?[pP]rocedure\b[^;]{0,400}?\(\s{0,4}\{[^{}()]{0,60}\b(input)\b`,
  String.raw`\bonCall\(\s{0,4}(?:\{[^{}]{0,120}\}\s{0,4},\s{0,4})?(?:async\s{0,4})?\(?\s{0,4}(\w{1,40})\b`,
].map((pattern) => new RegExp(pattern, 'g'));

/** An email by itself: functions that are asked for it by its name, and parameters that a framework fills by theirs. */
const direct = new RegExp(
  [
    // Functions that take the name of a value
    String.raw`\b(?:getParameter|getParam|getQuery|getQueryString|getQueryParam|getQueryParameter|getGet|getPost|getGetPost|getPostGet|getVar|getRouterParam|queryParams?|formParam|pathParam|queryParamOrDefault|get_param|get_argument|get_query_argument|get_body_argument|get_query|FormValue|PostForm|PostFormValue|DefaultQuery|QueryParam|QueryValue|Query|Params?|PathValue|URLParam|query_param|query|request|input|param)\s{0,4}[([]\s{0,4}(?:[\w$.]{1,24}\s{0,4},\s{0,4})?${named}`,
    String.raw`\b(?:queryParams|query|args|form|values|params|queryParameters)(?:\.get|\.Get|\.getlist|\.fetch)?\s{0,4}[([]\s{0,4}${named}`,
    String.raw`\bparameters\s{0,4}\[\s{0,4}${named}`,
    String.raw`\bfilter_input\(\s{0,4}INPUT_\w{2,8}\s{0,4},\s{0,4}${named}`,
    String.raw`\b(?:query|form|path|capture)?Param(?:Maybe)?\s{1,4}"${email}"`,
    String.raw`\bngx\.var\.arg_${email}`,
    String.raw`\bcowboy_req:\w{1,20}\([^()\n]{0,40}\b${email}`,
    String.raw`:(?:query-|form-|path-|body-)?params\s{1,4}:${email}|\((?:GET|POST)\s{1,4}"[^"\n]{0,80}"\s{1,4}\[[^\]\n]{0,40}\b${email}`,
    String.raw`\bhmac\(\s{0,4}(?:url|form)\.${email}`,
    // A part of the route
    String.raw`(?<![$fF])["'](?!\w{2,10}:\/\/|mailto)(?:[A-Z]{3,7} )?[^"'\s]{0,80}(?:/:${email}|/\{${email}(?::\w{1,20})?\??\}|[/?&]<(?:\w{1,20}:)?${email}>)`,
    // Parameters by their name alone
    String.raw`@(?:Query|Body|Param|QueryParam|FormParam|PathParam|RequestParam|PathVariable|QueryValue|RestQuery|RestPath|RestForm)\(\s{0,4}(?:\w{1,12}\s{0,4}=\s{0,4})?${named}`,
    String.raw`@(?:RequestParam|PathVariable|QueryParam|FormParam|PathParam|QueryValue|RestQuery|RestPath|RestForm)(?:\([^()\n]{0,80}\))?\s{1,4}(?:final\s{1,4})?(?:String\s{1,4}${email}|${email}\s{0,4}:)`,
    String.raw`\[From(?:Query|Form|Body|Route)[^[\]\n]{0,60}\]\s{0,4}string\??\s{1,4}${email}`,
    String.raw`\[Http(?:Get|Post)[^[\]\n]{0,60}\]\s{0,60}(?:\[[^[\]\n]{0,60}\]\s{0,60}){0,3}public\s[^()\n]{1,80}\(\s{0,4}(?:[^()\n]{0,80},\s{0,4})?string\??\s{1,4}${email}`,
    String.raw`\bMap(?:Get|Post)\([^()\n]{0,80},\s{0,8}(?:async\s{1,4})?\((?:[^()\n]{0,80},\s{0,4})?string\??\s{1,4}${email}`,
    String.raw`#\[MapQueryParameter[^\]\n]{0,40}\]\s{0,4}\??string\s{1,4}\$${email}`,
    String.raw`@\w{1,20}\.(?:get|post)\([^()\n]{0,80}\)\s{0,8}(?:async\s{1,4})?def\s{1,4}\w{1,40}\((?:[^()\n]{0,80},\s{0,4})?${email}\s{0,4}:\s{0,4}(?:Annotated\[\s{0,4})?(?:str|EmailStr)\b`,
    String.raw`\bdef\s{1,4}\w{1,40}\(\s{0,4}request\s{0,4},\s{0,4}${email}`,
    String.raw`\bdef\s{1,4}\w{1,40}\((?:\w{1,20}|"[^"\n]{0,40}"),\s{0,4}%\{[^()\n]{0,60}"${email}"\s{0,4}=>`,
    String.raw`\b${email}\s{0,4}:\s{0,4}(?:\w{1,20}::){0,2}(?:Path|Query|Form)<|\b(?:Path|Query|Form)\(\s{0,4}${email}\s{0,4}\)\s{0,4}:`,
    // Handlers that take the request apart
    String.raw`\{[^{}]{0,80}\b${email}[^{}]{0,80}\}\s{0,4}=\s{0,4}await\s{1,4}params\b`,
    String.raw`\(\s{0,4}\{[^()\n]{0,60}\b(?:query|body|params)\s{0,4}:\s{0,4}\{[^{}]{0,60}\b${email}`,
    String.raw`\(\s{0,4}(?:_\w{0,20}|parent|root|obj|source)\s{0,4},\s{0,4}\{[^{}]{0,60}\b${email}`,
    // Messages and remote calls
    String.raw`\.on\(\s{0,4}["'][^"'\n]{1,60}["']\s{0,4},\s{0,4}(?:async\s{0,4})?\(\s{0,4}(?:\{[^{}]{0,60})?\b${email}`,
    String.raw`\bMeteor\.methods\(\s{0,4}\{\s{0,8}(?:async\s{1,4})?["']?[\w.]{1,60}["']?\s{0,4}\(\s{0,4}${email}`,
    String.raw`@Args\(\s{0,4}${named}`,
  ].join('|'),
  'gi',
);

/** Characters behind the place where a variable is given what was sent, in which it may be read. */
const scope = 1_500;
/** Places that are looked at in one text, and so many of one variable. */
const mostHolders = 2_000;
const mostUses = 40;

/** Where a variable’s email is read, within the scope that begins at a place. */
function readFrom(text: string, name: string, from: number): Range | undefined {
  const to = Math.min(text.length, from + scope);
  const within = text.slice(from, to);
  let uses = 0;
  for (let at = within.indexOf(name); at >= 0; at = within.indexOf(name, at + name.length)) {
    uses += 1;
    if (uses > mostUses) return undefined;
    if (/[\w$.]/.test(within[at - 1] ?? '')) continue;
    takenFrom.lastIndex = from + at + name.length;
    const read = takenFrom.exec(text);
    if (read !== null) return { start: from + at, end: takenFrom.lastIndex };
  }
  return undefined;
}

/** What is read from a holder that stands at a place: at once, taken apart, or by way of a variable. */
function readOf(text: string, start: number, end: number): Range | undefined {
  takenFrom.lastIndex = end;
  if (takenFrom.exec(text) !== null) return { start, end: takenFrom.lastIndex };
  const before = text.slice(Math.max(0, start - 320), start);
  if (takenApart.test(before)) return { start, end };
  const name = givenTo.exec(before)?.[1];
  return name === undefined ? undefined : readFrom(text, name, end);
}

/**
 * Where code of any web framework takes an email from the request: its query, its body, its form, its route, or a
 * parameter that the framework fills from one of these. Each place costs a bounded stretch of the text.
 */
export function* emailsRequestedIn(text: string): Generator<Range> {
  if (!/mail/i.test(text)) return;
  for (const { 0: whole, index } of text.matchAll(direct)) yield { start: index, end: index + whole.length };
  let looks = 0;
  for (const { 0: whole, index } of text.matchAll(holders)) {
    looks += 1;
    if (looks > mostHolders) return;
    const read = readOf(text, index, index + whole.length);
    if (read !== undefined) yield read;
  }
  for (const pattern of filled)
    for (const { 0: whole, 1: name, index } of text.matchAll(pattern)) {
      looks += 1;
      if (looks > mostHolders) return;
      const read = name === undefined ? undefined : readFrom(text, name, index + whole.length);
      if (read !== undefined) yield read;
    }
}
