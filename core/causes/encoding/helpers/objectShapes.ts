/** What languages print for an object that is no text, with the language’s name in the labels of the cause. */
const objectShapes: readonly { readonly language: string; readonly shape: RegExp }[] = [
  { language: 'java', shape: /^\[[BCI]@[0-9a-f]{1,8}$/ },
  {
    language: 'java',
    shape: /^(?:[a-z][a-z0-9]{0,20}\.){1,6}[A-Z]\w{0,40}(?:\$\w{1,40})?@[0-9a-f]{1,8}$/,
  },
  { language: 'node', shape: /^<Buffer(?: [0-9a-f]{2})*(?: \.\.\. \d+ more bytes?)? ?>$/ },
  { language: 'node', shape: /^\[object (?:Object|Promise|ArrayBuffer|Uint8Array)\]$/ },
  { language: 'node', shape: /^(?:Promise \{.{0,80}\}|Hmac \{.{0,400})$/s },
  {
    language: 'python',
    shape: /^<(?:\w{1,30} )?[\w.]{1,60} (?:object|HASH object) (?:at|@) 0x[0-9a-fA-F]{1,16}>$/,
  },
  { language: 'python', shape: /^<(?:built-in|bound) method .{1,200}>$/ },
  { language: 'python', shape: /^<memory at 0x[0-9a-fA-F]{1,16}>$/ },
  { language: 'lisp', shape: /^#<[A-Z][\w:*-]{1,60}(?: [^<>]{1,120})?(?<!:) \{[0-9A-F]{4,16}\}>$/ },
  { language: 'ruby', shape: /^#<[A-Z][\w:]{1,60}.{0,200}>$/ },
  { language: 'csharp', shape: /^System\.[A-Z][\w.]{2,60}(?:\[\])?$/ },
  { language: 'go', shape: /^(?:0xc[0-9a-f]{9}|&\{.{0,400}|%!\w\(.{0,200}\))$/s },
  { language: 'elixir', shape: /^#(?:Reference|Function|PID)<.{1,80}>$/ },
  { language: 'erlang', shape: /^#(?:Ref|Fun)<.{1,80}>$/ },
  {
    language: 'lua',
    shape: /^(?:table|function|userdata|thread|[\w.]{2,40}\*): (?:0x[0-9a-fA-F]{4,16}|\(nil\))$/,
  },
  {
    language: 'perl',
    shape: /^(?:[A-Z][\w:]{1,60}=)?(?:SCALAR|HASH|ARRAY|CODE|REF|GLOB|LVALUE)\(0x[0-9a-f]{4,16}\)$/,
  },
  { language: 'php', shape: /^(?:Resource id #\d{1,6}|(?:HashContext|Closure) Object\s{0,4}\(\s{0,8}\))$/ },
  { language: 'php', shape: /^object\((?:HashContext|Closure)\)#\d{1,6} \(\d{1,4}\) \{\s{0,8}\}$/ },
  {
    language: 'r',
    shape:
      /^<(?:environment|pointer|externalptr|bytecode)(?:: (?:0x[0-9a-f]{4,16}|namespace:[\w.]{1,40}|R_\w{1,20}))>$/,
  },
  { language: 'dart', shape: /^Instance of '[\w<>$, ?]{1,80}'$/ },
  { language: 'lisp', shape: /^#<[a-z][\w*-]{0,60}[: ][^<>]{1,120}>$/ },
  { language: 'clojure', shape: /^#object\[.{1,160}\]$/ },
  { language: 'rust', shape: /^(?:Hmac(?:Core)?|CtOutput|SimpleHmac)(?:<[\w<>, ]{1,60}>)? ?\{ ?\.\. ?\}$/ },
  { language: 'c', shape: /^0x(?:7f|5[56])[0-9a-f]{10}$/ },
];

/** A whole digest in hex, SHA-1 or longer: then the object was printed with what it holds. */
const holdsDigest = /(?<![0-9a-f])(?:[0-9a-f]{2}){20,}(?![0-9a-f])/i;

/** The language that printed this object in a digest's place; `undefined` where the text is none. */
export const languageOfObject = (text: string): string | undefined =>
  text.length > 600 || holdsDigest.test(text)
    ? undefined
    : objectShapes.find(({ shape }) => shape.test(text.trim()))?.language;
