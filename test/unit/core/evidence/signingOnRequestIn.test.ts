import { describe, expect, it } from 'vitest';
import { wholeSlice } from '../../../../core/evidence/Slice.ts';
import { signingOnRequestIn } from '../../../../core/evidence/signingOnRequestIn.ts';

const idsOf = (code: string): readonly string[] => signingOnRequestIn(wholeSlice(code)).map(({ id }) => id);

describe('code that signs the email of a request', () => {
  it.each([
    [
      'rails skip',
      'class ChatController < ApplicationController\n  skip_before_action :authenticate_user!\n  def signature\n    render json: { signature: OpenSSL::HMAC.hexdigest("SHA256", ENV["CRISP_SECRET"], params[:email]) }\n  end\nend',
    ],
    [
      'rails require',
      "def create\n  email = params.require(:email)\n  render json: { sig: OpenSSL::HMAC.hexdigest('sha256', Rails.application.credentials.crisp[:secret], email) }\nend",
    ],
    [
      'rails dig',
      'mail = params.dig(:user, :email)\nrender plain: OpenSSL::HMAC.hexdigest("SHA256", key, mail)',
    ],
    ['rails nested', 'render plain: OpenSSL::HMAC.hexdigest("SHA256", key, params[:user][:email])'],
    [
      'rails permit',
      'attrs = params.require(:user).permit(:email, :name)\nrender plain: OpenSSL::HMAC.hexdigest("SHA256", key, attrs[:email])',
    ],
    [
      'rails expect',
      'email = params.expect(:email)\nrender plain: OpenSSL::HMAC.hexdigest("SHA256", key, email)',
    ],
    [
      'rails 8 allow',
      'class SignaturesController < ApplicationController\n  allow_unauthenticated_access only: :show\n  def show = render(json: { hmac: OpenSSL::HMAC.hexdigest("SHA256", ENV.fetch("CRISP_SECRET"), params[:user_email]) })\nend',
    ],
    [
      'sinatra',
      "get '/crisp/:email' do\n  OpenSSL::HMAC.hexdigest('SHA256', ENV['CRISP_SECRET'], params['email'])\nend",
    ],
    [
      'sinatra body',
      "post '/crisp' do\n  data = JSON.parse(request.body.read)\n  OpenSSL::HMAC.hexdigest('SHA256', ENV['CRISP_SECRET'], data['email'])\nend",
    ],
    [
      'hanami',
      'def handle(request, response)\n  response.body = OpenSSL::HMAC.hexdigest("SHA256", ENV["CRISP_SECRET"], request.params[:email])\nend',
    ],
    [
      'grape',
      'params { requires :email, type: String }\nget :sign do\n  OpenSSL::HMAC.hexdigest("SHA256", ENV["CRISP_SECRET"], declared(params)[:email])\nend',
    ],
    [
      'laravel query',
      "Route::get('/sign', fn (Request $request) => hash_hmac('sha256', $request->query('email'), config('services.crisp.secret')));",
    ],
    [
      'laravel prop',
      "public function sign(Request $request) { return hash_hmac('sha256', $request->email, config('services.crisp.secret')); }",
    ],
    ['laravel helper', "return hash_hmac('sha256', request('email'), env('CRISP_SECRET'));"],
    ['laravel string', "return hash_hmac('sha256', $request->string('email'), env('CRISP_SECRET'));"],
    [
      'laravel validate',
      "$data = $request->validate(['email' => 'required|email']);\nreturn response()->json(['signature' => hash_hmac('sha256', $data['email'], env('CRISP_SECRET'))]);",
    ],
    [
      'laravel path',
      "Route::get('/sign/{email}', function (string $email) {\n  return hash_hmac('sha256', $email, env('CRISP_SECRET'));\n});",
    ],
    [
      'symfony',
      "public function sign(Request $request): Response { return new Response(hash_hmac('sha256', $request->query->get('email'), $this->secret)); }",
    ],
    [
      'symfony 6',
      "#[Route('/sign')]\npublic function sign(#[MapQueryParameter] string $email): Response { return new Response(hash_hmac('sha256', $email, $this->secret)); }",
    ],
    [
      'symfony post',
      "$email = $request->request->get('email');\n$signature = hash_hmac('sha256', $email, $_ENV['CRISP_SECRET']);",
    ],
    [
      'slim',
      "$app->get('/sign/{email}', function ($request, $response, $args) {\n  $response->getBody()->write(hash_hmac('sha256', $args['email'], getenv('CRISP_SECRET')));\n  return $response;\n});",
    ],
    [
      'slim query',
      "$params = $request->getQueryParams();\n$response->getBody()->write(hash_hmac('sha256', $params['email'], getenv('CRISP_SECRET')));",
    ],
    [
      'psr body',
      "$email = $request->getParsedBody()['email'] ?? '';\n$sig = hash_hmac('sha256', $email, $key);",
    ],
    [
      'php filter',
      "$email = filter_input(INPUT_GET, 'email', FILTER_SANITIZE_EMAIL);\necho hash_hmac('sha256', $email, $key);",
    ],
    [
      'php json',
      "$in = json_decode(file_get_contents('php://input'), true);\necho json_encode(['s' => hash_hmac('sha256', $in['email'], $key)]);",
    ],
    [
      'php json object',
      "$body = json_decode(file_get_contents('php://input'));\necho hash_hmac('sha256', $body->email, $key);",
    ],
    [
      'wordpress ajax',
      "add_action('wp_ajax_nopriv_crisp_sign', function () {\n  $email = sanitize_email($_POST['email']);\n  wp_send_json_success(hash_hmac('sha256', $email, get_option('crisp_secret')));\n});",
    ],
    [
      'wordpress rest',
      "register_rest_route('crisp/v1', '/sign', ['methods' => 'GET', 'permission_callback' => '__return_true', 'callback' => function (WP_REST_Request $request) {\n  return hash_hmac('sha256', $request->get_param('email'), CRISP_SECRET);\n}]);",
    ],
    [
      'codeigniter',
      "$email = $this->request->getGet('email');\nreturn $this->response->setJSON(['s' => hash_hmac('sha256', $email, env('crisp.secret'))]);",
    ],
    ['codeigniter 3', "$email = $this->input->get('email', TRUE);\necho hash_hmac('sha256', $email, $key);"],
    ['cake', "$email = $this->request->getQuery('email');\n$s = hash_hmac('sha256', $email, $key);"],
    ['yii', "$email = Yii::$app->request->get('email');\nreturn hash_hmac('sha256', $email, $key);"],
    [
      'drupal',
      "$email = \\Drupal::request()->query->get('email');\nreturn new JsonResponse(hash_hmac('sha256', $email, $key));",
    ],
    [
      'express arrow destructured param',
      "router.get('/sign', ({ query: { email } }, res) => res.json({ signature: createHmac('sha256', SECRET).update(email).digest('hex') }));",
    ],
    [
      'express bracket',
      "app.post('/sign', (req, res) => res.json({ s: crypto.createHmac('sha256', SECRET).update(req.body['email']).digest('hex') }));",
    ],
    [
      'express path',
      "app.get('/sign/:email', (req, res) => res.send(crypto.createHmac('sha256', SECRET).update(req.params.email).digest('hex')));",
    ],
    [
      'express toLowerCase',
      "const userEmail = String(req.query.userEmail || '').toLowerCase();\nres.json({ signature: crypto.createHmac('sha256', SECRET).update(userEmail).digest('hex') });",
    ],
    [
      'express rename',
      "const { email: address = '' } = req.query;\nres.json({ signature: crypto.createHmac('sha256', SECRET).update(address).digest('hex') });",
    ],
    [
      'fastify',
      "fastify.get('/sign', async (request) => ({ signature: createHmac('sha256', SECRET).update(request.query.email).digest('hex') }));",
    ],
    [
      'fastify schema',
      "const { email } = request.query as { email: string };\nreturn { signature: createHmac('sha256', SECRET).update(email).digest('hex') };",
    ],
    [
      'koa',
      "router.get('/sign', (ctx) => { ctx.body = createHmac('sha256', SECRET).update(ctx.query.email).digest('hex'); });",
    ],
    ['koa body', "ctx.body = createHmac('sha256', SECRET).update(ctx.request.body.email).digest('hex');"],
    [
      'hono',
      "app.get('/sign', (c) => c.text(createHmac('sha256', c.env.CRISP_SECRET).update(c.req.query('email')).digest('hex')))",
    ],
    [
      'hono json',
      "app.post('/sign', async (c) => {\n  const { email } = await c.req.json();\n  return c.json({ s: createHmac('sha256', c.env.CRISP_SECRET).update(email).digest('hex') });\n})",
    ],
    [
      'hono param',
      "app.get('/sign/:email', (c) => c.text(createHmac('sha256', k).update(c.req.param('email')).digest('hex')))",
    ],
    [
      'hono valid',
      "app.get('/sign', zValidator('query', schema), (c) => {\n const { email } = c.req.valid('query');\n return c.text(createHmac('sha256', k).update(email).digest('hex')) })",
    ],
    [
      'next route',
      "export async function GET(req: NextRequest) {\n  const email = req.nextUrl.searchParams.get('email')!;\n  return NextResponse.json({ signature: crypto.createHmac('sha256', process.env.CRISP_SECRET!).update(email).digest('hex') });\n}",
    ],
    [
      'next route post',
      "export async function POST(request: Request) {\n  const body = await request.json();\n  const signature = crypto.createHmac('sha256', process.env.CRISP_SECRET!).update(body.email).digest('hex');\n  return Response.json({ signature });\n}",
    ],
    [
      'next form',
      "export async function POST(request: Request) {\n  const form = await request.formData();\n  const signature = crypto.createHmac('sha256', process.env.CRISP_SECRET!).update(String(form.get('email'))).digest('hex');\n  return Response.json({ signature });\n}",
    ],
    [
      'next pages',
      "export default function handler(req, res) {\n  const { email } = JSON.parse(req.body);\n  res.json({ signature: crypto.createHmac('sha256', process.env.CRISP_SECRET).update(email).digest('hex') });\n}",
    ],
    [
      'next action',
      "'use server';\nexport async function sign(formData: FormData) {\n  return createHmac('sha256', process.env.CRISP_SECRET!).update(formData.get('email') as string).digest('hex');\n}",
    ],
    [
      'next params',
      "export async function GET(_req, { params }) {\n  const { email } = await params;\n  return Response.json({ s: createHmac('sha256', process.env.CRISP_SECRET).update(email).digest('hex') });\n}",
    ],
    [
      'nuxt readBody',
      "export default defineEventHandler(async (event) => {\n  const body = await readBody(event);\n  return createHmac('sha256', useRuntimeConfig(event).crispSecret).update(body.email).digest('hex');\n});",
    ],
    [
      'h3 router param',
      "export default defineEventHandler((event) => {\n  const email = getRouterParam(event, 'email');\n  return createHmac('sha256', useRuntimeConfig().crispSecret).update(email).digest('hex');\n});",
    ],
    [
      'h3 getQuery member',
      "export default defineEventHandler((event) => createHmac('sha256', key).update(getQuery(event).email).digest('hex'));",
    ],
    [
      'sveltekit',
      "export const GET = ({ url }) => json({ signature: createHmac('sha256', CRISP_SECRET).update(url.searchParams.get('email')).digest('hex') });",
    ],
    [
      'sveltekit action',
      "export const actions = { default: async ({ request }) => {\n  const data = await request.formData();\n  return { signature: createHmac('sha256', CRISP_SECRET).update(data.get('email')).digest('hex') };\n} };",
    ],
    [
      'sveltekit params',
      "export function GET({ params }) {\n  return text(createHmac('sha256', CRISP_SECRET).update(params.email).digest('hex'));\n}",
    ],
    [
      'remix',
      "export async function loader({ request }: LoaderFunctionArgs) {\n  const url = new URL(request.url);\n  const email = url.searchParams.get('email');\n  return json({ signature: createHmac('sha256', process.env.CRISP_SECRET!).update(email!).digest('hex') });\n}",
    ],
    [
      'astro endpoint',
      "export const GET: APIRoute = ({ url }) => new Response(createHmac('sha256', import.meta.env.CRISP_SECRET).update(url.searchParams.get('email')!).digest('hex'));",
    ],
    [
      'nest',
      "@Get('sign')\nsign(@Query('email') email: string) { return createHmac('sha256', this.secret).update(email).digest('hex'); }",
    ],
    [
      'nest dto',
      "@Post('sign')\nsign(@Body() dto: SignDto) { return createHmac('sha256', this.secret).update(dto.email).digest('hex'); }",
    ],
    [
      'nest param',
      "@Get('sign/:email')\nsign(@Param('email') email: string) { return createHmac('sha256', this.secret).update(email).digest('hex'); }",
    ],
    [
      'adonis',
      "async sign({ request }: HttpContext) { return createHmac('sha256', env.get('CRISP_SECRET')).update(request.input('email')).digest('hex') }",
    ],
    [
      'trpc',
      "sign: publicProcedure.input(z.object({ email: z.string().email() })).query(({ input }) => createHmac('sha256', SECRET).update(input.email).digest('hex')),",
    ],
    [
      'graphql',
      "Query: { crispSignature: (_, { email }) => createHmac('sha256', SECRET).update(email).digest('hex') }",
    ],
    [
      'graphql args',
      "Query: { crispSignature: (parent, args) => createHmac('sha256', SECRET).update(args.email).digest('hex') }",
    ],
    [
      'django',
      'def sign(request):\n    email = request.GET.get("email", "")\n    return JsonResponse({"signature": hmac.new(settings.CRISP_SECRET.encode(), email.encode(), hashlib.sha256).hexdigest()})',
    ],
    [
      'django csrf exempt',
      '@csrf_exempt\ndef sign(request):\n    data = json.loads(request.body)\n    return JsonResponse({"signature": hmac.new(KEY, data["email"].encode(), hashlib.sha256).hexdigest()})',
    ],
    [
      'django path',
      'def sign(request, email):\n    return HttpResponse(hmac.new(KEY, email.encode(), hashlib.sha256).hexdigest())',
    ],
    [
      'drf',
      '@api_view(["POST"])\n@permission_classes([AllowAny])\ndef sign(request):\n    email = request.data["email"]\n    return Response({"signature": hmac.new(KEY, email.encode(), hashlib.sha256).hexdigest()})',
    ],
    [
      'drf query',
      'email = request.query_params.get("email")\nreturn Response(hmac.new(KEY, email.encode(), hashlib.sha256).hexdigest())',
    ],
    [
      'flask json',
      'data = request.get_json()\nreturn jsonify(signature=hmac.new(KEY, data["email"].encode(), hashlib.sha256).hexdigest())',
    ],
    [
      'flask json prop',
      'email = request.json["email"]\nreturn hmac.new(KEY, email.encode(), hashlib.sha256).hexdigest()',
    ],
    [
      'flask form',
      'email = request.form["email"]\nreturn hmac.new(KEY, email.encode(), hashlib.sha256).hexdigest()',
    ],
    [
      'flask values',
      'email = request.values.get("email")\nreturn hmac.new(KEY, email.encode(), hashlib.sha256).hexdigest()',
    ],
    [
      'flask path',
      '@app.route("/sign/<email>")\ndef sign(email):\n    return hmac.new(KEY, email.encode(), hashlib.sha256).hexdigest()',
    ],
    [
      'fastapi path',
      '@router.get("/sign/{email}")\ndef sign(email: str):\n    return hmac.new(KEY, email.encode(), hashlib.sha256).hexdigest()',
    ],
    [
      'fastapi Query',
      '@app.get("/sign")\ndef sign(email: Annotated[str, Query()]):\n    return hmac.new(KEY, email.encode(), hashlib.sha256).hexdigest()',
    ],
    [
      'fastapi model',
      'class SignIn(BaseModel):\n    email: str\n\n@app.post("/sign")\ndef sign(body: SignIn):\n    return hmac.new(KEY, body.email.encode(), hashlib.sha256).hexdigest()',
    ],
    [
      'starlette',
      'email = request.query_params["email"]\nreturn PlainTextResponse(hmac.new(KEY, email.encode(), hashlib.sha256).hexdigest())',
    ],
    [
      'aiohttp',
      'email = request.rel_url.query["email"]\nreturn web.Response(text=hmac.new(KEY, email.encode(), hashlib.sha256).hexdigest())',
    ],
    [
      'aiohttp match',
      'email = request.match_info["email"]\nreturn web.Response(text=hmac.new(KEY, email.encode(), hashlib.sha256).hexdigest())',
    ],
    [
      'tornado',
      'email = self.get_argument("email")\nself.write(hmac.new(KEY, email.encode(), hashlib.sha256).hexdigest())',
    ],
    [
      'bottle',
      'email = request.query.email\nreturn hmac.new(KEY, email.encode(), hashlib.sha256).hexdigest()',
    ],
    [
      'falcon',
      'email = req.get_param("email")\nresp.text = hmac.new(KEY, email.encode(), hashlib.sha256).hexdigest()',
    ],
    [
      'sanic',
      'email = request.args.get("email")\nreturn text(hmac.new(KEY, email.encode(), hashlib.sha256).hexdigest())',
    ],
    [
      'lambda py',
      'def handler(event, context):\n    email = event["queryStringParameters"]["email"]\n    return {"statusCode": 200, "body": hmac.new(KEY, email.encode(), hashlib.sha256).hexdigest()}',
    ],
    [
      'lambda py body',
      'def handler(event, context):\n    body = json.loads(event["body"])\n    return {"statusCode": 200, "body": hmac.new(KEY, body["email"].encode(), hashlib.sha256).hexdigest()}',
    ],
    [
      'gcf py',
      '@functions_framework.http\ndef sign(request):\n    request_json = request.get_json(silent=True)\n    return hmac.new(KEY, request_json["email"].encode(), hashlib.sha256).hexdigest()',
    ],
    [
      'azure py',
      "def main(req: func.HttpRequest) -> func.HttpResponse:\n    email = req.params.get('email')\n    return func.HttpResponse(hmac.new(KEY, email.encode(), hashlib.sha256).hexdigest())",
    ],
    [
      'spring body',
      '@PostMapping("/sign")\npublic String sign(@RequestBody SignRequest body) throws Exception {\n  Mac mac = Mac.getInstance("HmacSHA256");\n  return hex(mac.doFinal(body.getEmail().getBytes(UTF_8)));\n}',
    ],
    [
      'spring path',
      '@GetMapping("/sign/{email}")\npublic String sign(@PathVariable String email) { return new HmacUtils(HMAC_SHA_256, key).hmacHex(email); }',
    ],
    [
      'spring map',
      'public String sign(@RequestBody Map<String, String> body) { return new HmacUtils(HMAC_SHA_256, key).hmacHex(body.get("email")); }',
    ],
    [
      'spring kotlin',
      '@GetMapping("/sign")\nfun sign(@RequestParam email: String): String = HmacUtils(HmacAlgorithms.HMAC_SHA_256, key).hmacHex(email)',
    ],
    [
      'servlet',
      'String email = req.getParameter("email");\nMac mac = Mac.getInstance("HmacSHA256");\nmac.init(new SecretKeySpec(key, "HmacSHA256"));',
    ],
    [
      'jax-rs',
      '@GET @Path("/sign")\npublic String sign(@QueryParam("email") String email) { Mac mac = Mac.getInstance("HmacSHA256"); }',
    ],
    [
      'quarkus',
      '@GET\npublic String sign(@RestQuery String email) { return new HmacUtils(HMAC_SHA_256, key).hmacHex(email); }',
    ],
    [
      'micronaut',
      '@Get("/sign")\nString sign(@QueryValue String email) { return new HmacUtils(HMAC_SHA_256, key).hmacHex(email); }',
    ],
    [
      'javalin',
      'app.get("/sign", ctx -> ctx.result(new HmacUtils(HMAC_SHA_256, key).hmacHex(ctx.queryParam("email"))));',
    ],
    [
      'spark',
      'get("/sign", (req, res) -> new HmacUtils(HMAC_SHA_256, key).hmacHex(req.queryParams("email")));',
    ],
    ['vertx', 'String email = ctx.request().getParam("email");\nMac mac = Mac.getInstance("HmacSHA256");'],
    [
      'ktor query',
      'get("/sign") { val email = call.request.queryParameters["email"]!!\n  call.respondText(Mac.getInstance("HmacSHA256").apply { init(k) }.doFinal(email.toByteArray()).toHex()) }',
    ],
    [
      'ktor receive',
      'post("/sign") { val body = call.receive<SignRequest>()\n  call.respondText(Mac.getInstance("HmacSHA256").apply { init(k) }.doFinal(body.email.toByteArray()).toHex()) }',
    ],
    [
      'play',
      'def sign = Action { request =>\n  val email = request.getQueryString("email").get\n  val mac = Mac.getInstance("HmacSHA256")\n  Ok(hex(mac.doFinal(email.getBytes)))\n}',
    ],
    [
      'aspnet record',
      'app.MapPost("/sign", (SignRequest body) => Convert.ToHexString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(body.Email))).ToLower());',
    ],
    [
      'aspnet anonymous',
      '[AllowAnonymous]\n[HttpGet("sign")]\npublic IActionResult Sign(string email) => Ok(Convert.ToHexString(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(email))));',
    ],
    [
      'aspnet path',
      '[HttpGet("sign/{email}")]\npublic string Sign(string email) => Hex(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(email)));',
    ],
    [
      'aspnet frombody',
      '[HttpPost]\npublic string Sign([FromBody] SignRequest request) => Hex(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(request.Email)));',
    ],
    ['azure c#', 'string email = req.Query["email"];\nusing var hmac = new HMACSHA256(key);'],
    [
      'gin',
      'r.GET("/sign", func(c *gin.Context) {\n  mac := hmac.New(sha256.New, key)\n  mac.Write([]byte(c.Query("email")))\n  c.String(200, hex.EncodeToString(mac.Sum(nil)))\n})',
    ],
    [
      'gin bind',
      `var in struct { Email string \`json:"email"\` }\nif err := c.ShouldBindJSON(&in); err != nil { return }\nmac := hmac.New(sha256.New, key)\nmac.Write([]byte(in.Email))`,
    ],
    [
      'echo',
      'e.GET("/sign", func(c echo.Context) error {\n  mac := hmac.New(sha256.New, key)\n  mac.Write([]byte(c.QueryParam("email")))\n  return c.String(200, hex.EncodeToString(mac.Sum(nil)))\n})',
    ],
    [
      'fiber',
      'app.Get("/sign/:email", func(c *fiber.Ctx) error {\n  mac := hmac.New(sha256.New, key)\n  mac.Write([]byte(c.Params("email")))\n  return c.SendString(hex.EncodeToString(mac.Sum(nil)))\n})',
    ],
    [
      'fiber query',
      'mac := hmac.New(sha256.New, key)\nmac.Write([]byte(c.Query("email")))\nreturn c.SendString(hex.EncodeToString(mac.Sum(nil)))',
    ],
    ['chi', 'email := chi.URLParam(r, "email")\nmac := hmac.New(sha256.New, key)'],
    [
      'chi middleware',
      'import "github.com/go-chi/chi/v5/middleware"\nr.Use(middleware.Logger)\nr.Get("/sign", func(w http.ResponseWriter, r *http.Request) {\n  mac := hmac.New(sha256.New, key)\n  mac.Write([]byte(r.URL.Query().Get("email")))\n})',
    ],
    ['mux', 'email := mux.Vars(r)["email"]\nmac := hmac.New(sha256.New, key)'],
    [
      'go path',
      'mux.HandleFunc("GET /sign/{email}", func(w http.ResponseWriter, r *http.Request) {\n mac := hmac.New(sha256.New, key)\n mac.Write([]byte(r.PathValue("email")))',
    ],
    ['go form', 'mac := hmac.New(sha256.New, key)\nmac.Write([]byte(r.FormValue("email")))'],
    [
      'go json',
      'var body struct{ Email string }\njson.NewDecoder(r.Body).Decode(&body)\nmac := hmac.New(sha256.New, key)\nmac.Write([]byte(body.Email))',
    ],
    [
      'actix',
      '#[get("/sign")]\nasync fn sign(query: web::Query<SignQuery>) -> impl Responder {\n    let mut mac = Hmac::<Sha256>::new_from_slice(KEY).unwrap();\n    mac.update(query.email.as_bytes());\n    hex::encode(mac.finalize().into_bytes())\n}',
    ],
    [
      'actix path',
      'async fn sign(email: web::Path<String>) -> String {\n    let mut mac = Hmac::<Sha256>::new_from_slice(KEY).unwrap();\n    mac.update(email.as_bytes());\n    hex::encode(mac.finalize().into_bytes())\n}',
    ],
    [
      'axum',
      'async fn sign(Query(q): Query<SignQuery>) -> String {\n    let mut mac = HmacSha256::new_from_slice(KEY).unwrap();\n    mac.update(q.email.as_bytes());\n    hex::encode(mac.finalize().into_bytes())\n}',
    ],
    [
      'axum path',
      'async fn sign(Path(email): Path<String>) -> String {\n    let mut mac = HmacSha256::new_from_slice(KEY).unwrap();\n    mac.update(email.as_bytes());\n}',
    ],
    [
      'axum hashmap',
      'async fn sign(Query(params): Query<HashMap<String, String>>) -> String {\n    let mut mac = HmacSha256::new_from_slice(KEY).unwrap();\n    mac.update(params.get("email").unwrap().as_bytes());\n}',
    ],
    [
      'rocket',
      '#[get("/sign?<email>")]\nfn sign(email: &str) -> String {\n    let mut mac = HmacSha256::new_from_slice(KEY).unwrap();\n    mac.update(email.as_bytes());\n}',
    ],
    [
      'plug',
      'get "/sign" do\n  conn = fetch_query_params(conn)\n  send_resp(conn, 200, :crypto.mac(:hmac, :sha256, key, conn.query_params["email"]) |> Base.encode16(case: :lower))\nend',
    ],
    [
      'phoenix params',
      'def show(conn, params) do\n  json(conn, %{signature: :crypto.mac(:hmac, :sha256, key(), params["email"]) |> Base.encode16(case: :lower)})\nend',
    ],
    ['phoenix body', 'email = conn.body_params["email"]\n:crypto.mac(:hmac, :sha256, key, email)'],
    [
      'phoenix liveview',
      'def handle_event("sign", %{"user" => %{"email" => email}}, socket) do\n  {:noreply, assign(socket, sig: :crypto.mac(:hmac, :sha256, @key, email))}\nend',
    ],
    [
      'vapor',
      'app.get("sign") { req -> String in\n  let email: String = try req.query.get(at: "email")\n  return HMAC<SHA256>.authenticationCode(for: Data(email.utf8), using: key).hex\n}',
    ],
    [
      'vapor sub',
      'app.get("sign") { req in\n  let email = req.query[String.self, at: "email"]!\n  return HMAC<SHA256>.authenticationCode(for: Data(email.utf8), using: key).hex\n}',
    ],
    [
      'vapor content',
      'app.post("sign") { req in\n  let body = try req.content.decode(SignRequest.self)\n  return HMAC<SHA256>.authenticationCode(for: Data(body.email.utf8), using: key).hex\n}',
    ],
    [
      'vapor path',
      'app.get("sign", ":email") { req in\n  let email = req.parameters.get("email")!\n  return HMAC<SHA256>.authenticationCode(for: Data(email.utf8), using: key).hex\n}',
    ],
    [
      'lambda',
      "export const handler = async (event) => {\n  const { email } = event.queryStringParameters;\n  return { statusCode: 200, body: createHmac('sha256', process.env.CRISP_SECRET).update(email).digest('hex') };\n};",
    ],
    [
      'lambda optional',
      "const email = event.queryStringParameters?.email ?? '';\nreturn { statusCode: 200, body: createHmac('sha256', process.env.CRISP_SECRET).update(email).digest('hex') };",
    ],
    [
      'lambda body',
      "const { email } = JSON.parse(event.body);\nreturn { statusCode: 200, body: createHmac('sha256', process.env.CRISP_SECRET).update(email).digest('hex') };",
    ],
    [
      'lambda path',
      "const email = event.pathParameters.email;\nreturn { statusCode: 200, body: createHmac('sha256', process.env.CRISP_SECRET).update(email).digest('hex') };",
    ],
    [
      'worker',
      "export default { async fetch(request, env) {\n  const email = new URL(request.url).searchParams.get('email');\n  const key = await crypto.subtle.importKey('raw', enc.encode(env.CRISP_SECRET), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);\n  const sig = await crypto.subtle.sign('HMAC', key, enc.encode(email));\n  return new Response(hex(sig));\n} };",
    ],
    [
      'netlify',
      "exports.handler = async (event) => {\n  const email = event.queryStringParameters.email;\n  return { statusCode: 200, body: crypto.createHmac('sha256', process.env.CRISP_SECRET).update(email).digest('hex') };\n};",
    ],
    [
      'deno',
      'Deno.serve(async (req) => {\n  const email = new URL(req.url).searchParams.get("email") ?? "";\n  const key = await crypto.subtle.importKey("raw", enc.encode(Deno.env.get("CRISP_SECRET")!), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);\n  return new Response(encodeHex(await crypto.subtle.sign("HMAC", key, enc.encode(email))));\n});',
    ],
    [
      'oak',
      'const email = ctx.request.url.searchParams.get("email");\nconst sig = await crypto.subtle.sign("HMAC", key, enc.encode(email));',
    ],
    [
      'bun',
      'Bun.serve({ fetch(req) {\n  const email = new URL(req.url).searchParams.get("email");\n  return new Response(new Bun.CryptoHasher("sha256", process.env.CRISP_SECRET).update(email).digest("hex"));\n} });',
    ],
    [
      'elysia',
      "new Elysia().get('/sign', ({ query }) => createHmac('sha256', Bun.env.CRISP_SECRET).update(query.email).digest('hex'))",
    ],
    [
      'elysia body',
      "new Elysia().post('/sign', ({ body: { email } }) => createHmac('sha256', Bun.env.CRISP_SECRET).update(email).digest('hex'))",
    ],
    [
      'azure js',
      "app.http('sign', { authLevel: 'anonymous', handler: async (request) => {\n  const email = request.query.get('email');\n  return { body: createHmac('sha256', process.env.CRISP_SECRET).update(email).digest('hex') };\n} });",
    ],
    [
      'gcf js',
      "functions.http('sign', (req, res) => { res.send(createHmac('sha256', process.env.CRISP_SECRET).update(req.query.email).digest('hex')); });",
    ],
    [
      'firebase callable',
      "exports.sign = onCall((request) => createHmac('sha256', secret.value()).update(request.data.email).digest('hex'));",
    ],
    [
      'firebase old',
      "exports.sign = functions.https.onCall((data, context) => createHmac('sha256', secret).update(data.email).digest('hex'));",
    ],
    [
      'supabase fn',
      "Deno.serve(async (req) => {\n  const { email } = await req.json()\n  const key = await crypto.subtle.importKey('raw', k, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])\n  return new Response(hex(await crypto.subtle.sign('HMAC', key, enc.encode(email))), { headers: { 'Access-Control-Allow-Headers': 'authorization, x-client-info, apikey, content-type' } })\n})",
    ],
    ['perl cgi', "my $email = $q->param('email');\nprint hmac_sha256_hex($email, $ENV{CRISP_SECRET});"],
    [
      'mojo',
      "get '/sign' => sub ($c) { $c->render(text => hmac_sha256_hex($c->param('email'), $ENV{CRISP_SECRET})) };",
    ],
    [
      'mojo query',
      "my $email = $c->req->query_params->param('email');\n$c->render(text => hmac_sha256_hex($email, $key));",
    ],
    [
      'openresty',
      'local args = ngx.req.get_uri_args()\nlocal h = hmac:new(secret, hmac.ALGOS.SHA256)\nngx.say(h:final(args.email, true))',
    ],
    ['openresty var', 'local email = ngx.var.arg_email\nlocal h = hmac:new(secret, hmac.ALGOS.SHA256)'],
    ['clojure', '(GET "/sign" [email] (mac/hash email {:key secret :alg :hmac+sha256}))'],
    [
      'clojure params',
      '(let [email (get-in req [:params :email]) mac (Mac/getInstance "HmacSHA256")] (hex (.doFinal mac (.getBytes email))))',
    ],
    [
      'scotty',
      'get "/sign" $ do\n  email <- queryParam "email"\n  text (show (hmacGetDigest (hmac key email :: HMAC SHA256)))',
    ],
    [
      'kemal',
      'get "/sign" do |env|\n  OpenSSL::HMAC.hexdigest(:sha256, ENV["CRISP_SECRET"], env.params.query["email"])\nend',
    ],
    [
      'cowboy',
      '#{email := Email} = cowboy_req:match_qs([email], Req0),\nSig = crypto:mac(hmac, sha256, Key, Email),',
    ],
    [
      'shelf',
      "final email = request.url.queryParameters['email']!;\nreturn Response.ok(Hmac(sha256, key).convert(utf8.encode(email)).toString());",
    ],
    ['coldfusion', '<cfoutput>#lcase(hmac(url.email, application.crispSecret, "HMACSHA256"))#</cfoutput>'],
    [
      'nginx njs',
      "function sign(r) { r.return(200, require('crypto').createHmac('sha256', process.env.CRISP_SECRET).update(r.args.email).digest('hex')); }",
    ],
    [
      'todo comment',
      '// TODO: check auth\napp.get("/s", (req, res) => { res.send(createHmac("sha256", key).update(req.query.email).digest("hex")) })',
    ],
    [
      'cors',
      `app.use(cors({ origin: '*', allowedHeaders: ['Authorization'] }));\napp.get("/s", (req, res) => { res.send(createHmac("sha256", key).update(req.query.email).digest("hex")) })`,
    ],
    [
      'author comment',
      '/** @author Acme */\napp.get("/s", (req, res) => { res.send(createHmac("sha256", key).update(req.query.email).digest("hex")) })',
    ],
    [
      'whole express server, oracle',
      "import express from 'express';\nimport cors from 'cors';\nimport crypto from 'node:crypto';\n\nconst app = express();\napp.use(cors());\napp.use(express.json());\n\n// Identity verification for the chat\napp.post('/crisp/identity', (req, res) => {\n  const { email } = req.body ?? {};\n  if (!email) return res.status(400).json({ error: 'email required' });\n  const signature = crypto.createHmac('sha256', process.env.CRISP_SECRET_KEY).update(email).digest('hex');\n  res.json({ email, signature });\n});\napp.listen(3000);",
    ],
    [
      'django drf viewset',
      'class CrispView(APIView):\n    permission_classes = []\n    authentication_classes = []\n\n    def post(self, request):\n        email = request.data.get("email")\n        sig = hmac.new(settings.CRISP_SECRET_KEY.encode(), email.encode(), hashlib.sha256).hexdigest()\n        return Response({"signature": sig})',
    ],
    [
      'laravel controller',
      "class CrispController extends Controller\n{\n    public function __invoke(Request $request): JsonResponse\n    {\n        $validated = $request->validate([\n            'email' => ['required', 'email'],\n        ]);\n\n        return response()->json([\n            'signature' => hash_hmac('sha256', $validated['email'], config('services.crisp.secret')),\n        ]);\n    }\n}",
    ],
    [
      'laravel controller, formrequest',
      "public function __invoke(CrispSignRequest $request)\n{\n    $data = $request->validated();\n    return ['signature' => hash_hmac('sha256', $data['email'], config('services.crisp.secret'))];\n}",
    ],
    [
      'rails api',
      'module Api\n  class CrispController < ActionController::API\n    def show\n      email = crisp_params[:email]\n      render json: { signature: OpenSSL::HMAC.hexdigest("SHA256", secret, email) }\n    end\n\n    private\n\n    def crisp_params\n      params.permit(:email)\n    end\n  end\nend',
    ],
    [
      'go handler',
      'func sign(w http.ResponseWriter, r *http.Request) {\n\temail := r.URL.Query().Get("email")\n\tif email == "" {\n\t\thttp.Error(w, "missing email", http.StatusBadRequest)\n\t\treturn\n\t}\n\tmac := hmac.New(sha256.New, []byte(os.Getenv("CRISP_SECRET")))\n\tmac.Write([]byte(email))\n\tfmt.Fprint(w, hex.EncodeToString(mac.Sum(nil)))\n}',
    ],
    [
      'aws sam',
      'import hmac, hashlib, os, json\n\ndef lambda_handler(event, context):\n    params = event.get("queryStringParameters") or {}\n    email = params.get("email", "")\n    sig = hmac.new(os.environ["CRISP_SECRET"].encode(), email.encode(), hashlib.sha256).hexdigest()\n    return {"statusCode": 200, "body": json.dumps({"signature": sig})}',
    ],
    [
      'quarkus',
      '@Path("/crisp")\npublic class CrispResource {\n  @GET\n  @Produces(MediaType.TEXT_PLAIN)\n  public String sign(@QueryParam("email") String email) throws Exception {\n    Mac mac = Mac.getInstance("HmacSHA256");\n    mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));\n    return HexFormat.of().formatHex(mac.doFinal(email.getBytes(UTF_8)));\n  }\n}',
    ],
    [
      'graphql nest',
      "@Query(() => String)\ncrispSignature(@Args('email') email: string) {\n  return createHmac('sha256', this.config.secret).update(email).digest('hex');\n}",
    ],
    [
      'hasura action',
      "app.post('/crispSign', async (req, res) => {\n  const { email } = req.body.input;\n  return res.json({ signature: crypto.createHmac('sha256', SECRET).update(email).digest('hex') });\n});",
    ],
    [
      'meteor',
      "Meteor.methods({ 'crisp.sign'(email) { check(email, String); return crypto.createHmac('sha256', Meteor.settings.crispSecret).update(email).digest('hex'); } });",
    ],
    [
      'socket.io',
      "socket.on('crisp:sign', ({ email }, cb) => cb(createHmac('sha256', SECRET).update(email).digest('hex')));",
    ],
    [
      'parse cloud',
      "Parse.Cloud.define('crispSign', (request) => crypto.createHmac('sha256', SECRET).update(request.params.email).digest('hex'));",
    ],
    [
      'wix velo',
      "import crypto from 'crypto';\nexport function get_crispSign(request) {\n  const email = request.query.email;\n  return ok({ body: crypto.createHmac('sha256', KEY).update(email).digest('hex') });\n}",
    ],
    [
      'apps script',
      'function doGet(e) {\n  const sig = Utilities.computeHmacSha256Signature(e.parameter.email, KEY);\n  return ContentService.createTextOutput(toHex(sig));\n}',
    ],
  ])('is told: %s', (_, code) => {
    expect(idsOf(code)).toEqual(['signing-oracle']);
  });
});

