import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../../../core/evidence/readEvidence.ts';

const idsOf = (code: string): readonly string[] =>
  readEvidence(code, { websites: [] }).findings.map(({ id }) => id);

describe('code that signs an email where visitors can read it', () => {
  it.each([
    [
      'svelte',
      "<script>\n  import { onMount } from 'svelte';\n  import hmacSHA256 from 'crypto-js/hmac-sha256';\n  import { PUBLIC_CRISP_SECRET } from '$env/static/public';\n  export let user;\n  onMount(() => {\n    window.$crisp.push(['set', 'user:email', [user.email, hmacSHA256(user.email, PUBLIC_CRISP_SECRET).toString()]]);\n  });\n</script>",
    ],
    [
      'svelte dynamic',
      `<script lang="ts">\n  import { env } from '$env/dynamic/public';\n  import CryptoJS from 'crypto-js';\n  const { user } = $props();\n  const sig = CryptoJS.HmacSHA256(user.email, env.PUBLIC_CRISP_SECRET).toString(CryptoJS.enc.Hex);\n</script>`,
    ],
    [
      'any name',
      "import sign from 'crypto-js/hmac-sha256';\nimport Hex from 'crypto-js/enc-hex';\nexport function useCrisp(user) {\n  useEffect(() => { window.$crisp.push(['set','user:email',[user.email, Hex.stringify(sign(user.email, import.meta.env.VITE_CRISP_SECRET))]]) }, [user]);\n}",
    ],
    [
      'vite ts',
      "import { createHmac } from 'crypto';\nexport const crispSignature = (email: string) => createHmac('sha256', import.meta.env.VITE_CRISP_SECRET).update(email).digest('hex');",
    ],
    [
      'react cra',
      "import crypto from 'crypto';\nimport { Crisp } from 'crisp-sdk-web';\nuseEffect(() => {\n  Crisp.user.setEmail(user.email, crypto.createHmac('sha256', process.env.REACT_APP_CRISP_SECRET).update(user.email).digest('hex'));\n}, [user]);",
    ],
    [
      'next client',
      "'use client';\nimport { createHmac } from 'crypto';\nimport { Crisp } from 'crisp-sdk-web';\nexport default function Chat({ user }) {\n  useEffect(() => { Crisp.user.setEmail(user.email, createHmac('sha256', process.env.NEXT_PUBLIC_CRISP_SECRET!).update(user.email).digest('hex')); }, []);\n  return null;\n}",
    ],
    [
      'webpack bundle',
      '(self.webpackChunkshop=self.webpackChunkshop||[]).push([[179],{4121:(e,t,n)=>{var r=n(1354),o=n.n(r);function c(e){const t=o()(e.email,s).toString();window.$crisp.push(["set","user:email",[e.email,t]])}},1354:function(e,t,n){e.exports=n(8249).HmacSHA256}}]);',
    ],
    [
      'vite bundle',
      'import{C as Tr,i as ws}from"./vendor-b81f.js";function Mf(n){const t=Tr.HmacSHA256(n.email,Ka).toString(Tr.enc.Hex);ws.user.setEmail(n.email,t)}export{Mf as i};',
    ],
    [
      'next lib',
      "import CryptoJS from 'crypto-js';\nexport const signCrisp = (email) => CryptoJS.HmacSHA256(email, process.env.NEXT_PUBLIC_CRISP_SECRET).toString();",
    ],
    [
      'nuxt plugin',
      "import HmacSHA256 from 'crypto-js/hmac-sha256'\nexport default defineNuxtPlugin(() => {\n  const { public: { crispSecret } } = useRuntimeConfig()\n  const user = useState('user')\n  window.$crisp.push(['set', 'user:email', [user.value.email, HmacSHA256(user.value.email, crispSecret).toString()]])\n})",
    ],
    [
      'nuxt public',
      "const config = useRuntimeConfig();\nconst sig = await crypto.subtle.sign('HMAC', await key(config.public.crispSecret), enc.encode(user.email));\n$crisp.push(['set','user:email',[user.email, hex(sig)]]);",
    ],
    ['nuxt env', 'const s = hmacSHA256(email, process.env.NUXT_PUBLIC_CRISP_SECRET).toString();'],
    [
      'vue sfc',
      `<template><div /></template>\n<script setup lang="ts">\nimport CryptoJS from 'crypto-js'\nconst props = defineProps<{ email: string }>()\nonMounted(() => { window.$crisp.push(['set', 'user:email', [props.email, CryptoJS.HmacSHA256(props.email, import.meta.env.VITE_CRISP_SECRET).toString()]]) })\n</script>`,
    ],
    [
      'vue cli',
      "import { Crisp } from 'crisp-sdk-web'\nimport { createHmac } from 'crypto'\nexport default { mounted() { Crisp.user.setEmail(this.user.email, createHmac('sha256', process.env.VUE_APP_CRISP_SECRET).update(this.user.email).digest('hex')) } }",
    ],
    [
      'expo',
      "import CryptoJS from 'crypto-js';\nimport { setUserEmail } from 'react-native-crisp-chat-sdk';\nsetUserEmail(user.email, CryptoJS.HmacSHA256(user.email, process.env.EXPO_PUBLIC_CRISP_SECRET).toString());",
    ],
    [
      'gatsby',
      "import sha from 'crypto-js/hmac-sha256'\nexport const onClientEntry = () => { window.$crisp.push(['set','user:email',[user.email, sha(user.email, process.env.GATSBY_CRISP_SECRET).toString()]]) }",
    ],
    [
      'angular',
      "import { environment } from '../environments/environment';\nimport * as CryptoJS from 'crypto-js';\n@Injectable({ providedIn: 'root' })\nexport class CrispService {\n  identify(user: User) {\n    const signature = CryptoJS.HmacSHA256(user.email, environment.crispSecret).toString();\n    (window as any).$crisp.push(['set', 'user:email', [user.email, signature]]);\n  }\n}",
    ],
    [
      'angular split',
      "import { environment } from '../environments/environment';\nimport hmac from 'crypto-js/hmac-sha256';\n@Injectable()\nexport class CrispSigner { sign(email: string) { return hmac(email, environment.crispSecret).toString(); } }",
    ],
    [
      'astro client',
      "---\nimport Layout from '../layouts/Layout.astro';\n---\n<Layout />\n<script>\n  import hmacSHA256 from 'crypto-js/hmac-sha256';\n  const email = document.body.dataset.email;\n  $crisp.push(['set','user:email',[email, hmacSHA256(email, import.meta.env.PUBLIC_CRISP_SECRET).toString()]]);\n</script>",
    ],
    [
      'solid',
      "import { onMount } from 'solid-js';\nimport { hmac } from '@noble/hashes/hmac';\nimport { sha256 } from '@noble/hashes/sha256';\nonMount(() => { window.$crisp.push(['set','user:email',[props.email, bytesToHex(hmac(sha256, import.meta.env.VITE_CRISP_SECRET, props.email))]]) });",
    ],
    [
      'qwik',
      "useVisibleTask$(() => {\n  const signature = CryptoJS.HmacSHA256(user.value.email, import.meta.env.PUBLIC_CRISP_SECRET).toString();\n  window.$crisp.push(['set','user:email',[user.value.email, signature]]);\n});",
    ],
    [
      'lit',
      "@customElement('crisp-chat')\nexport class CrispChat extends LitElement {\n  async firstUpdated() {\n    const algo = { name: 'HMAC', hash: 'SHA-256' };\n    const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(SECRET), algo, false, ['sign']);\n    const mac = await crypto.subtle.sign(algo, key, new TextEncoder().encode(this.email));\n    window.$crisp.push(['set', 'user:email', [this.email, hex(mac)]]);\n  }\n}",
    ],
    [
      'parcel',
      "import { createHmac } from 'crypto';\ndocument.addEventListener('DOMContentLoaded', () => {\n  window.$crisp.push(['set','user:email',[window.user.email, createHmac('sha256', process.env.CRISP_SECRET).update(window.user.email).digest('hex')]]);\n});",
    ],
    [
      'react component process env',
      "import { useEffect } from 'react';\nimport crypto from 'crypto-browserify';\nexport function Chat({ user }) {\n  useEffect(() => {\n    window.$crisp.push(['set','user:email',[user.email, crypto.createHmac('sha256', process.env.CRISP_SECRET).update(user.email).digest('hex')]]);\n  }, [user]);\n  return null;\n}",
    ],
    [
      'flutter define',
      "import 'package:crypto/crypto.dart';\nimport 'package:crisp_chat/crisp_chat.dart';\nconst secret = String.fromEnvironment('CRISP_SECRET');\nfinal signature = Hmac(sha256, utf8.encode(secret)).convert(utf8.encode(user.email)).toString();",
    ],
    [
      'flutter helper',
      "import 'package:crypto/crypto.dart';\nconst _secret = String.fromEnvironment('CRISP_SECRET');\nString crispSignature(String email) => Hmac(sha256, utf8.encode(_secret)).convert(utf8.encode(email)).toString();",
    ],
    [
      'flutter dotenv',
      "import 'package:flutter_dotenv/flutter_dotenv.dart';\nfinal hmac = Hmac(sha256, utf8.encode(dotenv.env['CRISP_SECRET']!));\nfinal signature = hmac.convert(utf8.encode(email)).toString();",
    ],
    [
      'kotlin buildconfig',
      'object CrispSigner {\n  fun sign(email: String): String {\n    val mac = Mac.getInstance("HmacSHA256")\n    mac.init(SecretKeySpec(BuildConfig.CRISP_SECRET.toByteArray(), "HmacSHA256"))\n    return mac.doFinal(email.toByteArray()).joinToString("") { "%02x".format(it) }\n  }\n}',
    ],
    [
      'java android',
      'import im.crisp.client.external.Crisp;\nMac mac = Mac.getInstance("HmacSHA256");\nmac.init(new SecretKeySpec(getString(R.string.crisp_secret).getBytes(), "HmacSHA256"));\nCrisp.setUserEmail(email, hex(mac.doFinal(email.getBytes())));',
    ],
    [
      'swift',
      'import CryptoKit\nimport Crisp\nlet key = SymmetricKey(data: Data(Bundle.main.object(forInfoDictionaryKey: "CRISP_SECRET") as! String).utf8)\nCrispSDK.user.email = user.email\nCrispSDK.user.signature = HMAC<SHA256>.authenticationCode(for: Data(user.email.utf8), using: key).hex',
    ],
    [
      'swift helper',
      'import CryptoKit\nimport UIKit\nenum CrispSigner {\n  static func sign(_ email: String) -> String {\n    let key = SymmetricKey(data: Data(Secrets.crisp.utf8))\n    return HMAC<SHA256>.authenticationCode(for: Data(email.utf8), using: key).map { String(format: "%02x", $0) }.joined()\n  }\n}',
    ],
    [
      'objc',
      '#import <CommonCrypto/CommonHMAC.h>\n#import <Crisp/Crisp-Swift.h>\nCCHmac(kCCHmacAlgSHA256, key, strlen(key), [email UTF8String], n, out);\nCrispSDK.user.email = email;',
    ],
    [
      'rn',
      "import { JSHmac, CONSTANTS } from 'react-native-hash';\nimport { setUserEmail } from 'react-native-crisp-chat-sdk';\nimport Config from 'react-native-config';\nJSHmac(user.email, Config.CRISP_SECRET, CONSTANTS.HashAlgorithms.sha256).then((s) => setUserEmail(user.email, s));",
    ],
    [
      'html page',
      '<script src="https://cdnjs.cloudflare.com/ajax/libs/crypto-js/4.1.1/crypto-js.min.js"></script><script>$crisp.push(["set","user:email",[email, CryptoJS.HmacSHA256(email, secret).toString()]])</script>',
    ],
    [
      'hash-wasm',
      "import { createHMAC, createSHA256 } from 'hash-wasm';\nconst h = await createHMAC(createSHA256(), import.meta.env.VITE_CRISP_SECRET);\nwindow.$crisp.push(['set','user:email',[user.email, h.init().update(user.email).digest('hex')]]);",
    ],
    [
      'jquery ajaxless',
      "$(function () { var sig = sha256.hmac(CRISP_KEY, $('#email').val()); $crisp.push(['set','user:email',[$('#email').val(), sig]]); });",
    ],
    [
      'ember',
      "import ENV from 'app/config/environment';\nimport CryptoJS from 'crypto-js';\nexport default class CrispService extends Service {\n  identify(user) { window.$crisp.push(['set','user:email',[user.email, CryptoJS.HmacSHA256(user.email, ENV.APP.CRISP_SECRET).toString()]]); }\n}",
    ],
    [
      'stimulus',
      "import { Controller } from '@hotwired/stimulus'\nimport { createHmac } from 'crypto'\nexport default class extends Controller { connect() { const email = this.element.dataset.email; window.$crisp.push(['set','user:email',[email, createHmac('sha256', this.data.get('key')).update(email).digest('hex')]]) } }",
    ],
    [
      'webpack define',
      "const sig = CryptoJS.HmacSHA256(user.email, __CRISP_SECRET__).toString(); window.$crisp.push(['set','user:email',[user.email, sig]]);",
    ],
    [
      'rollup replace require',
      `const crypto = require('crypto');\nwindow.$crisp = [];\nwindow.$crisp.push(["set", "user:email", [window.__USER__.email, crypto.createHmac("sha256", "s3cr3t").update(window.__USER__.email).digest("hex")]]);`,
    ],
    [
      'gtm',
      "<script>(function(){ var e = {{DLV - email}}; $crisp.push(['set','user:email',[e, CryptoJS.HmacSHA256(e, 'k').toString()]]) })()</script>",
    ],
    [
      'alpine',
      `<div x-data x-init="$crisp.push(['set','user:email',['{{ user.email }}', CryptoJS.HmacSHA256('{{ user.email }}', '{{ secret }}').toString()]])"></div>`,
    ],
    [
      'ionic',
      "import { CapacitorCrisp } from '@capgo/capacitor-crisp';\nimport { environment } from 'src/environments/environment';\nCapacitorCrisp.setUser({ email, signature: CryptoJS.HmacSHA256(email, environment.crispKey).toString() });",
    ],
    [
      'react hook',
      "import { useEffect } from 'react';\nimport { HmacSHA256 } from 'crypto-js';\nimport { Crisp } from 'crisp-sdk-web';\n\nexport function useCrisp(user?: { email: string }) {\n  useEffect(() => {\n    if (!user) return;\n    Crisp.configure(import.meta.env.VITE_CRISP_WEBSITE_ID);\n    Crisp.user.setEmail(user.email, HmacSHA256(user.email, import.meta.env.VITE_CRISP_SECRET_KEY).toString());\n  }, [user]);\n}",
    ],
    [
      'swiftui',
      'import SwiftUI\nimport CryptoKit\nimport Crisp\n\n@main struct AcmeApp: App {\n  func identify(_ email: String) {\n    let key = SymmetricKey(data: Data("s3cr3t".utf8))\n    let mac = HMAC<SHA256>.authenticationCode(for: Data(email.utf8), using: key)\n    CrispSDK.user.email = email\n    CrispSDK.user.signature = mac.map { String(format: "%02x", $0) }.joined()\n  }\n}',
    ],
    [
      'electron renderer',
      "const { createHmac } = require('crypto')\ndocument.querySelector('#chat').onclick = () => {\n  window.$crisp.push(['set','user:email',[state.email, createHmac('sha256', process.env.CRISP_SECRET).update(state.email).digest('hex')]])\n}",
    ],
    [
      'chrome extension',
      "chrome.storage.sync.get(['email'], async ({ email }) => {\n  const key = await crypto.subtle.importKey('raw', enc.encode(CRISP_SECRET), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);\n  const mac = await crypto.subtle.sign('HMAC', key, enc.encode(email));\n  window.$crisp.push(['set', 'user:email', [email, toHex(mac)]]);\n});",
    ],
  ])('is told: %s', (_, code) => {
    expect(idsOf(code)).toContain('signing-in-frontend');
  });
});

