import { inspect } from 'node:util';

/**
 * The digest of Crisp’s documented example as real programs print it. Each was run: Python 3.11, Ruby 3.1, PHP 8.2,
 * Go 1.19, Elixir 1.14, Java 17, Mono 6.8, Node 24, OpenSSL 3.0, xxd, hexdump, od.
 */
const hex = 'cd7cc422ea97c82d844b2373fdcd6259c9ee6e135af65ab6fe6ca85e3f07abb1';
const decimal =
  '205 124 196 34 234 151 200 45 132 75 35 115 253 205 98 89 201 238 110 19 90 246 90 182 254 108 168 94 63 7 171 177';
const numbers = decimal.split(' ');
const bytes = numbers.map(Number);
const base64 = Buffer.from(bytes).toString('base64');
const inBase = (base: number, width = 0): readonly string[] =>
  bytes.map((byte) => byte.toString(base).padStart(width, '0'));
const words = Int32Array.from({ length: 8 }, (_, nth) => Buffer.from(bytes).readInt32BE(nth * 4));
const marked = bytes.map((byte) => `0x${byte.toString(16).padStart(2, '0')}`);

export const printedDigest: readonly (readonly [call: string, text: string, causes: string])[] = [
  ['PHP strtoupper', hex.toUpperCase(), 'uppercase-hex'],
  ['Ruby Base64.strict_encode64', 'zXzEIuqXyC2ESyNz/c1iWcnubhNa9lq2/myoXj8Hq7E=', 'base64'],
  ['Ruby Base64.encode64', 'zXzEIuqXyC2ESyNz/c1iWcnubhNa9lq2/myoXj8Hq7E=\n', 'base64'],
  ['Perl hmac_sha256_base64', 'zXzEIuqXyC2ESyNz/c1iWcnubhNa9lq2/myoXj8Hq7E', 'base64'],
  ['Node digest("base64url")', 'zXzEIuqXyC2ESyNz_c1iWcnubhNa9lq2_myoXj8Hq7E', 'base64url'],
  ['Python urlsafe_b64encode', 'zXzEIuqXyC2ESyNz_c1iWcnubhNa9lq2_myoXj8Hq7E=', 'base64url'],
  ['ASP.NET UrlTokenEncode', 'zXzEIuqXyC2ESyNz_c1iWcnubhNa9lq2_myoXj8Hq7E1', 'base64url'],
  [
    'Ruby Base64.encode64(hexdigest)',
    'Y2Q3Y2M0MjJlYTk3YzgyZDg0NGIyMzczZmRjZDYyNTljOWVlNmUxMzVhZjY1\nYWI2ZmU2Y2E4NWUzZjA3YWJiMQ==\n',
    'base64-of-hex',
  ],
  [
    'Python base64.encodebytes(hexdigest)',
    'Y2Q3Y2M0MjJlYTk3YzgyZDg0NGIyMzczZmRjZDYyNTljOWVlNmUxMzVhZjY1YWI2ZmU2Y2E4NWUz\nZjA3YWJiMQ==\n',
    'base64-of-hex',
  ],
  [
    'PHP chunk_split(base64_encode)',
    'Y2Q3Y2M0MjJlYTk3YzgyZDg0NGIyMzczZmRjZDYyNTljOWVlNmUxMzVhZjY1YWI2ZmU2Y2E4NWUz\r\nZjA3YWJiMQ==\r\n',
    'base64-of-hex',
  ],
  ['Python base64.b32encode', 'ZV6MIIXKS7EC3BCLENZ73TLCLHE643QTLL3FVNX6NSUF4PYHVOYQ====', 'base32'],
  [
    'Elixir Base.encode32, lower, no padding',
    'zv6miixks7ec3bclenz73tlclhe643qtll3fvnx6nsuf4pyhvoyq',
    'base32',
  ],
  ['PHP bin2hex of the hex', Buffer.from(hex).toString('hex'), 'hex-of-text'],
  [
    'PHP bin2hex of Base64',
    Buffer.from(Buffer.from(hex, 'hex').toString('base64')).toString('hex'),
    'hex-of-text',
  ],
  [
    'Go %x of Base64 for URLs',
    Buffer.from(Buffer.from(hex, 'hex').toString('base64url')).toString('hex'),
    'hex-of-text',
  ],
  ['R openssl::sha256', `sha256 hmac ${hex}`, 'prefix'],
  ['openssl dgst', `SHA2-256(stdin)= ${hex}`, 'prefix'],
  ['openssl 1 dgst', `(stdin)= ${hex}`, 'prefix'],
  ['openssl dgst -r', `${hex} *stdin`, 'prefix'],
  ['openssl dgst of a file', `HMAC-SHA2-256(m.txt)= ${hex}`, 'prefix'],
  ['sha256sum', `${hex}  -`, 'prefix'],
  ['sha256sum -b', `${hex} *-`, 'prefix'],
  ['sha256sum --tag', `SHA256 (-) = ${hex}`, 'prefix'],
  ['Go %#x', `0x${hex}`, 'prefix'],
  ['Postgres bytea', `\\x${hex}`, 'prefix'],
  ['GitHub’s header', `sha256=${hex}`, 'prefix'],
  ['Stripe’s header', `t=1492774577,v1=${hex}`, 'prefix'],
  ['a JSON response', `{"signature":"${hex}"}`, 'wrapped'],
  ['Go % x', hex.replace(/..(?!$)/g, '$& '), 'separators'],
  ['Python hex(":")', hex.replace(/..(?!$)/g, '$&:'), 'separators'],
  [
    'Python hex("-", 4)',
    'cd7cc422-ea97c82d-844b2373-fdcd6259-c9ee6e13-5af65ab6-fe6ca85e-3f07abb1',
    'separators',
  ],
  [
    'od -An -tx1',
    ' cd 7c c4 22 ea 97 c8 2d 84 4b 23 73 fd cd 62 59\n c9 ee 6e 13 5a f6 5a b6 fe 6c a8 5e 3f 07 ab b1',
    'separators',
  ],
  [
    'xxd',
    '00000000: cd7c c422 ea97 c82d 844b 2373 fdcd 6259  .|."...-.K#s..bY\n00000010: c9ee 6e13 5af6 5ab6 fe6c a85e 3f07 abb1  ..n.Z.Z..l.^?...',
    'separators',
  ],
  [
    'hexdump -C',
    '00000000  cd 7c c4 22 ea 97 c8 2d  84 4b 23 73 fd cd 62 59  |.|."...-.K#s..bY|\n00000010  c9 ee 6e 13 5a f6 5a b6  fe 6c a8 5e 3f 07 ab b1  |..n.Z.Z..l.^?...|\n00000020',
    'separators',
  ],
  ['C# BitConverter.ToString', hex.toUpperCase().replace(/..(?!$)/g, '$&-'), 'uppercase-hex separators'],
  ['Go % X', hex.toUpperCase().replace(/..(?!$)/g, '$& '), 'uppercase-hex separators'],
  ['openssl dgst -c', `SHA2-256(stdin)= ${hex.replace(/..(?!$)/g, '$&:')}`, 'separators prefix'],
  ['Go %# x', hex.replace(/../g, ' 0x$&').slice(1), 'separators'],
  ['Python “backslash x” and two digits for each byte', hex.replace(/../g, '\\x$&'), 'separators'],
  ['Python “backslash u” and four digits for each byte', hex.replace(/../g, '\\u00$&'), 'separators'],
  ['Python “&#x%02x;” for each byte', hex.replace(/../g, '&#x$&;'), 'separators'],
  ['JavaScript "0x" joined by commas', marked.join(','), 'separators'],
  ['Node inspect of an Int32Array', inspect(words), 'decimal-list'],
  ['Node toString(16) joined', hex.replace('07', '7'), 'lost-zeros'],
  [
    'Elixir Integer.to_string(b, 16) joined',
    hex.replace('07', '7').toUpperCase(),
    'lost-zeros uppercase-hex',
  ],
  ['Perl %vx', hex.replace(/..(?!$)/g, '$&.').replace('.07', '.7'), 'separators lost-zeros'],
  [
    'Python hex(b) joined',
    '0xcd0x7c0xc40x220xea0x970xc80x2d0x840x4b0x230x730xfd0xcd0x620x590xc90xee0x6e0x130x5a0xf60x5a0xb60xfe0x6c0xa80x5e0x3f0x70xab0xb1',
    'separators lost-zeros',
  ],
  [
    'Java Integer.toHexString joined',
    'ffffffcd7cffffffc422ffffffeaffffff97ffffffc82dffffff844b2373fffffffdffffffcd6259ffffffc9ffffffee6e135afffffff65affffffb6fffffffe6cffffffa85e3f7ffffffabffffffb1',
    'lost-zeros sign-extended',
  ],
  [
    'Java Integer.toString(b, 16) joined',
    '-337c-3c22-16-69-382d-7c4b2373-3-336259-37-126e135a-a5a-4a-26c-585e3f7-55-4f',
    'sign-extended',
  ],
  [
    'Java new BigInteger(mac).toString()',
    '-22847512558086392795743598523187111875213423668606590681434562531346645275727',
    'big-integer',
  ],
  [
    'Java new BigInteger(1, mac).toString()',
    '92944576679229802627827386485500795978056560997033973358023021476566484364209',
    'big-integer',
  ],
  [
    'Java new BigInteger(mac).toString(16)',
    '-32833bdd156837d27bb4dc8c02329da6361191eca509a549019357a1c0f8544f',
    'big-integer',
  ],
  [
    'Python hex of a signed integer',
    '-0x32833bdd156837d27bb4dc8c02329da6361191eca509a549019357a1c0f8544f',
    'big-integer prefix',
  ],
  [
    'C# new BigInteger(mac)',
    '-35430534169331231640281219238951239123396394464728393324599460641579833459507',
    'byte-order big-integer',
  ],
  [
    'C# new BigInteger(mac).ToString("x")',
    'b1ab073f5ea86cfeb65af65a136eeec95962cdfd73234b842dc897ea22c47ccd',
    'byte-order',
  ],
  ['Ruby unpack1("h*")', 'dcc74c22ae798cd248b43237dfdc26959ceee631a56fa56befc68ae5f370ba1b', 'byte-order'],
  ['Python list', `[${numbers.join(', ')}]`, 'decimal-list'],
  ['Python tuple', `(${numbers.join(', ')})`, 'decimal-list'],
  ['Go %v', `[${decimal}]`, 'decimal-list'],
  [
    'Go %#v',
    `[]byte{${numbers.map((number) => `0x${Number(number).toString(16)}`).join(', ')}}`,
    'separators lost-zeros',
  ],
  ['Elixir inspect', `<<${numbers.join(', ')}>>`, 'decimal-list'],
  [
    'Java Arrays.toString',
    '[-51, 124, -60, 34, -22, -105, -56, 45, -124, 75, 35, 115, -3, -51, 98, 89, -55, -18, 110, 19, 90, -10, 90, -74, -2, 108, -88, 94, 63, 7, -85, -79]',
    'decimal-list',
  ],
  [
    'Java append(b)',
    '-51124-6034-22-105-5645-1247535115-3-519889-55-181101990-1090-74-2108-8894637-85-79',
    'decimal-list',
  ],
  [
    'Ruby bytes.join',
    '20512419634234151200451327535115253205988920123811019902469018225410816894637171177',
    'decimal-list',
  ],
  ['Node JSON of a Buffer', `{"type":"Buffer","data":[${numbers.join(',')}]}`, 'decimal-list'],
  [
    'Node JSON of a Uint8Array',
    `{${numbers.map((number, index) => `"${index}":${number}`).join(',')}}`,
    'decimal-list',
  ],
  [
    'Node inspect of a Uint8Array',
    'Uint8Array(32) [\n  205, 124, 196,  34, 234, 151, 200,  45,\n  132,  75,  35, 115, 253, 205,  98,  89,\n  201, 238, 110,  19,  90, 246,  90, 182,\n  254, 108, 168,  94,  63,   7, 171, 177\n]',
    'decimal-list',
  ],
  [
    'PHP print_r(unpack("C*"))',
    `Array\n(\n${numbers.map((number, index) => `    [${index + 1}] => ${number}\n`).join('')})\n`,
    'decimal-list',
  ],
  [
    'PHP var_export',
    `array (\n${numbers.map((number, index) => `  ${index} => ${number},\n`).join('')})`,
    'decimal-list',
  ],
  ['PHP implode(",", unpack("C*"))', numbers.join(','), 'decimal-list'],
  [
    'Python repr',
    String.raw`b'\xcd|\xc4"\xea\x97\xc8-\x84K#s\xfd\xcdbY\xc9\xeen\x13Z\xf6Z\xb6\xfel\xa8^?\x07\xab\xb1'`,
    'bytes-repr',
  ],
  [
    'Python bytearray',
    String.raw`bytearray(b'\xcd|\xc4"\xea\x97\xc8-\x84K#s\xfd\xcdbY\xc9\xeen\x13Z\xf6Z\xb6\xfel\xa8^?\x07\xab\xb1')`,
    'bytes-repr',
  ],
  [
    'Ruby inspect',
    String.raw`"\xCD|\xC4\"\xEA\x97\xC8-\x84K#s\xFD\xCDbY\xC9\xEEn\x13Z\xF6Z\xB6\xFEl\xA8^?\a\xAB\xB1"`,
    'bytes-repr',
  ],
  [
    'Go %q',
    String.raw`"\xcd|\xc4\"\xea\x97\xc8-\x84K#s\xfd\xcdbY\xc9\xeen\x13Z\xf6Z\xb6\xfel\xa8^?\a\xab\xb1"`,
    'bytes-repr',
  ],
  ['Python str(hexdigest().encode())', `b'${hex}'`, 'bytes-repr'],
  ['Python str(b64encode)', "b'zXzEIuqXyC2ESyNz/c1iWcnubhNa9lq2/myoXj8Hq7E='", 'base64 bytes-repr'],
  [
    'Python json.dumps of the Latin-1 text',
    String.raw`"\u00cd|\u00c4\"\u00ea\u0097\u00c8-\u0084K#s\u00fd\u00cdbY\u00c9\u00een\u0013Z\u00f6Z\u00b6\u00fel\u00a8^?\u0007\u00ab\u00b1"`,
    'raw-bytes quoted',
  ],
  ['Node toString("latin1")', Buffer.from(hex, 'hex').toString('latin1'), 'raw-bytes'],
  ['Node toString()', Buffer.from(hex, 'hex').toString(), 'raw-bytes'],
  ['Node toString("ascii")', 'M|D"j\u0017H-\u0004K#s}MbYInn\u0013ZvZ6~l(^?\u0007+1', 'raw-bytes'],
  ['Node toString("utf16le")', Buffer.from(hex, 'hex').toString('utf16le'), 'raw-bytes'],
  [
    'a browser’s TextDecoder("latin1")',
    new TextDecoder('latin1').decode(Buffer.from(hex, 'hex')),
    'raw-bytes',
  ],
  [
    'Node Buffer.from(digest("binary")).toString("hex")',
    'c38d7cc38422c3aac297c3882dc2844b2373c3bdc38d6259c389c3ae6e135ac3b65ac2b6c3be6cc2a85e3f07c2abc2b1',
    'raw-bytes',
  ],
  [
    'Node Buffer.from(digest().toString()).toString("hex")',
    'efbfbd7cefbfbd22efbfbdefbfbd2defbfbd4b2373efbfbdefbfbd6259efbfbdefbfbd6e135aefbfbd5aefbfbdefbfbd6cefbfbd5e3f07efbfbdefbfbd',
    'raw-bytes',
  ],
  [
    'Node Buffer.from(digest("binary")).toString("base64")',
    'w418w4Qiw6rCl8OILcKESyNzw73DjWJZw4nDrm4TWsO2WsK2w75swqhePwfCq8Kx',
    'raw-bytes base64',
  ],
  [
    'PHP rawurlencode of raw bytes',
    '%CD%7C%C4%22%EA%97%C8-%84K%23s%FD%CDbY%C9%EEn%13Z%F6Z%B6%FEl%A8%5E%3F%07%AB%B1',
    'raw-bytes url-encoded',
  ],
  [
    'PHP urlencode(base64_encode)',
    'zXzEIuqXyC2ESyNz%2Fc1iWcnubhNa9lq2%2FmyoXj8Hq7E%3D',
    'base64 url-encoded',
  ],
  [
    'PHP json_encode(base64_encode)',
    String.raw`"zXzEIuqXyC2ESyNz\/c1iWcnubhNa9lq2\/myoXj8Hq7E="`,
    'base64 quoted',
  ],
  ['xxd -p', `${hex.slice(0, 60)}\n${hex.slice(60)}`, 'whitespace'],
  ['echo', `${hex}\n`, 'whitespace'],
  ['PHP chunk_split(…, 32)', `${hex.slice(0, 32)}\r\n${hex.slice(32)}\r\n`, 'whitespace'],
  ['JSON.stringify', `"${hex}"`, 'quoted'],
  ['PHP var_export', `'${hex}'`, 'quoted'],
  ['a file with a byte order mark', `\ufeff${hex}`, 'invisible-character'],
  ['a VARCHAR(32)', hex.slice(0, 32), 'truncated'],
  ['PHP substr(…, -20)', hex.slice(-20), 'truncated'],
  ['sixteen characters', hex.slice(0, 16), 'truncated'],
  [
    'a database column after BitConverter',
    hex
      .toUpperCase()
      .replace(/..(?!$)/g, '$&-')
      .slice(0, 50),
    'uppercase-hex separators truncated',
  ],
  ['Base64 cut to 32 characters', 'zXzEIuqXyC2ESyNz/c1iWcnubhNa9lq2', 'base64 truncated'],
  ['the end of Base64', 'yC2ESyNz/c1iWcnubhNa9lq2/myoXj8Hq7E=', 'base64 truncated'],
  ['a quoted line of Base64', '"zXzEIuqXyC2ESyNz/c1iWcnubhNa9lq2/myoXj8Hq7E="\n', 'base64 quoted whitespace'],
  ['two characters swapped', hex.replace('23', '32'), 'copy-error'],
  ['a character doubled', hex.replace('6e', '66e'), 'copy-error'],
  ['a zero read as O', hex.replace('0', 'O'), 'copy-error'],
  ['a character of Base64 lost', 'zXzEIuqXyC2ESyNz/c1iWcnubhNa9l2/myoXj8Hq7E=', 'base64 copy-error'],
  ['PHP strtolower(base64_encode)', base64.toLowerCase(), 'base64'],
  ['C# ToBase64String().ToUpperInvariant()', base64.toUpperCase(), 'base64'],
  ['PHP strtolower(rtrim(base64_encode, "="))', base64.toLowerCase().replace('=', ''), 'base64'],
  ['Python b64encode + "=="', `${base64}==`, 'base64'],
  ['Python b64encode + "="', `${base64}=`, 'base64'],
  ['Go fmt.Sprintf("%b")', `[${inBase(2).join(' ')}]`, 'decimal-list'],
  ['Go fmt.Sprintf("%o")', `[${inBase(8).join(' ')}]`, 'decimal-list'],
  ['Ruby unpack1("B*")', inBase(2, 8).join(''), 'decimal-list'],
  ['C# ToString("D3") joined', inBase(10, 3).join(''), 'decimal-list'],
  [
    'Elixir inspect(base: :binary)',
    `<<${inBase(2)
      .map((one) => `0b${one}`)
      .join(', ')}>>`,
    'decimal-list',
  ],
  ['Perl %o with spaces', inBase(8).join(' '), 'decimal-list'],
  [
    'od -An -to1',
    ` ${inBase(8, 3).slice(0, 16).join(' ')}\n ${inBase(8, 3).slice(16).join(' ')}`,
    'decimal-list',
  ],
  [
    'xxd -i',
    `  ${marked.slice(0, 12).join(', ')},\n  ${marked.slice(12, 24).join(', ')},\n  ${marked.slice(24).join(', ')}`,
    'separators',
  ],
  ['Node base64url in a token', `v1.${base64.replace('=', '').replaceAll('/', '_')}`, 'base64url wrapped'],
  ['Node inspect of a promise', `Promise { '${hex}' }`, 'wrapped'],
  ['Go %+v of a pointer', `&{jane@example.com ${hex}}`, 'wrapped'],
  [
    'od -t x8',
    `0000000 ${['2dc897ea22c47ccd', '5962cdfd73234b84'].join(' ')}\n0000020 ${['b65af65a136eeec9', 'b1ab073f5ea86cfe'].join(' ')}\n0000040`,
    'separators byte-order',
  ],
  [
    'od -t o1',
    `0000000 ${inBase(8, 3).slice(0, 16).join(' ')}\n0000020 ${inBase(8, 3).slice(16).join(' ')}\n0000040`,
    'decimal-list',
  ],
  [
    'xxd -b -c 8',
    [0, 8, 16, 24]
      .map(
        (at) =>
          `${at.toString(16).padStart(8, '0')}: ${inBase(2, 8)
            .slice(at, at + 8)
            .join(' ')}  .|."...-`,
      )
      .join('\n'),
    'decimal-list',
  ],
  [
    'PostgreSQL with bytea_output = escape',
    String.raw`\315|\304"\352\227\310-\204K#s\375\315bY\311\356n\023Z\366Z\266\376l\250^?\007\253\261`,
    'bytes-repr',
  ],
  [
    'OCaml %S',
    String.raw`"\205|\196\"\234\151\200-\132K#s\253\205bY\201\238n\019Z\246Z\182\254l\168^?\007\171\177"`,
    'bytes-repr',
  ],
  ['NSData in groups of two bytes', `<${hex.replace(/.{4}(?!$)/g, '$& ')}>`, 'separators'],
  ['NSData since iOS 13', `{length = 32, bytes = 0x${hex}}`, 'wrapped'],
];