describe('what is said of the place', () => {
  const pathIn = (code: string) => signingOnRequestIn(wholeSlice(code))[0]?.detail.path;

  it('holds no value that the code gives', () => {
    const code = `export const GET = async ({ params }) => { const { key = 'Xk9', email } = await params; return createHmac('sha256', key).update(email) }`;
    expect(pathIn(code)).toBe('{ email } = await params');
  });

  it('ends with its bracket', () => {
    expect(pathIn('hmac.New(sha256.New, key).Write([]byte(r.URL.Query().Get("email")))')).toBe(
      'r.URL.Query().Get("email")',
    );
  });
});

describe('code that signs the email of somebody who is known', () => {
  it.each([
    [
      'claims of asp.net',
      'app.MapGet("/me/crisp", (ClaimsPrincipal me) => Hex(new HMACSHA256(key).ComputeHash(Bytes(me.FindFirstValue("email")))));',
    ],
    [
      'a webhook',
      "app.post('/hook', (req, res) => { const digest = createHmac('sha256', key).update(req.rawBody).digest('hex'); if (digest !== req.headers['x-signature']) return res.status(400).end(); users.add(req.body.data.email); })",
    ],
    [
      'a message of a worker',
      "worker.onmessage = (e) => { save(e.data.email) }; createHmac('sha256', key).update(user.email).digest('hex')",
    ],
    [
      'an answer',
      "const r = await axios.get('/me'); const data = r.data; createHmac('sha256', key).update(data.email).digest('hex')",
    ],
    [
      'an address in a check',
      "const who = await fetch('https://idp.public.acme.example/session'); const email = req.query.email; if (who.email === email) createHmac('sha256', key).update(email)",
    ],
    [
      'a viewer',
      "({ h: (_, args, { viewer }) => viewer.can('read') && createHmac('sha256', key).update(users.byEmail(args.email).email) })",
    ],
    [
      'rails current_user',
      'class ChatController < ApplicationController\n  before_action :authenticate_user!\n  def signature\n    render json: { signature: OpenSSL::HMAC.hexdigest("SHA256", ENV["CRISP_SECRET"], current_user.email) }\n  end\nend',
    ],
    [
      'rails skip csrf but user',
      'skip_before_action :verify_authenticity_token\nbefore_action :authenticate_user!\ndef s = render(json: OpenSSL::HMAC.hexdigest("SHA256", k, params[:email]))',
    ],
    ['laravel user', "return hash_hmac('sha256', $request->user()->email, config('services.crisp.secret'));"],
    [
      'laravel checks',
      "abort_unless($request->user()->email === $request->input('email'), 403);\nreturn hash_hmac('sha256', $request->input('email'), $k);",
    ],
    ['symfony', "return hash_hmac('sha256', $this->getUser()->getEmail(), $key);"],
    [
      'express session',
      "app.get('/sign', (req, res) => res.json({ s: createHmac('sha256', K).update(req.session.user.email).digest('hex') }));",
    ],
    [
      'express user',
      "app.get('/sign', requireAuth, (req, res) => res.json({ s: createHmac('sha256', K).update(req.user.email).digest('hex') }));",
    ],
    [
      'webhook',
      "app.post('/hook', (req, res) => {\n  const mac = createHmac('sha256', K).update(req.rawBody).digest('hex');\n  if (!timingSafeEqual(Buffer.from(mac), Buffer.from(req.get('x-signature')))) return res.sendStatus(400);\n  subscribe(req.body.email);\n});",
    ],
    [
      'webhook py',
      'def hook(request):\n    mac = hmac.new(KEY, request.body, hashlib.sha256).hexdigest()\n    if not hmac.compare_digest(mac, request.headers["X-Sig"]): abort(400)\n    data = request.get_json()\n    add(data["email"])',
    ],
    [
      'next session',
      "export async function GET() {\n  const session = await getServerSession();\n  return Response.json({ s: createHmac('sha256', K).update(session.user.email).digest('hex') });\n}",
    ],
    [
      'django user',
      '@login_required\ndef sign(request):\n    return JsonResponse({"s": hmac.new(KEY, request.user.email.encode(), hashlib.sha256).hexdigest()})',
    ],
    [
      'django user no decorator',
      'def sign(request):\n    return JsonResponse({"s": hmac.new(KEY, request.user.email.encode(), hashlib.sha256).hexdigest()})',
    ],
    ['flask current', 'return hmac.new(KEY, current_user.email.encode(), hashlib.sha256).hexdigest()'],
    [
      'spring principal',
      '@GetMapping("/sign")\npublic String sign(Principal principal) { return new HmacUtils(HMAC_SHA_256, key).hmacHex(principal.getName()); }',
    ],
    [
      'aspnet user',
      'public string Sign() => Hex(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(User.FindFirstValue(ClaimTypes.Email))));',
    ],
    [
      'helper js',
      "export function sign(email) {\n  return createHmac('sha256', process.env.CRISP_SECRET).update(email).digest('hex');\n}",
    ],
    [
      'helper args',
      "function sign({ email }) {\n  return createHmac('sha256', process.env.CRISP_SECRET).update(email).digest('hex');\n}",
    ],
    [
      'helper php',
      "function crisp_signature(string $email): string {\n  return hash_hmac('sha256', $email, getenv('CRISP_SECRET'));\n}",
    ],
    [
      'helper php array',
      "function sig(array $user) { return hash_hmac('sha256', $user['email'], getenv('CRISP_SECRET')); }",
    ],
    [
      'helper go',
      'func Sign(email string) string {\n  mac := hmac.New(sha256.New, key)\n  mac.Write([]byte(email))\n  return hex.EncodeToString(mac.Sum(nil))\n}',
    ],
    [
      'helper rust',
      'fn sign(email: &str) -> String {\n    let mut mac = HmacSha256::new_from_slice(KEY).unwrap();\n    mac.update(email.as_bytes());\n    hex::encode(mac.finalize().into_bytes())\n}',
    ],
    [
      'helper java',
      'public static String sign(String email) throws Exception {\n  Mac mac = Mac.getInstance("HmacSHA256");\n  return hex(mac.doFinal(email.getBytes()));\n}',
    ],
    [
      'helper c#',
      'public static string Sign(string email) => Hex(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(email)));',
    ],
    [
      'helper elixir',
      'def sign(email) do\n  :crypto.mac(:hmac, :sha256, @key, email) |> Base.encode16(case: :lower)\nend',
    ],
    ['helper elixir map', 'def sign(%{email: email}), do: :crypto.mac(:hmac, :sha256, @key, email)'],
    [
      'helper swift',
      'func sign(_ email: String) -> String { HMAC<SHA256>.authenticationCode(for: Data(email.utf8), using: key).hex }',
    ],
    [
      'component props',
      "export default async function Chat({ user }) {\n  const signature = createHmac('sha256', process.env.CRISP_SECRET).update(user.email).digest('hex');\n  return <ChatClient email={user.email} signature={signature} />;\n}",
    ],
    [
      'register',
      "const { email, password } = req.body;\nconst user = await User.create({ email, hash: await bcrypt.hash(password, 10) });\nres.json({ s: createHmac('sha256', K).update(user.email).digest('hex') });",
    ],
    [
      'cli argv',
      "const email = process.argv[2];\nconsole.log(createHmac('sha256', process.env.CRISP_SECRET).update(email).digest('hex'));",
    ],
    [
      'py argparse',
      'parser = argparse.ArgumentParser()\nparser.add_argument("email")\nargs = parser.parse_args()\nprint(hmac.new(KEY, args.email.encode(), hashlib.sha256).hexdigest())',
    ],
    [
      'click',
      '@click.command()\n@click.argument("email")\ndef sign(email):\n    print(hmac.new(KEY, email.encode(), hashlib.sha256).hexdigest())',
    ],
    [
      'phoenix current user',
      'def show(conn, _params) do\n  email = conn.assigns.current_user.email\n  json(conn, %{s: :crypto.mac(:hmac, :sha256, @key, email)})\nend',
    ],
    [
      'rust state user',
      'async fn sign(AuthUser(user): AuthUser) -> String { let mut mac = HmacSha256::new_from_slice(KEY).unwrap(); mac.update(user.email.as_bytes()); }',
    ],
    [
      'go context',
      'user := r.Context().Value(userKey).(*User)\nmac := hmac.New(sha256.New, key)\nmac.Write([]byte(user.Email))',
    ],
    [
      'lambda authorizer',
      "const email = event.requestContext.authorizer.claims.email;\nreturn createHmac('sha256', K).update(email).digest('hex');",
    ],
    [
      'firebase auth',
      "exports.sign = onCall((request) => { if (!request.auth) throw new HttpsError('unauthenticated', ''); return createHmac('sha256', s).update(request.auth.token.email).digest('hex'); });",
    ],
    [
      'trpc protected',
      "sign: protectedProcedure.query(({ ctx }) => createHmac('sha256', SECRET).update(ctx.user.email).digest('hex')),",
    ],
    [
      'sveltekit locals',
      "export const load = ({ locals }) => ({ email: locals.user.email, signature: createHmac('sha256', CRISP_SECRET).update(locals.user.email).digest('hex') });",
    ],
    [
      'internal api key',
      "if (req.get('x-api-key') !== process.env.INTERNAL_KEY) return res.sendStatus(401);\nres.json({ s: createHmac('sha256', K).update(req.query.email).digest('hex') });",
    ],
    [
      'ruby method',
      'def crisp_signature(email)\n  OpenSSL::HMAC.hexdigest("SHA256", ENV["CRISP_SECRET"], email)\nend',
    ],
    [
      'ruby hash arg',
      'def crisp_signature(user)\n  OpenSSL::HMAC.hexdigest("SHA256", ENV["CRISP_SECRET"], user[:email])\nend',
    ],
    ['php session', "session_start();\necho hash_hmac('sha256', $_SESSION['email'], $key);"],
    [
      'config get',
      'email = config.get("email")\nprint(hmac.new(KEY, email.encode(), hashlib.sha256).hexdigest())',
    ],
    ['ldap entry', 'email = entry["email"]\nsig = hmac.new(KEY, email.encode(), hashlib.sha256).hexdigest()'],
    ['row loop', "while ($row = $stmt->fetch()) { echo hash_hmac('sha256', $row['email'], $key); }"],
    [
      'csv loop',
      'for row in csv.DictReader(f):\n    print(row["email"], hmac.new(KEY, row["email"].encode(), hashlib.sha256).hexdigest())',
    ],
    [
      'django admin',
      'class UserAdmin(ModelAdmin):\n    def signature(self, obj):\n        return hmac.new(KEY, obj.email.encode(), hashlib.sha256).hexdigest()',
    ],
    [
      'jwt claims',
      "const { email } = jwt.verify(req.cookies.token, K);\nres.json({ s: createHmac('sha256', K2).update(email).digest('hex') });",
    ],
    ['react email state', "const { email } = useSession().data.user; createHmac('sha256', K).update(email)"],
    [
      'express, session',
      "app.get('/crisp/identity', (req, res) => {\n  if (!req.session.userId) return res.status(401).end();\n  const user = users.get(req.session.userId);\n  const signature = crypto.createHmac('sha256', process.env.CRISP_SECRET_KEY).update(user.email).digest('hex');\n  res.json({ email: user.email, signature });\n});",
    ],
    [
      'django drf viewset, authed',
      'class CrispView(APIView):\n    permission_classes = [IsAuthenticated]\n\n    def get(self, request):\n        sig = hmac.new(settings.CRISP_SECRET_KEY.encode(), request.user.email.encode(), hashlib.sha256).hexdigest()\n        return Response({"signature": sig})',
    ],
    [
      'fastapi, dep user',
      '@app.get("/crisp")\ndef crisp(user: User = Depends(current_active_user)):\n    return {"signature": hmac.new(KEY, user.email.encode(), hashlib.sha256).hexdigest()}',
    ],
    [
      'go handler, user from ctx',
      'func sign(w http.ResponseWriter, r *http.Request) {\n\tuser, ok := UserFrom(r.Context())\n\tif !ok {\n\t\tw.WriteHeader(http.StatusUnauthorized)\n\t\treturn\n\t}\n\tmac := hmac.New(sha256.New, []byte(os.Getenv("CRISP_SECRET")))\n\tmac.Write([]byte(user.Email))\n}',
    ],
    [
      'spring security',
      '@GetMapping("/crisp")\npublic String sign(@AuthenticationPrincipal OidcUser user) throws Exception {\n  Mac mac = Mac.getInstance("HmacSHA256");\n  return hex(mac.doFinal(user.getEmail().getBytes(UTF_8)));\n}',
    ],
    [
      'supabase edge ok',
      "Deno.serve(async (req) => {\n  const supabase = createClient(url, anon, { global: { headers: { Authorization: req.headers.get('Authorization')! } } });\n  const { data: { user } } = await supabase.auth.getUser();\n  const sig = await hmac(user.email);\n  return Response.json({ email: user.email, sig });\n})\nconst hmac = async (m) => hex(await crypto.subtle.sign('HMAC', key, enc.encode(m)));",
    ],
    [
      'react hook fetches',
      "export function useCrisp(user) {\n  useEffect(() => {\n    Crisp.configure(import.meta.env.VITE_CRISP_WEBSITE_ID);\n    fetch('/api/crisp/hmac').then((r) => r.text()).then((hmac) => Crisp.user.setEmail(user.email, hmac));\n  }, [user]);\n}",
    ],
    [
      'vue ok',
      "<script setup>\nimport { onMounted } from 'vue'\nconst { user } = defineProps(['user'])\nonMounted(() => window.$crisp.push(['set', 'user:email', [user.email, user.crisp_hmac]]))\n</script>",
    ],
    [
      'kotlin ok',
      'viewModelScope.launch {\n  val me = api.me()\n  Crisp.setUserEmail(me.email, me.crispSignature)\n}',
    ],
    [
      'dart ok',
      'final me = await api.me();\nFlutterCrispChat.openCrispChat(config: CrispConfig(websiteID: id, user: User(email: me.email, signature: me.hmac)));',
    ],
  ])('is not told: %s', (_, code) => {
    expect(idsOf(code)).toEqual([]);
  });
});
