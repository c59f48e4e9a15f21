import { describe, expect, it } from 'vitest';
import { asksWhoCalls } from '../../../../core/evidence/asksWhoCalls.ts';

describe('code asks who is calling', () => {
  it.each([
    'before_action :authenticate_user!',
    '"github.com/gofiber/fiber/v2/middleware/basicauth"',
    "Route::middleware('auth:sanctum')->get('/x', fn () => 1)",
    'if (!req.session.userId) return',
    '@login_required',
    'res.sendStatus(401)',
    'return redirect("/login")',
    "app.get('/chat', requireAuth, chat)",
    'const user = await requireUser(request)',
    'if (req.query.token !== token) return',
    'abort(403)',
    'const user = await currentUser()',
    'user: User = Depends(current_active_user)',
    "if (req.get('x-api-key') !== key) return",
    'if (!timingSafeEqual(a, b)) return',
    'skip_before_action :verify_authenticity_token\nbefore_action :authenticate_user!',
    '// only for those who are logged in',
    'if (!authorise(user)) return',
    'router.use(authorization)',
  ])('where it has %s', (code) => {
    expect(asksWhoCalls(code)).toBe(true);
  });
});

describe('code asks nobody', () => {
  it.each([
    '_logger.LogInformation("signed")',
    '"github.com/gofiber/fiber/v2/middleware/cors"',
    "Route::middleware('throttle:60,1')->get('/x', fn () => 1)",
    'skip_before_action :authenticate_user!',
    'Post.query.filter_by(author_id=request.args["author_id"]).first()',
    'const { authorName } = req.body',
    'allow_unauthenticated_access only: :show',
    '[AllowAnonymous]',
    '@permission_classes([AllowAny])',
    'permission_classes = []\nauthentication_classes = []',
    "authLevel: 'anonymous'",
    "'Access-Control-Allow-Headers': 'authorization, content-type'",
    "cors({ allowedHeaders: ['Authorization'] })",
    'app.add_middleware(CORSMiddleware, allow_credentials=True)',
    'r.Use(middleware.Logger)',
    '// TODO: check the session',
    'app.get("/auth", (req, res) => {})',
    '@app.route("/auth/crisp")\ndef sign():',
    'r.HandleFunc("GET /session/chat", sign)',
    '# no login needed',
    '// sans authentification, appelé par le site',
    '# ohne Login erreichbar',
    '// sin sesión, para session.test',
    ' * @author Acme',
    'res.sendStatus(400)',
  ])('where it has no more than %s', (code) => {
    expect(asksWhoCalls(code)).toBe(false);
  });
});
