import type { CauseId } from '../../causes/CauseId.ts';

export interface CausePageWords {
  /** Why it happens, and in which languages, frameworks and functions. */
  readonly why: string;
  /** How somebody can see it without this app. */
  readonly see: string;
}

/** What the page of a cause in the guide says beside the words of the catalogue. */
export const causePages = {
  'email-case': {
    why: 'Code for logging in often lower-cases emails, so that an account is found however the email is typed: Devise for Ruby on Rails does by default, and Django’s normalize_email does with the domain. One of the two texts goes through that code, and the other one does not.',
    see: 'Put the email in the page’s source beside the email that is signed: they differ in capital letters only. People whose email has no capitals are verified.',
  },
  'email-trailing-newline': {
    why: 'echo ends what it prints with a line break, and so does a here-string in a shell. Python’s readline, Ruby’s gets and Perl’s <STDIN> keep the one that they read, and so does a text area.',
    see: 'Print the length of the email at the line that signs it: it is one more than can be counted, or two where the line break is CRLF. In a hex dump the text ends in 0a.',
  },
  'email-whitespace': {
    why: 'Forms, spreadsheets and imports bring spaces along. Some places trim them and others do not: Laravel trims the input of forms by default, and Crisp’s SDK for iOS trims the email.',
    see: 'Print the email between quotes in both places, with its length. The two lengths differ.',
  },
  'email-invisible-character': {
    why: 'An email that is copied from a document, a chat or a web page can carry zero-width characters or soft hyphens. Files saved as UTF-8 with a byte order mark, Excel’s “CSV UTF-8” among them, start with one.',
    see: 'Paste the email into the field on Check: it names characters that nobody sees. The length of the email is more than can be counted.',
  },
  'email-unicode-normalization': {
    why: 'Letters such as é exist as one character and as a letter with an accent behind it. Names of files on macOS, String.normalize in JavaScript, unicodedata.normalize in Python and Django’s form field for user names turn one into the other.',
    see: 'Only emails with such letters fail. The two texts look alike, but their lengths in bytes differ.',
  },
  'email-url-encoded': {
    why: 'encodeURIComponent in JavaScript, urlencode in PHP, URLEncoder in Java and quote in Python write an email for a web address. The result was signed, or a parameter was taken from an address and not decoded.',
    see: 'Print the text that is signed: it has %40 in the place of the @, or %2B in the place of a plus sign.',
  },
  'email-plus-as-space': {
    why: 'In query strings and forms a plus sign stands for a space. PHP’s $_GET, URLSearchParams in JavaScript and nearly every other reader of forms turn it into one when the email was not encoded before.',
    see: 'Only emails with a plus sign fail, such as name+shop@example.com. The text that is signed has a space in its place.',
  },
  'email-html-escaped': {
    why: 'Templates escape what they print: Blade, Twig, Jinja, Django’s templates and ERB in Rails do by themselves, and htmlspecialchars, html.escape and WordPress’ esc_html when they are called. One of the two texts was escaped before it was used.',
    see: 'Only emails with an apostrophe, an &, quotes or angle brackets fail. One of the two texts has &#039; or &amp; in it.',
  },
  'email-string-escaped': {
    why: 'addslashes in PHP puts backslashes before quotes. PHP’s json_encode writes a slash as \\/, and it and Python’s json.dumps write é as \\u00e9. Such a text was signed without being read back.',
    see: 'Only emails with an apostrophe, a slash or letters beyond plain English fail. The text that is signed has a backslash in it.',
  },
  'email-quoted': {
    why: 'JSON.stringify, json_encode, repr in Python, inspect in Ruby and %q in Go put quotes around a text. Values from shell scripts, .env files and CSV files bring them along.',
    see: 'Print the text that is signed: it begins and ends with a quote, and is two characters longer than the email.',
  },
  'email-wrapped-in-structure': {
    why: 'Signatures of webhooks cover a whole request, so code made for them signs an object or a form: JSON.stringify({ email }), json_encode, http_build_query.',
    see: 'Print the text that is signed: it begins with a brace, a bracket or the name of a field, and the email stands within.',
  },
  'email-address-syntax': {
    why: 'Mail libraries write an address with a name and angle brackets: formataddr in Python, InternetAddress in Java, the headers of a mail. Links begin with mailto:.',
    see: 'Print the text that is signed: a name, angle brackets or mailto: stand around the email.',
  },
  'email-prehashed': {
    why: 'Services such as Gravatar and advertising networks name people by a hash of their email, and the hash was taken for the email. Other code hashes the message first, although HMAC does so itself.',
    see: 'Print the text that is signed: 32, 40 or 64 hex characters, or unreadable bytes, in the place of the email.',
  },
  'email-preencoded': {
    why: 'The email was written as Base64 or hex for a cookie, a token or a column of a database: btoa in JavaScript, base64_encode and bin2hex in PHP. It was not turned back before signing.',
    see: 'Print the text that is signed: letters and digits without an @.',
  },
  'email-canonicalized': {
    why: 'Rules against double accounts make one email of several: normalizeEmail of validator.js, which express-validator offers too, drops the dots of Gmail addresses and what follows a plus sign.',
    see: 'Only emails with a plus sign, with dots at Gmail, or at googlemail.com fail.',
  },
  'email-partial': {
    why: 'Code takes a user name out of the email with split("@") or explode("@", …), or a query string that was not encoded ends at the first & or #.',
    see: 'Print the text that is signed: it stops before the email does, or has no @.',
  },
  'email-utf16': {
    why: 'Encoding.Unicode in C# and PowerShell, getBytes("UTF-16") in Java and NVARCHAR columns in SQL Server hold text as UTF-16. Its bytes went into the HMAC.',
    see: 'Every email fails. Count the bytes that go into the HMAC: they are about twice as many as the letters.',
  },
  'email-latin1': {
    why: 'update(email, "latin1") or "binary" in Node, utf8_decode in PHP, and getBytes without a charset in Java before version 18 on a system whose own encoding is older.',
    see: 'Only emails with letters beyond plain English fail, such as é or ü. Each of them goes into the HMAC as one byte.',
  },
  'email-double-utf8': {
    why: 'utf8_encode in PHP on a text that is UTF-8 already, a database connection set to latin1, or bytes that were read as one-byte characters and encoded again.',
    see: 'Only emails with letters beyond plain English fail. The log shows Ã© where é should be.',
  },
  'email-replacement-character': {
    why: 'Bytes were read in the wrong encoding, and what could not be read became � without an error. TextDecoder in JavaScript, new String(bytes, UTF_8) in Java, Encoding.UTF8 in C# and errors="replace" in Python do that.',
    see: 'Only emails with letters beyond plain English fail. The log shows � in their place.',
  },
  'email-ascii-question-marks': {
    why: 'Encoding.ASCII in C#, US_ASCII in Java, encode("ascii", "replace") in Python and Latin columns in MySQL write ? for every letter that they do not have.',
    see: 'Only emails with letters beyond plain English fail. The text that is signed has question marks in it.',
  },
  'email-punycode': {
    why: 'Programs for mail and web addresses write such a domain in its xn-- form: new URL in JavaScript, domainToASCII in Node, idn_to_ascii in PHP. A browser’s field for emails may do so too.',
    see: 'Only emails whose domain has letters beyond plain English fail. One of the two texts has xn-- behind its @.',
  },
  'email-typographic': {
    why: 'Word processors and phones turn straight apostrophes into curly ones, East Asian keyboards write full-width letters, and other alphabets have letters that look like Latin ones.',
    see: 'One person fails although both emails look the same. Type the email anew by hand and compare: only one of the two texts is equal to it.',
  },
  'email-bytes-repr': {
    why: 'Bytes were printed instead of decoded: str(value) and f-strings in Python give b’…’, a byte array in a Java text gives [B@…, a Buffer that Node prints gives <Buffer …>, and %v in Go gives a list of numbers.',
    see: 'Print the text that is signed: it begins with b’, [B@, <Buffer or a bracket.',
  },
  'email-placeholder': {
    why: 'The person was not loaded when the signature was made: a missing value becomes “undefined” in JavaScript and “None” in Python’s texts, an object becomes “[object Object]”, and a template that nobody ran keeps its {{…}}.',
    see: 'Different people get the same signature. Print the text that is signed: it is not an email.',
  },
  'other-identity': {
    why: 'Other chat products sign a user ID: Intercom’s Identity Verification takes the HMAC of the user ID or of the email. Code made for such a product was kept.',
    see: 'Print the text that is signed: it is an ID, a name or a phone number.',
  },
  'other-user': {
    why: 'A page or a fragment with one person’s signature was handed to another: by a CDN, a cache for whole pages, a static build, or a variable of the server that all requests share.',
    see: 'Open the page as two people and compare the sources: the same signature stands in both. What was signed is an email of somebody else.',
  },
  'secret-other-website': {
    why: 'Every website in Crisp has a secret key of its own. Several websites or environments share one configuration, or the key of another one was copied.',
    see: 'Compare the fingerprint under Websites with the one of the key in use: printf "%s" "$CRISP_SECRET_KEY" | sha256sum prints it, and its first 8 characters should be the same.',
  },
  'secret-rotated': {
    why: 'The key was rolled in Crisp, and the backend still runs with the previous one: environment variables are read when a program starts, and some servers or secret managers were left out.',
    see: 'It worked until the key was rolled. The fingerprint of the key in use is not the one under Websites.',
  },
  'secret-wrong-kind': {
    why: 'Crisp has several IDs and keys: the website ID, the identifier and key of the REST API, the secrets of webhooks and plugins. Only the key of Identity Verification signs emails.',
    see: 'Look at the setting that the code reads: a UUID with dashes is a website ID, 64 hex characters are a REST API key.',
  },
  'secret-docs-example': {
    why: 'The sample of the documentation was copied together with its key.',
    see: 'Search the code and its configuration for 0fd72e0ff53b, the beginning of the sample key.',
  },
  'secret-trailing-newline': {
    why: 'echo and most editors end a file with a line break. Secrets that Docker and Kubernetes mount as files keep it, and so does echo … | base64 for a Kubernetes secret.',
    see: 'Print the length of the key in use: it is one more than in Crisp, or two where the line break is CRLF. For a file, wc -c counts it.',
  },
  'secret-whitespace': {
    why: 'A space was copied along with the key, or a reader of configuration keeps the spaces around the equals sign.',
    see: 'Print the length of the key in use: it is more than in Crisp.',
  },
  'secret-quoted': {
    why: 'Some readers keep the quotes that stand around a value: Docker’s --env-file does, and so does set in the Windows command prompt.',
    see: 'Print the length of the key in use: it is two more than in Crisp.',
  },
  'secret-invisible-character': {
    why: 'Windows PowerShell and some editors save UTF-8 with a byte order mark, and a key that is copied from a document or a chat can carry zero-width characters.',
    see: 'Print the length of the key in use: it is more than in Crisp. A hex dump of the file begins with ef bb bf.',
  },
  'secret-bytes-repr': {
    why: 'Files that are opened as bytes and the clients of some secret managers give bytes, and str(value) or an f-string in Python turns them into b’…’.',
    see: 'Print the first two characters of the key in use: they are b and a quote.',
  },
  'secret-escaped': {
    why: 'Shells, Docker Compose and some readers of .env files expand $ and backslashes, and JSON, YAML or addslashes write special characters in another way. Keys of letters and digits are safe from this.',
    see: 'Print the length of the key in use and compare it with the length of the key in Crisp.',
  },
  'secret-hex-decoded': {
    why: 'The key looks like hex, and many services hand out hex keys that have to be decoded. hex2bin in PHP, bytes.fromhex in Python, Buffer.from(key, "hex") in Node, hex.DecodeString in Go and hexkey: of openssl do that.',
    see: 'Look for one of these at the line that signs. A key of 32 characters goes into the HMAC as 16 bytes.',
  },
  'secret-base64-decoded': {
    why: 'Other services hand out keys in Base64 that have to be decoded, and their code was reused: Buffer.from(key, "base64") in Node, base64_decode in PHP, b64decode in Python.',
    see: 'Look for one of these at the line that signs. A key of 32 characters goes into the HMAC as 24 bytes.',
  },
  'secret-base64-encoded': {
    why: 'Kubernetes shows secrets in Base64, and so do some secret managers and headers. The value was copied or read without being decoded.',
    see: 'Print the length of the key in use: a key of 32 characters has become 44, often with = at the end.',
  },
  'secret-hashed': {
    why: 'Some guides hash a password to get a key of a certain length: createHash("sha256") in Node, hash in PHP, hashlib in Python. HMAC takes a key of any length.',
    see: 'Look for a hash function between the setting and the HMAC.',
  },
  'secret-empty': {
    why: 'The environment variable is not set where the program runs. Go’s os.Getenv and shells then give the empty text, PHP’s getenv gives false, which counts as empty, and ENV["…"].to_s in Ruby is empty too.',
    see: 'Print the length of the key in use: it is 0. Often one environment fails and another one works.',
  },
  'secret-placeholder': {
    why: 'String(process.env.CRISP_SECRET_KEY) gives “undefined” and str(os.environ.get(…)) gives “None” where the variable is not set. A sample file was copied without filling it in, or a reference to the variable stands where nothing replaces it.',
    see: 'Look at the setting in the environment that fails: it is missing, or holds a name or a sample.',
  },
  'secret-case': {
    why: 'A setting or a column changes the letter case of what it holds, or code does so for hex numbers: strtoupper in PHP, ToUpper in C#, upper in SQL.',
    see: 'Compare the key in use with the key in Crisp: the letters are the same, their case is not.',
  },
  'secret-dashed': {
    why: 'A key of 32 hex characters can be read as a UUID. The uuid type of PostgreSQL, Guid in C# and uuid.UUID in Python print it with dashes.',
    see: 'Print the length of the key in use: 36 instead of 32 characters, or the other way round.',
  },
  'secret-truncated': {
    why: 'The first or last characters were not selected when the key was copied, or a column is too short for it.',
    see: 'Print the length of the key in use: it is less than in Crisp.',
  },
  'secret-utf16': {
    why: 'Encoding.Unicode.GetBytes in C# and PowerShell, and getBytes("UTF-16") in Java, give UTF-16 bytes.',
    see: 'Count the bytes of the key that go into the HMAC: a key of 32 characters gives 64 or more.',
  },
  'secret-latin1': {
    why: 'The key was decoded to bytes, kept as a text, and turned into bytes again in another encoding: atob in JavaScript, "binary" and "latin1" in Node.',
    see: 'Count the bytes of the key that go into the HMAC, and compare with the length of the key in Crisp.',
  },
  'key-message-swapped': {
    why: 'Libraries order the two differently: PHP’s hash_hmac and CryptoJS take the message first, Ruby’s OpenSSL::HMAC and Python’s hmac.new take the key first.',
    see: 'Look at the line that signs: the email stands where the library expects the key.',
  },
  'plain-hash': {
    why: 'A hash function was called in the place of HMAC: createHash instead of createHmac in Node, hash instead of hash_hmac in PHP, hashlib instead of hmac in Python, sha256sum in a shell.',
    see: 'Everybody can recompute it without the key: printf "%s" user@example.com | sha256sum prints the signature of that email.',
  },
  'hash-concatenation': {
    why: 'Older interfaces sign with a hash of key and text joined, and their code was reused: sha256(secret + email) in many languages.',
    see: 'Look at the line that signs: it joins the key and the email, and calls a hash function.',
  },
  'double-hmac': {
    why: 'A helper signs, and the code that calls it signs the result again; or a middleware signs what is signed already.',
    see: 'Count how often a request passes a function that signs.',
  },
  'hash-of-hmac': {
    why: 'A layer that hashes whatever it is given, for storage or for comparison, was put around the signature.',
    see: 'Look for a hash function behind the line that signs.',
  },
  'handmade-hmac': {
    why: 'The platform had no HMAC function at hand, so it was written by hand: in a database, a template language or an automation tool. One of its steps is missing, or works on hex text instead of bytes.',
    see: 'Look at the code that signs: it uses the numbers 0x36 and 0x5c, or hashes twice, in the place of a library’s HMAC.',
  },
  'hmac-state-reused': {
    why: 'An HMAC object remembers what it was given: update in Node, Python and Java, Write in Go. It was called twice, or an object made once was used for several emails.',
    see: 'Print what is given to each call of update. Often the first email after a start is right, and later ones are not.',
  },
  'go-sum-misuse': {
    why: 'In Go, Sum(b) of a hash appends the digest to b. It reads as if it made the digest of b.',
    see: 'The signature begins with the email in hex. Emails of different lengths get signatures of different lengths that end alike.',
  },
  'signature-is-input': {
    why: 'Two arguments or variables were mixed up: the email, an ID or another value stands where the signature belongs.',
    see: 'Look at the second value in the page’s source: it is a value that you know.',
  },
  'signature-is-token': {
    why: 'Other chat products take a JSON Web Token, Zendesk’s messaging for instance. Its code was kept, or the token of the session was sent.',
    see: 'Look at the second value in the page’s source: a JSON Web Token begins with eyJ and has two dots in it.',
  },
  'wrong-algorithm': {
    why: 'The name of the algorithm is one word in the code, and examples for other services have another one there: "sha1" or "md5" in older code, "sha512" in newer code.',
    see: 'Often the length tells: as hex, MD5 has 32 characters, SHA-1 has 40, SHA-256 has 64 and SHA-512 has 128.',
  },
  'encoding-uppercase-hex': {
    why: 'Some functions write hex with capitals: Convert.ToHexString and BitConverter in C#, Base.encode16 in Elixir, %X in format strings, HEX in MySQL.',
    see: 'Look at the signature: it has capital letters A to F. The browser’s console shows an error of the chatbox.',
  },
  'encoding-separators': {
    why: 'Some functions write a digest byte by byte: BitConverter.ToString in C# with dashes, openssl dgst -c with colons, hex(" ") in Python and "% x" in Go with spaces.',
    see: 'Look at the signature: dashes, colons or spaces stand in it.',
  },
  'encoding-lost-zeros': {
    why: 'Each byte was written as a number without filling it up: Integer.toHexString in Java, toString(16) in JavaScript, %x where %02x is needed.',
    see: 'The signature is a few characters short, and its length changes from email to email. For a few emails it is right.',
  },
  'encoding-sign-extended': {
    why: 'Bytes are signed numbers in Java and in char of C. Integer.toHexString(b) or %x then writes the negative ones with eight digits.',
    see: 'The signature is far too long, and ffffff stands in it again and again.',
  },
  'encoding-big-integer': {
    why: 'A big number is a known way to print bytes: new BigInteger(mac).toString(16) in Java, int.from_bytes in Python, BigInt in JavaScript. It drops zeros at the start and may be negative.',
    see: 'Only some signatures fail: about one in sixteen is too short, and where the number is signed, half of them begin with a minus sign. As a decimal number, all fail.',
  },
  'encoding-base64': {
    why: 'Base64 is what many examples for other services print: digest("base64") in Node, base64_encode in PHP, Convert.ToBase64String in C#, b64encode in Python.',
    see: 'Look at the signature: 44 characters, usually with = at the end. The browser’s console shows an error of the chatbox.',
  },
  'encoding-base64url': {
    why: 'digest("base64url") in Node, urlsafe_b64encode in Python and base64.URLEncoding in Go are made for tokens and web addresses.',
    see: 'Look at the signature: about 43 characters, with - or _ among the letters and digits.',
  },
  'encoding-base64-of-hex': {
    why: 'A function that gives hex text was put inside one for Base64: base64_encode(hash_hmac(…)) in PHP, btoa(hexDigest) in JavaScript, Base64.encode64(hexdigest) in Ruby.',
    see: 'Look at the signature: 88 characters. Decoded as Base64 it gives 64 hex characters.',
  },
  'encoding-hex-of-text': {
    why: 'A text that was hex or Base64 already was turned into hex once more: bin2hex(hash_hmac(…)) in PHP, Buffer.from(hexDigest).toString("hex") in Node.',
    see: 'Look at the signature: 128 characters, or about 88 where it was Base64. Hex of hex has pairs that begin with 3 or 6 only.',
  },
  'encoding-base32': {
    why: 'Base32 comes from code for one-time passwords: b32encode in Python, Base.encode32 in Elixir.',
    see: 'Look at the signature: 52 capital letters and digits from 2 to 7, usually with = at the end.',
  },
  'encoding-prefix': {
    why: 'Webhooks carry sha256= or v1= before the digest, openssl prints a name and an equals sign, and sha256sum prints a dash or the name of the file behind it.',
    see: 'Look at the signature: something stands before or behind the 64 hex characters.',
  },
  'encoding-decimal-list': {
    why: 'Bytes were printed as a list: Arrays.toString in Java, fmt.Sprint in Go, inspect in Elixir, JSON.stringify of a buffer in JavaScript.',
    see: 'Look at the signature: numbers with commas or spaces between them.',
  },
  'encoding-raw-bytes': {
    why: 'The digest’s bytes were used as a text: hash_hmac with its last argument true in PHP, digest() without "hex" in Node, digest() instead of hexdigest() in Python and Ruby.',
    see: 'Look at the signature in the page’s source: strange characters, and often � among them.',
  },
  'encoding-bytes-repr': {
    why: 'str(value) and f-strings of bytes in Python give b’…’; inspect in Ruby and %q in Go add quotes and escapes.',
    see: 'Look at the signature: it begins with b and a quote, or has backslashes in it.',
  },
  'encoding-object-repr': {
    why: 'The object was printed, and no digest was taken from it: a byte array in a Java text, a Python HMAC object without hexdigest(), a Buffer that Node prints.',
    see: 'Look at the signature: it begins with [B@, <hmac or <Buffer. In Java and Python it changes from run to run.',
  },
  'encoding-truncated': {
    why: 'A column such as VARCHAR(32), substr, a buffer of fixed size or incomplete copying cuts the signature.',
    see: 'Count its characters: fewer than 64, and the same number for everybody.',
  },
  'encoding-copy-error': {
    why: 'Somebody typed or copied the signature, or it was read from a picture. Programs hardly ever do this.',
    see: 'Compare it with the signature that the backend prints: all but one or two characters agree.',
  },
  'encoding-byte-order': {
    why: 'The digest was read as one number whose smallest part comes first, or an array was reversed: new BigInteger(bytes) in C#, int.from_bytes(…, "little") in Python.',
    see: 'Read the signature in pairs of characters from the end: that is what the backend’s own HMAC prints.',
  },
  'encoding-whitespace': {
    why: 'Command line tools end what they print with a line break, and chunk_split, fold, xxd and mail programs break long lines.',
    see: 'Print the signature between quotes, with its length: it is more than 64.',
  },
  'encoding-quoted': {
    why: 'JSON.stringify, json_encode, var_export, inspect and nested quotes in a shell leave quotes in the value.',
    see: 'Look at the page’s source: two pairs of quotes stand around the signature.',
  },
  'encoding-url-encoded': {
    why: 'The signature went through a web address in Base64 or as raw bytes, and was encoded once too often or decoded wrongly: + became a space, / became %2F.',
    see: 'Look at the signature: it has % signs or spaces in it.',
  },
  'encoding-invisible-character': {
    why: 'Files saved with a byte order mark, rich-text editors and messengers put characters into a text that nobody sees.',
    see: 'Paste the signature into the field on Check: it names them. Its length is more than 64 although 64 characters can be seen.',
  },
  'signature-missing': {
    why: 'The signature was never added to the call, or only one of several places that set the email adds it. On mobile, older versions of Crisp’s SDKs have no place for it.',
    see: 'Look for user:email or setEmail in the page’s source: only the email follows.',
  },
  'signature-undefined': {
    why: 'The page sets the email before the signature has arrived, or a template prints a variable that does not exist. The npm package crisp-sdk-web hands undefined on when setEmail is called without a signature.',
    see: 'Look at the call in the page’s source: the second value is undefined, null, empty or an unfilled {{…}}.',
  },
  'snippet-nesting': {
    why: 'The documented line has three arrays inside each other, and one bracket more or less is easily written. Crisp takes the email and the signature as two items of the innermost one.',
    see: 'Compare with $crisp.push(["set", "user:email", [email, signature]]) bracket by bracket; Check does so for pasted source.',
  },
  'snippet-misspelled': {
    why: 'The words of the command are plain texts, so no editor or compiler notices when one of them is misspelled or swapped.',
    see: 'Compare with $crisp.push(["set", "user:email", [email, signature]]) word by word; Check does so for pasted source.',
  },
  'email-set-twice': {
    why: 'A plugin, a tag manager, a form or a second snippet sets the email too, and does not know the signature.',
    see: 'Search everything that the page loads for user:email and setEmail: it is there more than once.',
  },
  'pushed-email-differs': {
    why: 'The backend signs the email of the account, and the page pushes what was typed, what an address book holds, or a copy that was changed on the way.',
    see: 'Print the email where it is signed, and compare it character by character with the one in the page’s source.',
  },
  'website-mismatch': {
    why: 'Production, staging and development use different websites in Crisp, and one of them has the website ID of another; or a page was copied from one website to another.',
    see: 'Compare CRISP_WEBSITE_ID in the page’s source with the website ID in Crisp.',
  },
  'stale-signature': {
    why: 'Crisp’s SDK for iOS keeps the signature that it was given and sends it along when another email is set, for instance after somebody else has logged in.',
    see: 'The first person on a device is verified, and the next one is not. The app sets the email without setting a signature after it.',
  },
  'sdk-too-old': {
    why: 'Signatures came to the SDKs later than emails: to iOS with version 2.9, to the React Native bridge with 0.20, to Flutter with 2.4.7. Older versions have no place for a signature.',
    see: 'Look at Podfile.lock or Package.resolved, package.json, or pubspec.lock; Check reads such files.',
  },
  'channel-never-verified': {
    why: 'A signature reaches Crisp through the chatbox and its SDKs only. Emails, the Email Redirect plugin, custom integrations and other channels carry none.',
    see: 'Look at the conversation in Crisp: it did not begin in the chatbox or in an app.',
  },
  'feature-disabled': {
    why: 'Identity Verification has to be switched on for each website, and needs a plan that includes it.',
    see: 'In Crisp, open Settings → Websites → the website → Advanced configuration → Identity Verification, and look at “Verify user emails with signatures”.',
  },
  'cached-page': {
    why: 'A CDN, a proxy or a plugin that caches whole pages keeps the page of one person and hands it to others.',
    see: 'Open the page in a private window without logging in: an email stands in its source. The answer’s headers tell of a cache, such as Age or X-Cache.',
  },
  'secret-in-frontend': {
    why: 'The signature was computed where it is needed, in the page or the app. Variables with the prefix NEXT_PUBLIC_, VITE_ or REACT_APP_ go into the page by design, whatever is in them.',
    see: 'Search everything that the page loads, and the app’s package, for the key and for its Base64.',
  },
  'signing-in-frontend': {
    why: 'A library for HMAC, such as crypto-js, or the browser’s own crypto.subtle makes it easy to sign in the page. It cannot do so without the key.',
    see: 'Search the page’s scripts for HmacSHA256, createHmac and crypto.subtle.sign, and look at what they are given as key.',
  },
  'signing-oracle': {
    why: 'The page asks the backend for a signature and sends the email along, because that is simple. The backend signs whatever it is sent.',
    see: 'In the browser’s network view, look for a request that carries an email and is answered with 64 hex characters. Ask the developers whether it would sign any other email.',
  },
  'guessable-token': {
    why: 'CRISP_TOKEN_ID continues a conversation on another device. A user ID, an email or a hash of one is at hand and always the same, so it gets used.',
    see: 'Look for CRISP_TOKEN_ID in the page’s source: it is a number, an email, or 32, 40 or 64 hex characters that follow from one.',
  },
} as const satisfies Readonly<Record<CauseId, CausePageWords>>;
