import type { Signer } from './Signer.ts';
import { signerOf } from './signerOf.ts';

/**
 * Programs for the backend, one per language. Those of languages that import files can be imported as they are: then they
 * run nothing, and read the key when they sign. All read the secret key from the environment variable
 * CRISP_SECRET_KEY and stop when it is missing; with Crisp's documented key they print Crisp's documented signature
 * for user@gmail.com (each is run by `npm run test:snippets`).
 */
export const signers: readonly Signer[] = [
  signerOf(
    'node',
    'Node.js',
    'sign.mjs',
    `import { createHmac } from "node:crypto";
import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";

export function sign(email) {
  const secretKey = process.env.CRISP_SECRET_KEY; @@secret
  if (!secretKey) throw new Error("CRISP_SECRET_KEY is not set"); @@secret
  return createHmac("sha256", secretKey) @@construction algorithm
    .update(email, "utf8") @@message
    .digest("hex"); @@encoding
}

// Only where this file is run itself, not where it is imported.
const [, program, email] = process.argv;
if (program && realpathSync(program) === fileURLToPath(import.meta.url)) {
  console.log(sign(email));
}`,
  ),
  signerOf(
    'python',
    'Python',
    'sign.py',
    `import hashlib
import hmac
import os
import sys


def sign(email: str) -> str:
    secret_key = os.environ["CRISP_SECRET_KEY"] @@secret
    if not secret_key: @@secret
        raise RuntimeError("CRISP_SECRET_KEY is empty") @@secret
    return hmac.new( @@construction
        secret_key.encode("utf-8"), @@secret
        email.encode("utf-8"), @@message
        hashlib.sha256, @@algorithm
    ).hexdigest() @@encoding


if __name__ == "__main__":
    print(sign(sys.argv[1]))`,
  ),
  signerOf(
    'php',
    'PHP',
    'sign.php',
    `<?php

function sign(string $email): string
{
    $secretKey = getenv('CRISP_SECRET_KEY'); @@secret
    if ($secretKey === false || $secretKey === '') { @@secret
        throw new RuntimeException('CRISP_SECRET_KEY is not set'); @@secret
    }
    return hash_hmac( @@construction encoding
        'sha256', @@algorithm
        $email, @@message
        $secretKey @@secret
    );
}

// Only where this file is run itself, not where it is included.
if (PHP_SAPI === 'cli' && get_included_files()[0] === __FILE__) {
    echo sign($argv[1]), PHP_EOL;
}`,
  ),
  signerOf(
    'ruby',
    'Ruby',
    'sign.rb',
    `require "openssl"

def sign(email)
  secret_key = ENV.fetch("CRISP_SECRET_KEY") @@secret
  raise "CRISP_SECRET_KEY is empty" if secret_key.empty? @@secret
  OpenSSL::HMAC.hexdigest( @@construction encoding
    "SHA256", @@algorithm
    secret_key, @@secret
    email @@message
  )
end

puts sign(ARGV[0]) if __FILE__ == $PROGRAM_NAME`,
  ),
  signerOf(
    'go',
    'Go',
    'sign.go',
    `package main

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"log"
	"os"
)

func sign(email, secretKey string) string {
	mac := hmac.New(sha256.New, []byte(secretKey)) @@algorithm secret
	mac.Write([]byte(email)) @@message
	return hex.EncodeToString(mac.Sum(nil)) @@construction encoding
}

func main() {
	secretKey := os.Getenv("CRISP_SECRET_KEY") @@secret
	if secretKey == "" { @@secret
		log.Fatal("CRISP_SECRET_KEY is not set") @@secret
	}
	fmt.Println(sign(os.Args[1], secretKey))
}`,
  ),
  signerOf(
    'java',
    'Java',
    'Sign.java',
    `import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

public class Sign {
  static String sign(String email, String secretKey) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256"); @@construction algorithm
    mac.init(new SecretKeySpec(secretKey.getBytes(UTF_8), "HmacSHA256")); @@secret
    byte[] digest = mac.doFinal(email.getBytes(UTF_8)); @@message
    return HexFormat.of().formatHex(digest); @@encoding
  }

  public static void main(String[] args) throws GeneralSecurityException {
    String secretKey = System.getenv("CRISP_SECRET_KEY"); @@secret
    if (secretKey == null || secretKey.isEmpty()) { @@secret
      throw new IllegalStateException("CRISP_SECRET_KEY is not set"); @@secret
    }
    System.out.println(sign(args[0], secretKey));
  }
}`,
  ),
  signerOf(
    'kotlin',
    'Kotlin',
    'Sign.kt',
    `import javax.crypto.Mac
import javax.crypto.spec.SecretKeySpec

fun sign(email: String, secretKey: String): String {
    val mac = Mac.getInstance("HmacSHA256") @@construction algorithm
    mac.init(SecretKeySpec(secretKey.toByteArray(Charsets.UTF_8), "HmacSHA256")) @@secret
    val digest = mac.doFinal(email.toByteArray(Charsets.UTF_8)) @@message
    return digest.joinToString("") { "%02x".format(it) } @@encoding
}

fun main(args: Array<String>) {
    val secretKey = System.getenv("CRISP_SECRET_KEY") @@secret
    check(!secretKey.isNullOrEmpty()) { "CRISP_SECRET_KEY is not set" } @@secret
    println(sign(args[0], secretKey))
}`,
  ),
  signerOf(
    'csharp',
    'C#',
    'Sign.cs',
    `using System;
using System.Security.Cryptography;
using System.Text;

public static class Program
{
    static string Sign(string email, string secretKey)
    {
        using (var hmac = new HMACSHA256(Encoding.UTF8.GetBytes(secretKey))) @@construction algorithm secret
        {
            byte[] digest = hmac.ComputeHash(Encoding.UTF8.GetBytes(email)); @@message
            return BitConverter.ToString(digest).Replace("-", "").ToLowerInvariant(); @@encoding
        }
    }

    public static void Main(string[] args)
    {
        string secretKey = Environment.GetEnvironmentVariable("CRISP_SECRET_KEY"); @@secret
        if (string.IsNullOrEmpty(secretKey)) @@secret
        {
            throw new InvalidOperationException("CRISP_SECRET_KEY is not set"); @@secret
        }
        Console.WriteLine(Sign(args[0], secretKey));
    }
}`,
  ),
  signerOf(
    'elixir',
    'Elixir',
    'sign.exs',
    `secret_key = System.fetch_env!("CRISP_SECRET_KEY") @@secret
if secret_key == "", do: raise("CRISP_SECRET_KEY is empty") @@secret

sign = fn email ->
  :crypto.mac(:hmac, :sha256, secret_key, email) @@construction algorithm message
  |> Base.encode16(case: :lower) @@encoding
end

[email] = System.argv()
IO.puts(sign.(email))`,
  ),
  signerOf(
    'rust',
    'Rust',
    'main.rs',
    `// Cargo.toml: hmac = "0.12", sha2 = "0.10", hex = "0.4"
use hmac::{Hmac, Mac};
use sha2::Sha256;

fn sign(email: &str, secret_key: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret_key.as_bytes()) @@construction algorithm secret
        .expect("HMAC takes keys of any length");
    mac.update(email.as_bytes()); @@message
    hex::encode(mac.finalize().into_bytes()) @@encoding
}

fn main() {
    let secret_key = std::env::var("CRISP_SECRET_KEY").expect("CRISP_SECRET_KEY is not set"); @@secret
    assert!(!secret_key.is_empty(), "CRISP_SECRET_KEY is empty"); @@secret
    let email = std::env::args().nth(1).expect("an email as argument");
    println!("{}", sign(&email, &secret_key));
}`,
  ),
  signerOf(
    'shell',
    'Shell',
    'sign.sh',
    `#!/bin/sh
# For a quick test on your own machine: while openssl runs, other users can see the key in the process list.
set -eu
: "\${CRISP_SECRET_KEY:?is not set}" @@secret

printf '%s' "$1" | @@message
  openssl dgst -sha256 -hmac "$CRISP_SECRET_KEY" -r | @@construction algorithm secret
  cut -d ' ' -f 1 @@encoding`,
  ),
];