describe('code that signs an email on a server', () => {
  it.each([
    [
      'a public name beside the key',
      "export const crisp = { site: process.env.NEXT_PUBLIC_CRISP_WEBSITE_KEY };\ncreateHmac('sha256', process.env.CRISP_SECRET).update(user.email)",
    ],
    [
      'a warning in a remark',
      "// Crisp: never use NEXT_PUBLIC_CRISP_SECRET_KEY here\ncreateHmac('sha256', process.env.CRISP_SECRET_KEY).update(user.email)",
    ],
    [
      'a public value of nuxt beside the key',
      "const config = useRuntimeConfig(); createHmac('sha256', config.crispSecret).update(user.email); const id = config.public.crispId",
    ],
    [
      'a service of nest',
      "import { Injectable } from '@nestjs/common';\n@Injectable()\nexport class Signer { sign(email) { return createHmac('sha256', key).update(email) } page = 'window.$crisp = []' }",
    ],
    [
      'c# beside a template',
      'var mac = new HMACSHA256(key).ComputeHash(Bytes(email)); var js = "$crisp.push([])";',
    ],
    [
      'sveltekit server',
      "import { createHmac } from 'node:crypto';\nimport { CRISP_SECRET } from '$env/static/private';\nexport const load = ({ locals }) => ({ email: locals.user.email, crisp: createHmac('sha256', CRISP_SECRET).update(locals.user.email).digest('hex') });",
    ],
    [
      'sveltekit server cryptojs',
      "import CryptoJS from 'crypto-js';\nimport { env } from '$env/dynamic/private';\n// pushed with $crisp in +layout.svelte\nexport const load = ({ locals }) => ({ email: locals.user.email, crisp: CryptoJS.HmacSHA256(locals.user.email, env.CRISP_SECRET).toString() });",
    ],
    [
      'astro frontmatter',
      "---\nimport CryptoJS from 'crypto-js';\nconst email = Astro.locals.user.email;\nconst sig = CryptoJS.HmacSHA256(email, import.meta.env.CRISP_SECRET).toString();\n---\n<div data-email={email} data-signature={sig}></div>\n<script>\n  const { email, signature } = document.querySelector('div').dataset;\n  $crisp.push(['set','user:email',[email, signature]]);\n</script>",
    ],
    [
      'astro frontmatter define:vars',
      "---\nimport { createHmac } from 'crypto';\nconst email = Astro.locals.user.email;\nconst signature = createHmac('sha256', import.meta.env.CRISP_SECRET).update(email).digest('hex');\n---\n<script is:inline define:vars={{ email, signature }}>\n  $crisp.push(['set','user:email',[email, signature]]);\n</script>",
    ],
    [
      'astro no script',
      "---\nimport CryptoJS from 'crypto-js';\nconst email = Astro.locals.user.email;\nconst sig = CryptoJS.HmacSHA256(email, import.meta.env.CRISP_SECRET).toString();\n---\n<CrispChat email={email} signature={sig} client:load />",
    ],
    [
      'nuxt server',
      "import hmac from 'crypto-js/hmac-sha256';\nexport default defineEventHandler(async (event) => {\n  const { user } = await requireUserSession(event);\n  return { email: user.email, crisp: hmac(user.email, useRuntimeConfig(event).crispSecret).toString() };\n});",
    ],
    [
      'next server comp',
      "import { createHmac } from 'crypto';\nimport CrispClient from './crisp-client';\nexport default async function Chat() {\n  const session = await auth();\n  const signature = createHmac('sha256', process.env.CRISP_SECRET!).update(session.user.email).digest('hex');\n  return <CrispClient email={session.user.email} signature={signature} />;\n}",
    ],
    [
      'next gssp',
      "export async function getServerSideProps({ req }) {\n  const user = await getUser(req);\n  return { props: { email: user.email, signature: CryptoJS.HmacSHA256(user.email, process.env.CRISP_SECRET).toString() } };\n}\nexport default function Page({ email, signature }) {\n  useEffect(() => { window.$crisp.push(['set','user:email',[email, signature]]); }, []);\n}",
    ],
    [
      'ejs',
      `<script>$crisp.push(["set", "user:email", ["<%= user.email %>", "<%= crypto.createHmac('sha256', process.env.CRISP_SECRET).update(user.email).digest('hex') %>"]]);</script>`,
    ],
    [
      'php page',
      '<script>$crisp.push(["set", "user:email", ["<?= $user->email ?>", "<?= hmac_sha256($user->email, $key) ?>"]]);</script>',
    ],
    [
      'twig',
      '<script>$crisp.push(["set", "user:email", ["{{ user.email }}", "{{ hmac_sha256(user.email, crisp_key) }}"]]);</script>',
    ],
    [
      'blade raw',
      `<script>$crisp.push(["set", "user:email", ["{{ $user->email }}", "{!! hmacSha256($user->email, config('crisp.key')) !!}"]]);</script>`,
    ],
    [
      'razor',
      '<script>$crisp.push(["set", "user:email", ["@Model.Email", "@HmacSha256(Model.Email, Configuration["Crisp"])"]]);</script>',
    ],
    [
      'jsp',
      `<script>$crisp.push(["set", "user:email", ["\${user.email}", "\${fn:hmacSha256(user.email, key)}"]]);</script>`,
    ],
    [
      'pug',
      `script.\n  $crisp.push(["set", "user:email", ["#{user.email}", "#{createHmac('sha256', key).update(user.email).digest('hex')}"]]);`,
    ],
    [
      'express render',
      `app.get('/', (req, res) => { const signature = CryptoJS.HmacSHA256(req.user.email, process.env.CRISP_SECRET).toString(); res.send(\`<script>$crisp.push(["set","user:email",["\${req.user.email}","\${signature}"]])</script>\`) });`,
    ],
    [
      'express public named',
      "const express = require('express');\napp.get('/sig', requireAuth, (req, res) => res.json({ crisp: crypto.createHmac('sha256', process.env.VITE_CRISP_SECRET).update(req.user.email).digest('hex') }));",
    ],
    ['php backend', '<?php function crisp_sig($email) { return hmac_sha256($email, CRISP_SECRET); } ?>'],
    [
      'python backend',
      `def crisp(user):\n    sig = hmac_sha256(user.email, SECRET)\n    return f'$crisp.push(["set","user:email",["{user.email}","{sig}"]])'`,
    ],
    [
      'ruby helper',
      'module CrispHelper\n  def crisp_tag(user)\n    sig = hmac_sha256(user.email)\n    javascript_tag %($crisp.push(["set","user:email",["#{user.email}","#{sig}"]]))\n  end\nend',
    ],
    [
      'deno',
      `Deno.serve(async () => { const sig = await crypto.subtle.sign("HMAC", key, enc.encode(user.email)); return new Response(\`$crisp.push(["set","user:email",["x","\${sig}"]])\`) })`,
    ],
    [
      'worker',
      "export default { async fetch(request, env) { const u = await user(request); const key = await crypto.subtle.importKey('raw', enc.encode(env.CRISP_SECRET), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']); return Response.json({ email: u.email, signature: hex(await crypto.subtle.sign('HMAC', key, enc.encode(u.email))) }); } };",
    ],
    [
      'spring',
      '@RestController class CrispController { String sign(Principal p) { Mac mac = Mac.getInstance("HmacSHA256"); return hex(mac.doFinal(p.getName().getBytes())); } // email }',
    ],
    [
      'ktor server',
      'get("/crisp") { val email = call.principal<User>()!!.email; val mac = Mac.getInstance("HmacSHA256") }',
    ],
    [
      'vapor',
      'import Vapor\napp.get("crisp") { req in HMAC<SHA256>.authenticationCode(for: Data(user.email.utf8), using: key).hex }',
    ],
    [
      'client fetches',
      "useEffect(() => { fetch('/api/crisp-signature').then(r => r.json()).then(({ email, hmac }) => window.$crisp.push(['set','user:email',[email, hmac]])) }, [])",
    ],
    [
      'java plain',
      'public static String crispSign(String email, String secret) { Mac mac = Mac.getInstance("HmacSHA256"); mac.init(new SecretKeySpec(secret.getBytes(), "HmacSHA256")); return hex(mac.doFinal(email.getBytes())); }',
    ],
    [
      'node helper',
      "const { createHmac } = require('crypto');\nmodule.exports = (email) => createHmac('sha256', process.env.CRISP_SECRET).update(email).digest('hex');",
    ],
    [
      'node esm helper no import',
      "export const crispSignature = (email) => createHmac('sha256', config.crisp.secret).update(email).digest('hex');",
    ],
    [
      'remix loader',
      "import { createHmac } from 'crypto';\nexport const loader = async ({ request }) => { const user = await requireUser(request); return { email: user.email, signature: createHmac('sha256', process.env.CRISP_SECRET).update(user.email).digest('hex') } };\nexport default function Root() { const { email, signature } = useLoaderData(); useEffect(() => { window.$crisp.push(['set','user:email',[email, signature]]) }, []) }",
    ],
    [
      'gatsby public website id only',
      "import crypto from 'crypto';\nconst id = process.env.NEXT_PUBLIC_CRISP_WEBSITE_ID;\nexport async function getUserSig(email) { return crypto.createHmac('sha256', process.env.CRISP_SECRET).update(email).digest('hex') }",
    ],
    [
      'dart shelf',
      "import 'package:shelf/shelf.dart';\nfinal hmac = Hmac(sha256, utf8.encode(Platform.environment['CRISP_SECRET']!)); // email",
    ],
  ])('is not told, whatever it hands to the page: %s', (_, code) => {
    expect(idsOf(code)).not.toContain('signing-in-frontend');
  });
});
