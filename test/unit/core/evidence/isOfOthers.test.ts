import { describe, expect, it } from 'vitest';
import { isOfOthers } from '../../../../core/evidence/isOfOthers.ts';
import { readEvidence } from '../../../../core/evidence/readEvidence.ts';

const jane = 'jane.roe@example.com';
const signature = '94bd13c69ad54a185add806c0ff27096e944038cd1eba0bfd30ef1447e55ed10';
const other = '9bef0ef1e268f60627da9ba7d7605e8831d5b56ad07487d24d1aa386336d1944';

/** Email and signature of the best candidate. */
const firstOf = (text: string): readonly (string | undefined)[] => {
  const [best] = readEvidence(text, { websites: [] }).candidates;
  return [best?.email?.value, best?.signature?.value];
};

describe('a text that speaks of something else', () => {
  it.each([
    [
      'npm diff',
      'diff --git a/package-lock.json b/package-lock.json\n-      "integrity": "sha512-Xf1bQ0mR3uXgq2VZp8nE3y3g0KqkS9cPrtY3r5T0Cq0mB5m6M0w8ZsE5rY5Q0a6zq3Cw9m0B1l2p3Q4r5S6t7Q==",\n+      "resolved": "https://registry.example/crisp-sdk-web/-/crisp-sdk-web-1.1.2.tgz",\n',
    ],
    [
      'docker build',
      `#7 resolve registry.example/library/node:22-alpine@sha256:${other} 0.0s done\n#8 [2/5] WORKDIR /srv\n#8 CACHED`,
    ],
    [
      'docker pull',
      `22-alpine: Pulling from library/node\nDigest: sha256:${other}\nStatus: Downloaded newer image for node:22-alpine`,
    ],
    ['docker push', `latest: digest: sha256:${other} size: 1994`],
    ['docker images', `REPOSITORY   TAG   DIGEST\nnode   22   sha256:${other}   3 weeks ago`],
    [
      'docker exporting',
      `#12 exporting layers done\n#12 writing image sha256:${other} done\n#12 naming to registry.example/library/crisp done`,
    ],
    ['docker inspect', `[{"Id": "sha256:${other}", "RepoTags": ["crisp-api:latest"]}]`],
    ['docker run id', `$ docker run -d crisp-api\n${other}`],
    ['k8s', `    image: registry.example/crisp@sha256:${other}\n    imagePullPolicy: Always`],
    [
      'k8s status',
      `Image ID:      docker-pullable://nginx@sha256:${other}\nContainer ID:  containerd://${signature}`,
    ],
    [
      'helm digest',
      `dependencies:\n- name: redis\ndigest: sha256:${other}\ngenerated: "2026-01-01T00:00:00Z"`,
    ],
    [
      'script sri',
      '<script src="https://cdn.example/x.js" integrity="sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC" crossorigin="anonymous"></script>',
    ],
    [
      'link sri 256',
      '<link rel="stylesheet" href="/a.css" integrity="sha256-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQ=">',
    ],
    [
      'csp header',
      "Content-Security-Policy: script-src 'self' 'sha256-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQ=' 'nonce-4AEemGb0xJptoIGFP3Nd'",
    ],
    [
      'csp meta',
      `<meta http-equiv="Content-Security-Policy" content="script-src 'sha256-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQ='">`,
    ],
    [
      'csp violation',
      `Refused to execute inline script because it violates the following Content Security Policy directive: "script-src 'self'". Either the 'unsafe-inline' keyword, a hash ('sha256-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQ='), or a nonce ('nonce-...') is required to enable inline execution.`,
    ],
    [
      'sri mismatch',
      "Failed to find a valid digest in the 'integrity' attribute for resource 'https://cdn.example/x.js' with computed SHA-256 integrity 'oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQ='. The resource has been blocked.",
    ],
    [
      'yarn lock',
      'lodash@^4.17.21:\n  version "4.17.21"\n  resolved "https://registry.example/lodash/-/lodash-4.17.21.tgz#679591c564c3bffaae8454cf0b3df370c3d6911c"\n  integrity sha512-Xf1bQ0mR3uXgq2VZp8nE3y3g0KqkS9cPrtY3r5T0Cq0mB5m6M0w8ZsE5rY5Q0a6zq3Cw9m0B1l2p3Q4r5S6t7Q==',
    ],
    ['yarn berry', `  checksum: 10c0/${signature}${signature}\n  languageName: node`],
    [
      'pnpm',
      '  /lodash@4.17.21:\n    resolution: {integrity: sha512-Xf1bQ0mR3uXgq2VZp8nE3y3g0KqkS9cPrtY3r5T0Cq0mB5m6M0w8ZsE5rY5Q0a6zq3Cw9m0B1l2p3Q4r5S6t7Q==}',
    ],
    [
      'cargo lock',
      `[[package]]\nname = "hmac"\nversion = "0.12.1"\nsource = "registry+https://registry.example/index"\nchecksum = "${other}"`,
    ],
    [
      'go sum',
      'golang.org/x/crypto v0.17.0 h1:r8bRNjWL3GshPW3gkd+RpvzWrZAwPS49OmTGZ/uhM4k=\ngolang.org/x/crypto v0.17.0/go.mod h1:gCAAfMLgwOJRpTjQ2zCCt2OcSfYMTeZVSRtQlPC7Nq4=',
    ],
    ['poetry', `files = [\n    {file = "requests-2.31.0-py3-none-any.whl", hash = "sha256:${other}"},\n]`],
    [
      'pipfile',
      `"requests": {\n    "hashes": [\n        "sha256:${other}",\n        "sha256:${signature}"\n    ],\n    "version": "==2.31.0"\n}`,
    ],
    ['pip hash', `requests==2.31.0 \\\n    --hash=sha256:${other} \\\n    --hash=sha256:${signature}`],
    [
      'composer lock',
      '"dist": {\n  "type": "zip",\n  "url": "https://api.github.com/repos/a/b/zipball/a94a8fe5ccb19ba61c4c0873d391e987982fbbd3",\n  "reference": "a94a8fe5ccb19ba61c4c0873d391e987982fbbd3",\n  "shasum": ""\n}',
    ],
    ['gemfile', `CHECKSUMS\n  hashie (5.0.0) sha256=${other}`],
    [
      'gradle',
      `<artifact name="okio.jar">\n<sha256 value="${other}" origin="Generated by Gradle"/>\n</artifact>`,
    ],
    [
      'gradle wrapper',
      `distributionSha256Sum=${other}\ndistributionUrl=https\\://services.gradle.org/distributions/gradle-8.5-bin.zip`,
    ],
    ['maven', '[INFO] Downloaded okio.jar, SHA-1 a94a8fe5ccb19ba61c4c0873d391e987982fbbd3'],
    [
      'podfile lock',
      'SPEC CHECKSUMS:\n  Crisp: a94a8fe5ccb19ba61c4c0873d391e987982fbbd3\n\nPODFILE CHECKSUM: a94a8fe5ccb19ba61c4c0873d391e987982fbbd3',
    ],
    [
      'swift resolved',
      '"identity" : "crisp-sdk-ios",\n"state" : {\n  "revision" : "a94a8fe5ccb19ba61c4c0873d391e987982fbbd3",\n  "version" : "2.4.0"\n}',
    ],
    [
      'pubspec lock',
      `  crypto:\n    dependency: "direct main"\n    description:\n      name: crypto\n      sha256: "${other}"\n      url: "https://registry.example"`,
    ],
    ['mix lock', `"jason": {:hex, :jason, "1.4.1", "${other}", [:mix], [], "hexpm", "${signature}"},`],
    [
      'terraform lock',
      `  hashes = [\n    "h1:oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQ=",\n    "zh:${other}",\n  ]`,
    ],
    ['homebrew', `  url "https://example.com/x-1.0.tar.gz"\n  sha256 "${other}"\n  license "MIT"`],
    [
      'nix',
      '  src = fetchFromGitHub {\n    owner = "a"; repo = "b"; rev = "a94a8fe5ccb19ba61c4c0873d391e987982fbbd3";\n    hash = "sha256-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQ=";\n  };',
    ],
    ['deno lock', `"https://deno.land/std@0.200.0/assert/mod.ts": "${other}"`],
    ['jsr lock', `"jsr:@std/assert@1.0.0": {\n  "integrity": "${other}"\n}`],
    [
      'bazel',
      `http_archive(\n    name = "rules_go",\n    sha256 = "${other}",\n    urls = ["https://example.com/rules_go.zip"],\n)`,
    ],
    [
      'git log',
      'commit a94a8fe5ccb19ba61c4c0873d391e987982fbbd3\nDate:   Mon Jan 1 00:00:00 2026 +0000\n\n    Update chat',
    ],
    [
      'git log author',
      'commit a94a8fe5ccb19ba61c4c0873d391e987982fbbd3 (HEAD -> main, origin/main)\nMerge: 1a2b3c4 5d6e7f8\nDate:   Mon Jan 1 00:00:00 2026 +0000\n\n    Verify email addresses',
    ],
    ['git sha256', `commit ${other}\nDate: Mon Jan 1 2026\n\n    x`],
    ['git show index', 'index 83db48f..bf2a7a1 100644\n--- a/x\n+++ b/x'],
    ['git rev-parse', '$ git rev-parse HEAD\na94a8fe5ccb19ba61c4c0873d391e987982fbbd3'],
    [
      'git ls-remote',
      'a94a8fe5ccb19ba61c4c0873d391e987982fbbd3\trefs/heads/main\na94a8fe5ccb19ba61c4c0873d391e987982fbbd3\tHEAD',
    ],
    ['git submodule', ' a94a8fe5ccb19ba61c4c0873d391e987982fbbd3 vendor/crisp (v1.0)'],
    ['github actions', '- uses: actions/checkout@a94a8fe5ccb19ba61c4c0873d391e987982fbbd3 # v4'],
    [
      'github url',
      'https://github.com/crisp-im/crisp-sdk-web/commit/a94a8fe5ccb19ba61c4c0873d391e987982fbbd3',
    ],
    [
      'gha log',
      'Run actions/checkout@v4\nHEAD is now at a94a8fe5ccb19ba61c4c0873d391e987982fbbd3 Merge pull request',
    ],
    ['sha256sum file', `${other}  crisp-widget-1.2.0.tgz`],
    ['sha256sum files', `${other}  a.tar.gz\n${signature}  b.zip`],
    ['sha256sum star', `${other} *setup.exe`],
    ['bsd sum', `SHA256 (setup.exe) = ${other}`],
    ['openssl file', `SHA2-256(setup.exe)= ${other}`],
    ['shasum check', `setup.exe: OK\nsha256: ${other}\nsize: 1234`],
    ['certutil', `SHA256 hash of setup.exe:\n${other}\nCertUtil: -hashfile command completed successfully.`],
    [
      'get-filehash',
      `Algorithm       Hash                                                                   Path\n---------       ----                                                                   ----\nSHA256          ${other.toUpperCase()}       C:\\x\\setup.exe`,
    ],
    ['md5', 'MD5 (file.zip) = 5d41402abc4b2a76b9719d911017c592'],
    [
      'etag',
      'HTTP/2 200\ncontent-type: text/html\netag: "5d41402abc4b2a76b9719d911017c592"\ncache-control: max-age=600',
    ],
    ['etag weak', 'ETag: W/"a94a8fe5ccb19ba61c4c0873d391e987982fbbd3"'],
    ['content-md5', 'Content-MD5: XUFAKrxLKna5cZ2REBfFkg==\nContent-Length: 5'],
    ['digest header', 'Digest: SHA-256=oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQ=\nDate: Mon'],
    ['repr-digest', 'Repr-Digest: sha-256=:oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQ=:'],
    ['csrf meta', '<meta name="csrf-token" content="kJ3nq8Vb2w0Zx7Yt5Rm1Lp9Sd4Fg6Hj8Kl0Qw2Er==">'],
    ['csrf input', `<input type="hidden" name="_csrf" value="${other}">`],
    ['django csrf', `<input type="hidden" name="csrfmiddlewaretoken" value="${other}">`],
    ['laravel token', '<input type="hidden" name="_token" value="VQxO1mYcT2bT7q5Zk0Jr8nHs3uWf9dEaLpGi4KvX">'],
    [
      'rails csrf',
      '<meta name="csrf-param" content="authenticity_token" />\n<meta name="csrf-token" content="oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQ=oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQ=" />',
    ],
    [
      'antiforgery',
      '<input name="__RequestVerificationToken" type="hidden" value="CfDJ8NrAkS_xVn4QyG3kT9m2bWzL0pRvYc5hJdUeXfOiKsMa1lB7tZqPwHgEo6CjNuDr4FvSyIx8QmTkWbLz" />',
    ],
    ['jwt claims', `{\n  "iss": "https://id.example",\n  "jti": "${other}",\n  "exp": 1770000000\n}`],
    ['jwks', `{"keys":[{"kty":"RSA","kid":"${other}","n":"x","e":"AQAB"}]}`],
    ['session cookie', 'Set-Cookie: PHPSESSID=5d41402abc4b2a76b9719d911017c592; path=/; HttpOnly'],
    ['connect sid', 'Cookie: connect.sid=s%3A5d41402abc4b2a76b9719d911017c592.abc; _ga=GA1.1.1.1'],
    ['nonce', '<script nonce="r4nd0mN0nc3V4lu3Xy9Zq2Lm8Kp==">window.x=1</script>'],
    [
      'webpack',
      'asset main.9bef0ef1e268f60627da.js 1.2 MiB [emitted] [immutable] [minimized] (name: main)\nwebpack 5.90.0 compiled successfully in 3000 ms',
    ],
    ['webpack long', 'asset static/js/5d41402abc4b2a76b9719d911017c592.js 12 KiB [emitted]'],
    [
      'vite',
      'dist/assets/index-DiwrgTda.css   1.39 kB │ gzip: 0.72 kB\ndist/assets/index-5d41402abc4b2a76b9719d911017c592.js  143.41 kB',
    ],
    [
      'chunk error',
      `ChunkLoadError: Loading chunk 42 failed.\n(error: https://app.example/_next/static/chunks/pages/${other}.js)`,
    ],
    ['asset manifest', '{"files":{"main.js":"/static/js/main.5d41402abc4b2a76b9719d911017c592.js"}}'],
    [
      'next build id',
      '<script src="/_next/static/a94a8fe5ccb19ba61c4c0873d391e987982fbbd3/_buildManifest.js"></script>',
    ],
    [
      's3',
      `https://b.s3.amazonaws.com/x.png?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIA&X-Amz-Date=20260101T000000Z&X-Amz-Expires=900&X-Amz-SignedHeaders=host&X-Amz-Signature=${other}`,
    ],
    [
      'gcs',
      `https://storage.googleapis.com/b/x?X-Goog-Algorithm=GOOG4-RSA-SHA256&X-Goog-Signature=${other}${other}`,
    ],
    [
      'azure sas',
      'https://a.blob.core.windows.net/c/x?sv=2022-11-02&se=2026-01-01&sr=b&sp=r&sig=oqVuAfXRKap7fdgcCY5uykM6%2BR9GqQ8K%2Fuxy9rx7HNQ%3D',
    ],
    [
      'aws auth',
      `Authorization: AWS4-HMAC-SHA256 Credential=AKIA/20260101/us-east-1/s3/aws4_request, SignedHeaders=host;x-amz-date, Signature=${other}`,
    ],
    ['github webhook', `X-GitHub-Event: push\nX-Hub-Signature-256: sha256=${other}`],
    ['stripe', `Stripe-Signature: t=1492774577,v1=${other}`],
    [
      'cert fp',
      'SHA256 Fingerprint=9B:EF:0E:F1:E2:68:F6:06:27:DA:9B:A7:D7:60:5E:88:31:D5:B5:6A:D0:74:87:D2:4D:1A:A3:86:33:6D:19:44',
    ],
    [
      'cert fp 2',
      'Certificate fingerprints:\n\t SHA1: A9:4A:8F:E5:CC:B1:9B:A6:1C:4C:08:73:D3:91:E9:87:98:2F:BB:D3\n\t SHA256: 9B:EF:0E:F1:E2:68:F6:06:27:DA:9B:A7:D7:60:5E:88:31:D5:B5:6A:D0:74:87:D2:4D:1A:A3:86:33:6D:19:44',
    ],
    [
      'cert text',
      '        X509v3 Subject Key Identifier:\n            9B:EF:0E:F1:E2:68:F6:06:27:DA:9B:A7:D7:60:5E:88:31:D5:B5:6A\n    Signature Algorithm: sha256WithRSAEncryption',
    ],
    ['cert thumb', 'Thumbprint: A94A8FE5CCB19BA61C4C0873D391E987982FBBD3'],
    [
      'ssh',
      'ED25519 key fingerprint is SHA256:uNiVztksCsDhcc0u9e8BgrJXVGDMGfuXJEcRUxC4jBk.\nThis key is not known by any other names.',
    ],
    ['ssh keygen', '256 SHA256:uNiVztksCsDhcc0u9e8BgrJXVGDMGfuXJEcRUxC4jBk root@host (ED25519)'],
    ['ssh pub', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl deploy'],
    ['ssh rsa', 'ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQC7oqVuAfXRKap7fdgcCY5uykM6 host'],
    ['known hosts', '|1|F1E1KeoE/eEWhi10WpGv4OdiO6Y=|3988QV0VE8wmZL7suNrYQLITLCg= ssh-rsa AAAAB3NzaC1yc2E'],
    [
      'pem',
      '-----BEGIN CERTIFICATE-----\nMIIDdzCCAl+gAwIBAgIEAgAAuTANBgkqhkiG9w0BAQUFADBaMQswCQYDVQQGEwJJ\nRTESMBAGA1UEChMJQmFsdGltb3JlMRMwEQYDVQQLEwpDeWJlclRydXN0MSIwIAYD\n-----END CERTIFICATE-----',
    ],
    ['gpg', 'gpg: using RSA key 4AEE18F83AFDEB23A94A8FE5CCB19BA61C4C0873\ngpg: Good signature from "x"'],
    [
      'pgp block',
      '-----BEGIN PGP SIGNATURE-----\n\niQEzBAEBCAAdFiEEqUqP5cyxm6YcTAhz05HphZgvu9MFAmB4\n=abcd\n-----END PGP SIGNATURE-----',
    ],
    [
      'dkim',
      'DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.com; s=s1;\n h=from:to:subject;\n bh=oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQ=;\n b=oqVuAfXRKap7fdgcCY5uykM6R9GqQ8Kuxy9rx7HNQoqVuAfXRKap7fdgcCY5uykM6R9==',
    ],
    [
      'dns txt',
      's1._domainkey IN TXT "v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQC7oqVuAfXRKap7fdgcCY5uykM6"',
    ],
    ['trace', 'traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'],
    [
      'request id',
      'X-Request-Id: 4bf92f3577b34da6a3ce929d0e0e4736\nX-Amz-Cf-Id: oqVuAfXRKap7fdgcCY5uykM6R9GqQ8Kuxy9rx7HNQ==',
    ],
    ['eth tx', `Transaction hash: 0x${other}\nBlock: 18000000`],
    ['bitcoin', `txid ${other} confirmed in block 000000000000000000024e3b`],
    ['env key', `CRISP_WEBSITE_ID=7598bf86-9ebb-46bc-8c61-be8929bbf93d\nCRISP_SECRET_KEY=${other}`],
    ['env session secret', `SESSION_SECRET=${other}\nPORT=3000`],
    ['secret yaml', `crisp:\n  secret_key: ${other}`],
    ['password hash', '$2b$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy'],
    [
      'npm shasum',
      'npm notice shasum:        a94a8fe5ccb19ba61c4c0873d391e987982fbbd3\nnpm notice integrity:     sha512-Xf1bQ0mR3uXgq[...]r5S6t7Q==\nnpm notice total files:   12',
    ],
    [
      'npm pack',
      'npm notice name: crisp-sdk-web\nnpm notice version: 1.0.0\nnpm notice integrity: sha512-Xf1bQ0mR3uXgq2VZp8nE3y3g0KqkS9cPrtY3r5T0Cq0mB5m6M0w8ZsE5rY5Q0a6zq3Cw9m0B1l2p3Q4r5S6t7Q==',
    ],
    [
      'npm EINTEGRITY',
      'npm ERR! code EINTEGRITY\nnpm ERR! sha512-Xf1bQ0mR3uXgq2VZp8nE3y3g0KqkS9cPrtY3r5T0Cq0mB5m6M0w8ZsE5rY5Q0a6zq3Cw9m0B1l2p3Q4r5S6t7Q== integrity checksum failed when using sha512: wanted sha512-Xf1bQ0mR3uXgq2VZp8nE3y3g0KqkS9cPrtY3r5T0Cq0mB5m6M0w8ZsE5rY5Q0a6zq3Cw9m0B1l2p3Q4r5S6t7Q== but got sha512-oqVuAfXRKap7fdgcCY5uykM6oqVuAfXRKap7fdgcCY5uykM6oqVuAfXRKap7fdgcCY5uykM6w==. (12345 bytes)',
    ],
    [
      'apt',
      `Get:1 http://deb.example stable InRelease\nErr: File has unexpected size. Hashes of expected file:\n    - SHA256:${other}`,
    ],
    ['dpkg', `Package: x\nVersion: 1\nSHA256: ${other}\nFilename: pool/x.deb`],
    ['ipfs', 'added QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWKwC3g x.txt'],
    ['snapshot', `exports[\`hash 1\`] = \`"${other}"\`;`],
    ['sourcemap', '//# sourceMappingURL=main.5d41402abc4b2a76b9719d911017c592.js.map'],
    [
      'service worker',
      'self.__precacheManifest = [{"revision":"5d41402abc4b2a76b9719d911017c592","url":"/index.html"}]',
    ],
    [
      'sentry',
      '"debug_id": "5d41402abc4b2a76b9719d911017c592", "release": "a94a8fe5ccb19ba61c4c0873d391e987982fbbd3"',
    ],
    ['vercel', 'Deployment dpl_5d41402abc4b2a76b9719d911017 ready'],
    ['ci artefact', `Uploaded artifact digest: ${other}\nArtifact ID is 123`],
    [
      'gitlab',
      'Running with gitlab-runner 16.0\nChecking out a94a8fe5ccb19ba61c4c0873d391e987982fbbd3 as detached HEAD (ref is main)...',
    ],
    [
      'fonts',
      `<link href="https://fonts.example/css?family=X" integrity='sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC' rel=stylesheet>`,
    ],
    [
      'importmap',
      '<script type="importmap">{"imports":{"a":"/a.js"},"integrity":{"/a.js":"sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC"}}</script>',
    ],
  ])('holds no signature: %s', (_, text) => {
    expect(firstOf(text)).toEqual([undefined, undefined]);
  });
});

describe('the digest of something else beside an email', () => {
  it.each([
    [
      'push without signature beside sri',
      `<script src="/x.js" integrity="sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC"></script><script>$crisp.push(["set","user:email",["${jane}"]])</script>`,
    ],
    [
      'push without signature beside chunk',
      `<script src="/static/js/main.${other}.js"></script><script>$crisp.push(["set","user:email",["${jane}"]])</script>`,
    ],
    [
      'push without signature beside digest',
      `FROM node@sha256:${other}\n$crisp.push(["set","user:email",["${jane}"]])`,
    ],
    [
      'email beside sri',
      '<link rel="stylesheet" href="/a.css" integrity="sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC">\n<a href="mailto:help@acme.example">Help</a>',
    ],
    [
      'commit with author',
      `commit a94a8fe5ccb19ba61c4c0873d391e987982fbbd3\nAuthor: Jane Roe <${jane}>\nDate:   Mon Jan 1 00:00:00 2026 +0000\n\n    Update chat`,
    ],
    ['env with email and key', `ADMIN_EMAIL=${jane}\nCRISP_SECRET_KEY=${other}`],
    [
      'presigned url and email',
      `{"email":"${jane}","avatar":"https://b.s3.amazonaws.com/x.png?X-Amz-Credential=A&X-Amz-Signature=${other}"}`,
    ],
    ['etag only + email', `HTTP/1.1 200 OK\nETag: "${other}"\n\n{"email":"${jane}"}`],
    [
      'csrf + email form',
      `<form><input type="hidden" name="csrfmiddlewaretoken" value="${other}"><input name="email" value="${jane}"></form>`,
    ],
    [
      'csrf b64 + email form',
      `<form><input type="hidden" name="authenticity_token" value="oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQ="><input name="email" value="${jane}"></form>`,
    ],
    ['session cookie + email', `Cookie: sid=${other}\n\n{"email":"${jane}"}`],
    ['jwt payload', `{"sub":"42","email":"${jane}","jti":"${other}"}`],
    ['api key', `{"email":"${jane}","api_key":"${other}"}`],
    ['password hash', `{"email":"${jane}","password":"${other}"}`],
    ['avatar hash', `{"email":"${jane}","avatar":"https://www.gravatar.com/avatar/${other}?d=mp"}`],
    [
      'gravatar md5',
      `<img src="https://www.gravatar.com/avatar/5d41402abc4b2a76b9719d911017c592?s=80"> ${jane}`,
    ],
    [
      'livewire',
      `<div wire:snapshot="{&quot;data&quot;:{&quot;email&quot;:&quot;${jane}&quot;},&quot;checksum&quot;:&quot;${other}&quot;}"></div>`,
    ],
    [
      'sentry event',
      `{"event_id":"5d41402abc4b2a76b9719d911017c592","release":"a94a8fe5ccb19ba61c4c0873d391e987982fbbd3","user":{"email":"${jane}"},"exception":{"values":[{"type":"Error"}]}}`,
    ],
    [
      'compose',
      `services:\n  app:\n    image: registry.example/acme/app@sha256:${other}\n    environment:\n      CRISP_WEBSITE_ID: 7598bf86-9ebb-46bc-8c61-be8929bbf93d\n      CRISP_SECRET: \${CRISP_SECRET}\n      ADMIN_EMAIL: ${jane}`,
    ],
    [
      'npm view',
      `crisp-sdk-web@1.0.25 | MIT | deps: none | versions: 30\ndist\n.tarball: https://registry.example/crisp-sdk-web/-/crisp-sdk-web-1.0.25.tgz\n.shasum: a94a8fe5ccb19ba61c4c0873d391e987982fbbd3\n.integrity: sha512-Xf1bQ0mR3uXgq2VZp8nE3y3g0KqkS9cPrtY3r5T0Cq0mB5m6M0w8ZsE5rY5Q0a6zq3Cw9m0B1l2p3Q4r5S6t7Q==\nmaintainers:\n- crisp <${jane}>`,
    ],
    [
      'git log with email',
      `commit 9bef0ef1e268f60627da9ba7d7605e8831d5b56a\nAuthor: Jane Roe <${jane}>\nDate: Mon Jan 1\n\n    Sign emails with HMAC`,
    ],
    [
      'cert with email',
      `Subject: CN=app.example, emailAddress=${jane}\nSHA256 Fingerprint=9B:EF:0E:F1:E2:68:F6:06:27:DA:9B:A7:D7:60:5E:88:31:D5:B5:6A:D0:74:87:D2:4D:1A:A3:86:33:6D:19:44`,
    ],
    [
      'mail headers',
      `Message-ID: <CAF5d41402abc4b2a76b9719d911017c592@mail.example>\nDKIM-Signature: v=1; a=rsa-sha256; d=example.com; s=s1; bh=lL0TxpqtVKGFrdgGwP8nCW6UQDjNHroL/TDvFEflXtE=; b=oqVuAfXRKap7fdgcCY5uykM6R9GqQ8Kuxy9rx7HNQoqVuAfXRKap7fdgcCY5uykM6R9==\nFrom: Acme <no-reply@acme.example>\nTo: ${jane}\nSubject: Hi\n\nHello`,
    ],
    [
      'package.json',
      `{"name":"app","author":"Jane Roe <${jane}>","dependencies":{"crisp-sdk-web":"^1.0.25"},"packageManager":"pnpm@8.15.0+sha256.${other}"}`,
    ],
    [
      'k8s describe',
      `Name:         crisp-6d4cf56db6-abcde\nAnnotations:  checksum/config: ${other}\n              contact: ${jane}`,
    ],
    [
      'a tag of an event',
      `{"user":{"email":"${jane}"},"tags":{"bundle.sha256":"${other}","environment":"production"}}`,
    ],
    [
      'a link to unsubscribe',
      `203.0.113.9 - - [25/Nov/2026:06:12:44 +0000] "GET /unsubscribe?email=jane.roe%40example.com&sig=${other} HTTP/1.1" 302 0`,
    ],
    [
      'a column of a table',
      ` id |        email         | reset_token_sha256 | created_at\n----+----------------------+------------+-----------\n  8 | ${jane} | ${other} | 2026-11-25`,
    ],
    ['a parcel', `send it to ${jane}\n[24/11/2026, 18:03:05] Shop: seguimiento ${other}`],
    [
      'another chat among integrations',
      `analytics.identify("u1", { email: "${jane}" }, { integrations: { Intercom: { user_hash: "${other}" } } });`,
    ],
    ['build', `/* contact ${jane} */\n/* build ${other} */`],
    [
      'a request of a webhook',
      `POST /hooks/orders 200\nDEBUG body sha256=${other}\nDEBUG order 5512 contact_email=${jane} total=41.00`,
    ],
    [
      'docker inspect',
      `Author: dependabot <${jane}>\n$ docker inspect --format '{{.Id}}' agent:2.8.1\nsha256:${other}`,
    ],
    ['git rev-parse', `Author: ${jane}\nme@box:~/app$ git rev-parse HEAD\n${other}`],
    [
      'Intercom',
      `window.intercomSettings = { app_id: "k3vq1x0z", name: "Jane", email: "${jane}", user_hash: "${other}" };\n$crisp.push(["set", "user:email", "${jane}"]);`,
    ],
    [
      'Intercom, booted',
      `Intercom('boot', {\n  app_id: 'k3vq1x0z',\n  email: '${jane}',\n  user_hash: '${other}'\n});`,
    ],
    ['Chatwoot', `window.$chatwoot.setUser("${jane}", { email: "${jane}", identifier_hash: "${other}" });`],
    [
      'Intercom, with Crisp in a value',
      `Intercom("boot", { company: "Crisp Apples", email: "${jane}", user_hash: "${other}" })`,
    ],
    ['Help Scout', `Beacon('identify', { name: 'Jane', email: '${jane}', signature: '${other}' })`],
    [
      'wasm hash in html',
      `<link rel="preload" href="/app-9bef0ef1e268f606_bg.wasm" as="fetch" integrity="sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC">\n<p>Contact ${jane}</p>`,
    ],
  ])('is not its signature: %s', (_, text) => {
    expect(firstOf(text)[1]).toBeUndefined();
  });
});

describe('a digest that may be a signature', () => {
  it.each([
    ['in a column before a file', `${jane}\t${signature}\tinvoice.pdf`, jane, signature],
    ['before an email, after two spaces', `${signature}  ${jane}`, jane, signature],
    ['before an email, in columns', `${signature}\t${jane}`, jane, signature],
    ['before an email and a star', `${signature} *${jane}`, jane, signature],
    ['before a website', `${signature}  is for ${jane}`, jane, signature],
    [
      'behind another chat',
      `Intercom('boot', { app_id: 'k3vq1x0z' });\n$crisp.push(["set", "user:email", ["${jane}", "${signature}"]]);`,
      jane,
      signature,
    ],
    ...[
      `Intercom('shutdown')\nwindow.chat.identify({ email: '${jane}', signature: '${signature}' })`,
      `POST /beacon (12 ms) {"email":"${jane}","signature":"${signature}"}`,
      `INTERCOM=off\nCHAT_USER={"email":"${jane}","signature":"${signature}"}`,
      `intercom = Intercom(token)\npayload = {"email": "${jane}", "signature": "${signature}"}`,
      `zE = None\ncontext = {"email": "${jane}", "signature": "${signature}"}`,
      `export function Beacon({ user }) {\n  const signed = { email: '${jane}', signature: '${signature}' }`,
      `We moved off Intercom (they charged too much :(\nemail: ${jane}\nsignature: ${signature}`,
    ].map((text): [string, string, string, string] => [
      `behind another chat: ${text}`,
      text,
      jane,
      signature,
    ]),
    [
      'behind another chat, on the next line',
      `Intercom.client().loginIdentifiedUser(Registration.create().withEmail("${jane}"))\nval signed = "${jane}" to "${signature}"`,
      jane,
      signature,
    ],
    ['that a shell answers', `$ ./sign.sh ${jane}\n${signature}`, jane, signature],
    [
      'of a file with an email',
      `${jane}\n$ openssl dgst -sha256 -hmac "$KEY" email.txt\nHMAC-SHA256(email.txt)= ${signature}`,
      jane,
      signature,
    ],
    ['in a body', `body: {"email":"${jane}","signature":"${signature}"}`, jane, signature],
    [
      'in a column of its own',
      ` id | email | signature\n----+------------+------\n  8 | ${jane} | ${signature}`,
      jane,
      signature,
    ],
    ['in a link to the chat', `https://shop.example/chat?email=${jane}&sig=${signature}`, jane, signature],
    ['on a line of npm', `npm ERR! identity ${jane} -> ${signature}`, jane, signature],
    ['on a line of a program that npm ran', `npm error ${jane}: ${signature}`, jane, signature],
    ['bare', `${signature}`, undefined, signature],
    ['bare nl', `${signature}\n`, undefined, signature],
    [
      'bare b64',
      'oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQ=',
      undefined,
      'oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQ=',
    ],
    ['bare prefixed', `sha256=${signature}`, undefined, `sha256=${signature}`],
    ['openssl stdin', `SHA2-256(stdin)= ${signature}`, undefined, `SHA2-256(stdin)= ${signature}`],
    ['sum stdin', `${signature}  -`, undefined, `${signature}  -`],
    [
      'command and output',
      `$ printf %s "$E" | openssl dgst -sha256 -hmac "$K"\nSHA2-256(stdin)= ${signature}`,
      undefined,
      signature,
    ],
    ['console', `> sign(user)\n'${signature}'`, undefined, signature],
    ['label signature', `Signature: ${signature}`, undefined, signature],
    ['label hmac json', `{"hmac":"${signature}"}`, undefined, signature],
    ['beside email', `${jane} ${signature}`, jane, signature],
    ['beside email sha256:', `${jane} sha256:${signature}`, jane, `sha256:${signature}`],
    ['prose', `She is ${jane} and we send ${signature} to you`, jane, signature],
    ['email + hash label', `email: ${jane}\nhash: ${signature}`, jane, signature],
    ['email + sha256 label', `email: ${jane}\nsha256: ${signature}`, jane, signature],
    ['email + digest label', `email = ${jane}\ndigest = ${signature}`, jane, signature],
    ['email + token label', `email: ${jane}\ntoken: ${signature}`, jane, signature],
    [
      'email b64',
      `${jane}\noqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQ=`,
      jane,
      'oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQ=',
    ],
    [
      'email sha1',
      `${jane} a94a8fe5ccb19ba61c4c0873d391e987982fbbd3`,
      jane,
      'a94a8fe5ccb19ba61c4c0873d391e987982fbbd3',
    ],
    ['question', `what is wrong with ${signature}?`, undefined, signature],
    [
      'push beside sri',
      `<script src="/x.js" integrity="sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC"></script><script>$crisp.push(["set","user:email",["${jane}","${signature}"]])</script>`,
      jane,
      signature,
    ],
    [
      'presigned and real',
      `{"email":"${jane}","avatar":"https://b.s3.amazonaws.com/x.png?X-Amz-Signature=${other}","crisp_signature":"${signature}"}`,
      jane,
      signature,
    ],
    [
      'etag, email and signature',
      `HTTP/1.1 200 OK\nETag: "${other}"\n\n{"email":"${jane}","signature":"${signature}"}`,
      jane,
      signature,
    ],
    ['sha256sum of email.txt', `${signature}  email.txt`, undefined, signature],
    [
      'npm integrity + bare sig',
      `"integrity": "sha512-Xf1bQ0mR3uXgq2VZp8nE3y3g0KqkS9cPrtY3r5T0Cq0mB5m6M0w8ZsE5rY5Q0a6zq3Cw9m0B1l2p3Q4r5S6t7Q=="\n\n${jane} ${signature}`,
      jane,
      signature,
    ],
    ['user id hash', `user_hash: ${signature}\nemail: ${jane}`, jane, signature],
    ['intercom like', `{"email":"${jane}","user_hash":"${signature}"}`, jane, signature],
    ['x-crisp-signature', `{"email":"${jane}","crisp_hash":"${signature}"}`, jane, signature],
    ['two digests, one of image', `image: app@sha256:${other}\n${jane}\n${signature}`, jane, signature],
  ])('is one: %s', (_, text, email, found) => {
    expect(firstOf(text)).toEqual([email, found]);
  });
});

describe('a signature without an email beside it', () => {
  it.each([
    'HMAC-SHA2-256(email.txt)= S',
    'SHA256(email.txt)= S',
    'sha256("jane@example.com") = S',
    '{"version":2,"crisp_signature":"S"}',
    '{"url":"x","email_signature":"S"}',
    '{"session":"x","email_hmac":"S"}',
    'CRISP_SIGNATURE=S\nSESSION=4',
    'emailHash=S&session=1',
    'The hash from our package is S',
    'our hash is S, is it the same version that you have?',
    'https://acme.example/chat?hash=S&version=4',
    'La URL firmada es S',
    'A url assinada S',
    'Onze handtekening in de url: S',
    '#4711 signature: S',
    `${'log line\n'.repeat(100)}S`,
  ])('is one: %s', (text) => {
    expect(firstOf(text.replace(/\bS\b/, signature))[1]).toBe(signature);
  });
});

describe('a name that says little', () => {
  it.each(['checksum', 'state', 'reference', 'ref', 'tree'])(
    'is that of a signature beside an email: %s',
    (name) => {
      expect(firstOf(`{"email":"${jane}","${name}":"${signature}"}`)).toEqual([jane, signature]);
      expect(firstOf(`${jane}\n${name}=${signature}`)).toEqual([jane, signature]);
    },
  );
});

describe('a name of something else', () => {
  it.each([
    'nonce',
    'kid',
    'jti',
    'commit',
    'sid',
    '_token',
    'csrf',
    'etag',
    'bh',
    'api_key',
    'secret',
    'CRISP_KEY',
  ])('does not come back as a part of the signature: %s', (name) => {
    expect(firstOf(`${jane}\n${name}=${other}`)).toEqual([jane, undefined]);
  });
});

describe('isOfOthers', () => {
  it.each([
    ['a name', `"integrity": "${other}"`, true],
    ['the name of a field', `<input name="csrf_token" value="${other}">`, true],
    ['what stands before', `node@sha256:${other}`, true],
    ['what stands behind', `${other}  setup.tgz`, true],
    ['nothing', other, false],
    ['the name of a signature', `"signature": "${other}"`, false],
    ['a name farther away', `integrity of the chat: "${other}"`, false],
    ['the file that was signed', `${other}  email.txt`, false],
    ['an installer, whatever it is called', `${other}  mailer-signer_1.2_amd64.dmg`, true],
    ['a second version in a header of Stripe', `t=1763834595,v1=${'1f'.repeat(32)},v0=${other}`, true],
    ['a chat that copies Crisp', `Convot.push(["set","user:hash","${other}"])`, true],
  ])('tells by %s', (_, text, is) => {
    const start = text.indexOf(other);
    expect(isOfOthers(text, { start, end: start + other.length })).toBe(is);
  });
});
