import { describe, expect, it } from 'vitest';
import { handlersIn } from '../../../../core/evidence/handlersIn.ts';

/** What counts for the handler in which `HERE` stands. */
const codeAt = (code: string): string => handlersIn(code)(code.indexOf('HERE'));

describe('the code around a handler of requests', () => {
  it.each([
    [
      'Express',
      "const app = express();\napp.get('/a', LOGIN, (req, res) => {\n  res.json(req.user);\n});\n\napp.post('/b', (req, res) => {\n  HERE\n});\napp.get('/c', LOGIN);",
    ],
    ['Laravel', "Route::get('/me', fn () => LOGIN()->user());\nRoute::get('/sign', fn () => HERE);"],
    [
      'FastAPI',
      '@app.get("/me", dependencies=[\n  LOGIN\n])\ndef me():\n    return LOGIN\n\n@app.get("/sign")\ndef sign(email: str):\n    return HERE',
    ],
    ['Django', '@LOGIN\ndef me(request):\n    return 1\n\ndef sign(request):\n    return HERE'],
    [
      'Spring',
      'class A {\n  @GetMapping("/me")\n  String me() { LOGIN(); }\n\n  @GetMapping("/sign")\n  String sign() { HERE }\n}',
    ],
    [
      'Go',
      'func me(w http.ResponseWriter, r *http.Request) {\n\tLOGIN(r)\n}\n\nfunc sign(w http.ResponseWriter, r *http.Request) {\n\tHERE\n}',
    ],
    ['Next', 'export async function POST() {\n  LOGIN();\n}\nexport async function GET() {\n  HERE\n}'],
    [
      'a change to several files',
      'diff --git a/LOGIN.ts b/LOGIN.ts\n@@ -1,2 +1,2 @@\n-LOGIN\n+LOGIN\ndiff --git a/a.php b/a.php\n@@ -1 +1,4 @@\n+HERE\ndiff --git a/LOGIN b/LOGIN',
    ],
    [
      'a log behind the code',
      '@@ -0,0 +1,3 @@\n+@app.get("/sign")\n+def sign():\n+    x = 1\n+\n+    return HERE\n[10:01:02] dist/LOGIN-1f2e.js 20 kB',
    ],
    [
      'what stands below it at the top',
      "app.get('/sign', (req, res) => {\n  const a = 1;\n\n  if (a) {\n    HERE\n  }\n});\n\nfunction other() {\n  LOGIN();\n}",
    ],
    [
      'a conversation',
      "no LOGIN there\nthanks\n```\napp.get('/sign', (req, res) => {\n  HERE\n});\n```\nthe LOGIN page",
    ],
  ])('leaves out the others beside it: %s', (_, code) => {
    expect(codeAt(code)).toContain('HERE');
    expect(codeAt(code)).not.toContain('LOGIN');
  });

  it.each([
    [
      'what stands above all',
      "app.use(LOGIN);\napp.get('/a', a);\napp.get('/b', (req, res) => {\n  HERE\n});",
    ],
    [
      'what goes for all that follow',
      "app.get('/a', a);\napp.use(LOGIN);\napp.get('/b', () => {\n  HERE\n});",
    ],
    [
      'a group around it',
      "Route::get('/a', a);\nRoute::middleware('LOGIN')->group(function () {\n    Route::get('/b', fn () => HERE);\n});",
    ],
    [
      'all of its body',
      "app.get('/a', (req, res) => {\n  HERE\n\n  if (x) {\n    y();\n  } else {\n    LOGIN();\n  }\n});",
    ],
    ['its decoration', "@app.get('/a')\ndef a(): 1\n\n@LOGIN\n@app.get('/b')\ndef b():\n    HERE"],
    [
      'decorations below its route',
      "@app.get('/a')\ndef a(): 1\n\n@app.get('/b')\n@LOGIN\ndef b(request):\n    HERE",
    ],
    [
      'what wraps it below',
      "app.get('/a', a);\napp.get('/b', () => {\n  HERE\n});\napp.get('/c', c);\nmodule.exports = LOGIN(app);",
    ],
    ['a class around it', '@LOGIN\nclass B {\n  @Get("/a") a() {}\n  @Get("/b") b() { HERE }\n}'],
    ['all, where it is in none', 'LOGIN();\nHERE'],
  ])('keeps %s', (_, code) => {
    expect(codeAt(code)).toContain('LOGIN');
  });
});
