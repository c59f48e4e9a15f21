/**
 * How a list of expressions becomes one program of each language. A program reads `contexts.tsv` (one line for
 * each context: its folder and its variables, in base64), runs every expression in every context and prints
 * `expression TAB context TAB base64(result)`; an expression that fails prints `-`.
 */
const isBody = (code) => /(^|[\s;{(])return[\s(]/.test(code);
const statement = (code) => `${isBody(code) ? '' : 'return '}${code.trim().replace(/;$/, '')};`;
const lines = (codes, each) => codes.map(each).join('\n');

export const languages = {
  php: {
    needs: ['php'],
    program: (codes, names) => ({
      'main.php': `<?php
error_reporting(0);
$contexts = array_map(fn($l) => array_map('base64_decode', explode("\\t", $l)), file('contexts.tsv', FILE_IGNORE_NEW_LINES));
$home = getcwd();
function signature_with($email, $secret) { return hash_hmac('sha256', $email, $secret); }
$run = [];
${lines(codes, (code, i) => `$run[${i}] = function(${names.map((n) => `$${n}`).join(', ')}) { ${isBody(code) ? code : `return ${code}`}; };`)}
foreach ($run as $i => $f) foreach ($contexts as $k => $c) {
  chdir(array_shift($c));
  try { $out = $f(...$c); } catch (Throwable $e) { $out = null; }
  echo "$i\\t$k\\t", is_string($out) ? base64_encode($out) : '-', "\\n";
}
`,
    }),
    run: [['php', 'main.php']],
  },
  python: {
    needs: ['python3'],
    program: (codes, names) => ({
      'main.py': `import base64, binascii, csv, email.utils, hashlib, hmac, html, json, os, re, shlex, string, struct, textwrap, unicodedata, urllib.parse, uuid, warnings, sys, types
from base64 import b64encode, b64decode, urlsafe_b64encode
from hashlib import sha256
from urllib.parse import quote, quote_plus, unquote_plus
warnings.simplefilter('ignore')
email_utils = email.utils
contexts = [[base64.b64decode(f).decode() for f in l.rstrip('\\n').split('\\t')] for l in open('contexts.tsv')]
run = []
${lines(codes, (code, i) => `def f${i}(${names.join(', ')}): ${isBody(code) ? code : `return ${code}`}\nrun.append(f${i})`)}
for i, f in enumerate(run):
    for k, c in enumerate(contexts):
        os.chdir(c[0])
        try:
            out = f(*c[1:])
            out = out if isinstance(out, bytes) else out.encode('utf-8', 'surrogatepass')
            print(i, k, base64.b64encode(out).decode() , sep='\\t')
        except Exception:
            print(i, k, '-', sep='\\t')
`,
    }),
    run: [['python3', 'main.py']],
  },
  ruby: {
    needs: ['ruby'],
    program: (codes, names) => ({
      'main.rb': `# encoding: utf-8
Encoding.default_external = 'UTF-8'
require 'base64'; require 'cgi'; require 'digest'; require 'erb'; require 'json'; require 'openssl'; require 'shellwords'; require 'uri'
$VERBOSE = nil
contexts = File.readlines('contexts.tsv', chomp: true).map { |l| l.split("\\t", -1).map { |f| Base64.strict_decode64(f).force_encoding('UTF-8') } }
run = []
${lines(codes, (code, i) => `run[${i}] = lambda { |${names.join(', ')}| ${code} }`)}
run.each_with_index { |f, i| contexts.each_with_index { |c, k|
  Dir.chdir(c[0])
  out = begin; f.call(*c[1..]); rescue StandardError; nil; end
  puts [i, k, out.is_a?(String) ? Base64.strict_encode64(out) : '-'].join("\\t")
} }
`,
    }),
    run: [['ruby', 'main.rb']],
  },
  node: {
    needs: [process.execPath],
    program: (codes, names) => ({
      'main.cjs': `const crypto = require('node:crypto'); const fs = require('node:fs'); const util = require('node:util'); const querystring = require('node:querystring'); const url = require('node:url');
const { createHmac, createHash } = crypto;
const _ = { capitalize: (s) => s.charAt(0).toUpperCase() + s.slice(1).toLowerCase() };
const contexts = fs.readFileSync('contexts.tsv', 'utf8').trimEnd().split('\\n').map((l) => l.split('\\t').map((f) => Buffer.from(f, 'base64').toString()));
const run = [];
${lines(codes, (code, i) => `run[${i}] = (${names.join(', ')}) => { ${isBody(code) ? code : `return ${code}`}; };`)}
const out = [];
for (const [i, f] of run.entries()) for (const [k, c] of contexts.entries()) {
  process.chdir(c[0]);
  let text = '-';
  try { const made = f(...c.slice(1)); if (typeof made === 'string' || Buffer.isBuffer(made)) text = Buffer.from(made).toString('base64'); } catch {}
  out.push([i, k, text].join('\\t'));
}
console.log(out.join('\\n'));
`,
    }),
    run: [[process.execPath, 'main.cjs']],
  },
  perl: {
    needs: ['perl'],
    program: (codes, names) => ({
      'main.pl': `use utf8; use Digest::SHA; BEGIN { Digest::SHA->import(@Digest::SHA::EXPORT_OK) } use Digest::MD5 qw(md5 md5_hex); use MIME::Base64; use JSON::PP; use Encode; use URI::Escape; use HTML::Entities; use Unicode::Normalize; use Data::Dumper;
open my $in, '<', 'contexts.tsv'; my @contexts = map { chomp; [map { decode_base64($_) } split /\\t/, $_, -1] } <$in>;
sub slurp { local (@ARGV, $/) = @_; scalar <> }
my @run;
${lines(codes, (code, i) => `$run[${i}] = sub { my (${names.map((n) => `$${n}`).join(', ')}) = @_; ${code} };`)}
for my $i (0 .. $#run) { for my $k (0 .. $#contexts) {
  my ($dir, @c) = @{$contexts[$k]}; chdir $dir;
  my $out = eval { $run[$i]->(@c) };
  if (defined $out && utf8::is_utf8($out)) { utf8::encode($out) }
  print "$i\\t$k\\t", defined $out ? encode_base64($out, '') : '-', "\\n";
} }
`,
    }),
    run: [['perl', 'main.pl']],
  },
  go: {
    needs: ['go'],
    program: (codes, names) => ({
      'go.mod': 'module corpus\n\ngo 1.19\n',
      'main.go': `package main
import ("bytes"; "crypto/hmac"; "crypto/md5"; "crypto/sha1"; "crypto/sha256"; "crypto/sha512"; "encoding/base32"; "encoding/base64"; "encoding/hex"; "encoding/json"; "fmt"; "hash"; "html"; "html/template"; "math/big"; "net/url"; "os"; "strconv"; "strings"; "unicode/utf16"; "bufio")
var _ = []any{bytes.NewReader, md5.New, sha1.New, sha256.New, sha512.New, base32.StdEncoding, base64.StdEncoding, hex.EncodeToString, json.Marshal, html.EscapeString, template.HTMLEscapeString, big.NewInt, url.QueryEscape, strconv.Quote, utf16.Encode}
func sign(h func() hash.Hash, key, message string) []byte { mac := hmac.New(h, []byte(key)); mac.Write([]byte(message)); return mac.Sum(nil) }
func read(dir, name string) string { b, _ := os.ReadFile(dir + "/" + name); return string(b) }
type context struct { ${['dir', ...names].join(', ')} string }
${lines(codes, (code, i) => `func f${i}(c context) any { dir, ${names.join(', ')} := c.dir, ${names.map((n) => `c.${n}`).join(', ')}; _ = []string{dir, ${names.join(', ')}}; ${isBody(code) ? code : `return ${code}`} }`)}
var run = []func(context) any{${codes.map((_, i) => `f${i}`).join(', ')}}
func try(f func(context) any, c context) (out string) {
	defer func() { if recover() != nil { out = "-" } }()
	switch v := f(c).(type) { case string: return base64.StdEncoding.EncodeToString([]byte(v)); case []byte: return base64.StdEncoding.EncodeToString(v) }
	return "-"
}
func main() {
	file, _ := os.ReadFile("contexts.tsv")
	w := bufio.NewWriter(os.Stdout); defer w.Flush()
	var all []context
	for _, l := range strings.Split(strings.TrimSpace(string(file)), "\\n") {
		var v []string
		for _, f := range strings.Split(l, "\\t") { b, _ := base64.StdEncoding.DecodeString(f); v = append(v, string(b)) }
		all = append(all, context{${['dir', ...names].map((_, i) => `v[${i}]`).join(', ')}})
	}
	for i, f := range run { for k, c := range all { fmt.Fprintf(w, "%d\\t%d\\t%s\\n", i, k, try(f, c)) } }
}
`,
    }),
    run: [['go', 'run', '.']],
  },
  java: {
    needs: ['java'],
    program: (codes, names) => ({
      'Main.java': `import java.math.BigInteger; import java.net.*; import java.nio.charset.*; import java.nio.file.*; import java.security.*; import java.text.Normalizer; import java.util.*; import java.util.stream.*; import javax.crypto.*; import javax.crypto.spec.*;
import static java.nio.charset.StandardCharsets.*;
public class Main {
  static byte[] hmac(String algorithm, byte[] key, byte[] message) throws Exception { Mac mac = Mac.getInstance(algorithm); mac.init(new SecretKeySpec(key, algorithm)); return mac.doFinal(message); }
  static byte[] sign(String secret, String email) throws Exception { return hmac("HmacSHA256", secret.getBytes(UTF_8), email.getBytes(UTF_8)); }
  static String hex(byte[] b) { return HexFormat.of().formatHex(b); }
  static String read(String dir, String name) throws Exception { return Files.readString(Path.of(dir, name)); }
  interface F { Object run(String dir, ${names.map((n) => `String ${n}`).join(', ')}) throws Exception; }
${lines(codes, (code, i) => `  static Object f${i}(String dir, ${names.map((n) => `String ${n}`).join(', ')}) throws Exception { ${statement(code)} }`)}
  public static void main(String[] a) throws Exception {
    F[] run = {${codes.map((_, i) => `Main::f${i}`).join(', ')}};
    List<String> all = Files.readAllLines(Path.of("contexts.tsv"));
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < run.length; i++) for (int k = 0; k < all.size(); k++) {
      String[] v = Arrays.stream(all.get(k).split("\\t", -1)).map(f -> new String(Base64.getDecoder().decode(f), UTF_8)).toArray(String[]::new);
      String text = "-";
      try { Object made = run[i].run(${['dir', ...names].map((_, n) => `v[${n}]`).join(', ')}); if (made instanceof String) text = Base64.getEncoder().encodeToString(((String) made).getBytes(UTF_8)); } catch (Throwable e) {}
      out.append(i).append('\\t').append(k).append('\\t').append(text).append('\\n');
    }
    System.out.print(out);
  }
}
`,
    }),
    run: [['java', 'Main.java']],
  },
  kotlin: {
    needs: ['kotlinc', 'java'],
    program: (codes, names) => ({
      'Main.kt': `import java.io.File; import java.math.BigInteger; import java.util.Base64; import javax.crypto.Mac; import javax.crypto.spec.SecretKeySpec
fun hmac(algorithm: String, key: ByteArray, message: ByteArray): ByteArray { val mac = Mac.getInstance(algorithm); mac.init(SecretKeySpec(key, algorithm)); return mac.doFinal(message) }
fun sign(secret: String, email: String) = hmac("HmacSHA256", secret.toByteArray(), email.toByteArray())
${lines(codes, (code, i) => `fun f${i}(v: List<String>): Any? { val (${names.slice(0, 5).join(', ')}) = v; val known = v[${names.indexOf('known')}]; ${isBody(code) ? code : `return ${code}`} }`)}
fun main() {
  val all = File("contexts.tsv").readLines().map { l -> l.split("\\t").drop(1).map { String(Base64.getDecoder().decode(it)) } }
  val run = listOf<(List<String>) -> Any?>(${codes.map((_, i) => `::f${i}`).join(', ')})
  for ((i, f) in run.withIndex()) for ((k, c) in all.withIndex()) {
    val made = try { f(c) } catch (e: Exception) { null }
    println("$i\\t$k\\t" + if (made is String) Base64.getEncoder().encodeToString(made.toByteArray()) else "-")
  }
}
`,
    }),
    run: [
      ['kotlinc', '-nowarn', 'Main.kt', '-include-runtime', '-d', 'main.jar'],
      ['java', '-jar', 'main.jar'],
    ],
  },
  csharp: {
    needs: ['mcs', 'mono'],
    program: (codes, names) => ({
      'Main.cs': `using System; using System.Collections.Generic; using System.Globalization; using System.IO; using System.Linq; using System.Net; using System.Numerics; using System.Security.Cryptography; using System.Text; using System.Web;
static class Program {
  static byte[] Bytes(string s) { return new UTF8Encoding(false).GetBytes(s); }
  static byte[] Sign(string secret, string email) { return new HMACSHA256(Bytes(secret)).ComputeHash(Bytes(email)); }
  static string Hex(byte[] b) { return string.Concat(b.Select(x => x.ToString("x2"))); }
${lines(codes, (code, i) => `  static object F${i}(string dir, ${names.map((n) => `string ${n}`).join(', ')}) { ${statement(code)} }`)}
  static void Main() {
    var run = new Func<string[], object>[] {${codes.map((_, i) => `v => F${i}(${['dir', ...names].map((_, n) => `v[${n}]`).join(', ')})`).join(', ')}};
    var all = File.ReadAllLines("contexts.tsv").Select(l => l.Split('\\t').Select(f => Encoding.UTF8.GetString(Convert.FromBase64String(f))).ToArray()).ToArray();
    var o = new StringBuilder();
    for (var i = 0; i < run.Length; i++) for (var k = 0; k < all.Length; k++) {
      var text = "-";
      try { var made = run[i](all[k]) as string; if (made != null) text = Convert.ToBase64String(Bytes(made)); } catch (Exception) {}
      o.Append(i).Append('\\t').Append(k).Append('\\t').Append(text).Append('\\n');
    }
    Console.Write(o);
  }
}
`,
    }),
    run: [
      ['mcs', '-nowarn:168,219,618', '-r:System.Web.dll', '-r:System.Numerics.dll', 'Main.cs'],
      ['mono', 'Main.exe'],
    ],
  },
  elixir: {
    needs: ['elixir'],
    program: (codes, names) => ({
      'main.exs': `contexts = File.read!("contexts.tsv") |> String.trim_trailing("\\n") |> String.split("\\n") |> Enum.map(fn l -> l |> String.split("\\t") |> Enum.map(&Base.decode64!/1) end)
run = [
${codes.map((code) => `fn [${names.map((n) => n).join(', ')}] -> _ = {${names.join(', ')}}; ${code} end`).join(',\n')}
]
for {f, i} <- Enum.with_index(run), {[dir | c], k} <- Enum.with_index(contexts) do
  File.cd!(dir)
  made = try do f.(c) rescue _ -> nil end
  IO.puts("#{i}\\t#{k}\\t#{if is_binary(made), do: Base.encode64(made), else: "-"}")
end
`,
    }),
    run: [['elixir', 'main.exs']],
  },
  shell: {
    needs: ['bash', 'openssl', 'xxd', 'iconv'],
    contexts: (index) => index % 3 === 1,
    program: (codes, names) => ({
      'main.sh': `export LC_ALL=C.UTF-8
${lines(codes, (code, i) => `f${i}() { ${code}\n}`)}
k=0
while IFS=$'\\t' read -r dir ${names.map((n) => n.toUpperCase()).join(' ')}; do
  cd "$(printf %s "$dir" | base64 -d)"
  ${names.map((n) => `${n.toUpperCase()}=$(printf %s "$${n.toUpperCase()}" | base64 -d)`).join('; ')}
  for ((i = 0; i < ${codes.length}; i++)); do
    SIGNATURE=$(f$i 2>/dev/null)
    printf '%s\\t%s\\t%s\\n' $i $k "$(printf %s "$SIGNATURE" | base64 -w0)"
  done
  k=$((k + 1))
done < contexts.tsv
`,
    }),
    run: [['bash', 'main.sh']],
  },
};
