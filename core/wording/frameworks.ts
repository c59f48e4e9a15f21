import type { Signer } from './Signer.ts';
import { signerOf } from './signerOf.ts';

/** What a framework's app takes to sign for the person who is logged in. */
export interface Framework extends Signer {
  /** What hands email and signature over in the page, where that is a file of its own. */
  readonly page: { readonly file: string; readonly code: string } | undefined;
}

const framework = (
  language: string,
  name: string,
  [file, program]: readonly [file: string, program: string],
  page?: readonly [file: string, code: string],
): Framework => ({
  ...signerOf(language, name, file, program),
  page: page && { file: page[0], code: page[1] },
});

/** For backends that answer the page's request. 204 is the answer where nobody is logged in. */
const fetching = [
  'page.html',
  `<script>
  // After Crisp's own script, which makes $crisp.
  fetch("/crisp-identity")
    .then((response) => (response.status === 200 ? response.json() : null))
    .then((identity) => {
      if (identity) $crisp.push(["set", "user:email", identity]);
    });
</script>`,
] as const;

/**
 * Code for the frameworks that most of Crisp's users have. Each takes the email from who is logged in and never from the
 * request, the secret key from the configuration, and gives nothing where there is no email; it stops when there is no key. What
 * is signed is what is pushed: the page gets both as one piece of JSON, which no template escapes on the way.
 * Each is run in its framework, or in a stand-in that says so, by `npm run test:snippets`.
 */
export const frameworks: readonly Framework[] = [
  framework(
    'express',
    'Express',
    [
      'crisp-identity.mjs',
      `import { createHmac } from "node:crypto";
import { Router } from "express";

// In the app, after what logs people in: app.use(crispIdentity)
export const crispIdentity = Router();

crispIdentity.get("/crisp-identity", (req, res) => {
  res.set("Cache-Control", "private, no-store");
  // Who is logged in, as Passport tells it. Never an email that the request brings.
  const email = req.user?.email; @@message
  if (!email) return res.status(204).end();
  const secretKey = process.env.CRISP_SECRET_KEY; @@secret
  if (!secretKey) throw new Error("CRISP_SECRET_KEY is not set"); @@secret
  const signature = createHmac("sha256", secretKey) @@construction algorithm
    .update(email, "utf8") @@message
    .digest("hex"); @@encoding
  res.json([email, signature]);
});`,
    ],
    fetching,
  ),
  framework(
    'nextjs',
    'Next.js',
    [
      'lib/crisp-identity.ts',
      `import "server-only";
import { createHmac } from "node:crypto";
import { auth } from "@/auth"; // Who is logged in, as Auth.js tells it.

/** What Crisp is given for the person who is logged in; null where there is no email. */
export async function crispIdentity(): Promise<[email: string, signature: string] | null> {
  const session = await auth();
  const email = session?.user?.email; @@message
  if (!email) return null;
  // Never as NEXT_PUBLIC_…, which would put it into the page.
  const secretKey = process.env.CRISP_SECRET_KEY; @@secret
  if (!secretKey) throw new Error("CRISP_SECRET_KEY is not set"); @@secret
  const signature = createHmac("sha256", secretKey) @@construction algorithm
    .update(email, "utf8") @@message
    .digest("hex"); @@encoding
  return [email, signature];
}`,
    ],
    [
      'app/push-identity.tsx',
      `"use client";

import { Crisp } from "crisp-sdk-web";
import { useEffect } from "react";

interface Props {
  identity: [email: string, signature: string] | null;
}

// In a layout: <PushIdentity identity={await crispIdentity()} />
export function PushIdentity({ identity }: Props) {
  useEffect(() => {
    if (identity) Crisp.user.setEmail(...identity);
  }, [identity]);
  return null;
}`,
    ],
  ),
  framework(
    'laravel',
    'Laravel',
    [
      'app/Support/CrispIdentity.php',
      `<?php

namespace App\\Support;

use Illuminate\\Support\\Facades\\Auth;
use RuntimeException;

class CrispIdentity
{
    /** What Crisp is given for the person who is logged in: [email, signature], or null. */
    public static function current(): ?array
    {
        $email = Auth::user()?->email; @@message
        if ($email === null || $email === '') {
            return null;
        }
        // In config/services.php: 'crisp' => ['secret_key' => env('CRISP_SECRET_KEY')],
        $secretKey = config('services.crisp.secret_key'); @@secret
        if ($secretKey === null || $secretKey === '') { @@secret
            throw new RuntimeException('CRISP_SECRET_KEY is not set'); @@secret
        }
        $signature = hash_hmac( @@construction encoding
            'sha256', @@algorithm
            $email, @@message
            $secretKey @@secret
        );
        return [$email, $signature];
    }
}`,
    ],
    [
      'resources/views/crisp-identity.blade.php',
      `{{-- After Crisp's own script, which makes $crisp. --}}
@if ($identity = App\\Support\\CrispIdentity::current())
    <script>
        $crisp.push(["set", "user:email", @json($identity)]);
    </script>
@endif`,
    ],
  ),
  framework(
    'rails',
    'Ruby on Rails',
    [
      'app/helpers/crisp_helper.rb',
      `require "openssl"

module CrispHelper
  # What Crisp is given for the person who is logged in: [email, signature], or nil.
  def crisp_identity
    # As Devise has it; with the authentication of Rails 8: Current.user&.email_address
    email = current_user&.email @@message
    return if email.nil? || email.empty?

    secret_key = ENV.fetch("CRISP_SECRET_KEY") @@secret
    raise "CRISP_SECRET_KEY is empty" if secret_key.empty? @@secret

    signature = OpenSSL::HMAC.hexdigest( @@construction encoding
      "SHA256", @@algorithm
      secret_key, @@secret
      email @@message
    )
    [email, signature]
  end
end`,
    ],
    [
      'app/views/layouts/_crisp_identity.html.erb',
      `<%# After Crisp's own script, which makes $crisp. %>
<% if (identity = crisp_identity) %>
  <%= javascript_tag nonce: true do %>
    $crisp.push(["set", "user:email", <%= raw json_escape(identity.to_json) %>]);
  <% end %>
<% end %>`,
    ],
  ),
  framework(
    'django',
    'Django',
    [
      'crisp_identity.py',
      `import hashlib
import hmac

from django.conf import settings


# In settings.py: CRISP_SECRET_KEY = os.environ["CRISP_SECRET_KEY"],
# and this function among the context_processors of TEMPLATES.
def crisp_identity(request):
    """What Crisp is given for the person who is logged in: [email, signature], or None."""
    email = request.user.email if request.user.is_authenticated else None @@message
    if not email:
        return {"crisp_identity": None}
    secret_key = settings.CRISP_SECRET_KEY @@secret
    if not secret_key: @@secret
        raise RuntimeError("CRISP_SECRET_KEY is empty") @@secret
    signature = hmac.new( @@construction
        secret_key.encode("utf-8"), @@secret
        email.encode("utf-8"), @@message
        hashlib.sha256, @@algorithm
    ).hexdigest() @@encoding
    return {"crisp_identity": [email, signature]}`,
    ],
    [
      'templates/crisp_identity.html',
      `{% if crisp_identity %}
  {{ crisp_identity|json_script:"crisp-identity" }}
  <script>
    // After Crisp's own script, which makes $crisp.
    const identity = document.getElementById("crisp-identity").textContent;
    $crisp.push(["set", "user:email", JSON.parse(identity)]);
  </script>
{% endif %}`,
    ],
  ),
  framework('wordpress', 'WordPress', [
    'wp-content/mu-plugins/crisp-identity.php',
    `<?php
/* Plugin Name: Crisp identity */

/** What Crisp is given for the person who is logged in: [email, signature], or null. */
function crisp_identity(): ?array
{
    $email = is_user_logged_in() ? wp_get_current_user()->user_email : ''; @@message
    if ($email === '') {
        return null;
    }
    // In wp-config.php: define('CRISP_SECRET_KEY', getenv('CRISP_SECRET_KEY'));
    if (!defined('CRISP_SECRET_KEY') || !CRISP_SECRET_KEY) { @@secret
        throw new RuntimeException('CRISP_SECRET_KEY is not set'); @@secret
    }
    $signature = hash_hmac( @@construction encoding
        'sha256', @@algorithm
        $email, @@message
        CRISP_SECRET_KEY @@secret
    );
    return [$email, $signature];
}

// Late, after Crisp's own script, which makes $crisp.
add_action('wp_footer', function (): void {
    $identity = crisp_identity();
    if ($identity !== null) {
        $pair = wp_json_encode($identity, JSON_HEX_TAG | JSON_HEX_AMP);
        wp_print_inline_script_tag('$crisp.push(["set", "user:email", ' . $pair . ']);');
    }
}, 100);`,
  ]),
  framework(
    'spring',
    'Spring',
    [
      'CrispIdentity.java',
      `import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.Principal;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class CrispIdentity {
  private final String secretKey;

  public CrispIdentity(@Value("\${CRISP_SECRET_KEY}") String secretKey) { @@secret
    if (secretKey.isEmpty()) throw new IllegalStateException("CRISP_SECRET_KEY is empty"); @@secret
    this.secretKey = secretKey; @@secret
  }

  @GetMapping("/crisp-identity")
  public ResponseEntity<List<String>> identity(Principal user) throws GeneralSecurityException {
    // Where people log in with something else than their email, look the email up by this name.
    String email = user == null ? "" : user.getName(); @@message
    if (email.isEmpty()) return ResponseEntity.noContent().cacheControl(CacheControl.noStore()).build();
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(List.of(email, sign(email)));
  }

  private String sign(String email) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256"); @@construction algorithm
    mac.init(new SecretKeySpec(secretKey.getBytes(UTF_8), "HmacSHA256")); @@secret
    byte[] digest = mac.doFinal(email.getBytes(UTF_8)); @@message
    return HexFormat.of().formatHex(digest); @@encoding
  }
}`,
    ],
    fetching,
  ),
  framework(
    'aspnet',
    'ASP.NET Core',
    [
      'CrispIdentityController.cs',
      `using System;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;

[ApiController]
public class CrispIdentityController : ControllerBase
{
    private readonly string secretKey;

    public CrispIdentityController(IConfiguration configuration)
    {
        var configured = configuration["CRISP_SECRET_KEY"]; @@secret
        if (string.IsNullOrEmpty(configured)) @@secret
        {
            throw new InvalidOperationException("CRISP_SECRET_KEY is not set"); @@secret
        }
        secretKey = configured; @@secret
    }

    [HttpGet("/crisp-identity")]
    [ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
    public IActionResult Get()
    {
        // The claim of the person who is logged in, as ASP.NET Core Identity sets it.
        var email = User.FindFirst(ClaimTypes.Email)?.Value; @@message
        if (string.IsNullOrEmpty(email))
        {
            return NoContent();
        }
        return Ok(new[] { email, Sign(email) });
    }

    private string Sign(string email)
    {
        using (var hmac = new HMACSHA256(Encoding.UTF8.GetBytes(secretKey))) @@construction algorithm secret
        {
            byte[] digest = hmac.ComputeHash(Encoding.UTF8.GetBytes(email)); @@message
            return BitConverter.ToString(digest).Replace("-", "").ToLowerInvariant(); @@encoding
        }
    }
}`,
    ],
    fetching,
  ),
];
