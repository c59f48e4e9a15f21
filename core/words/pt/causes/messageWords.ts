import type { CauseWords } from '../../../causes/Cause.ts';
import type { CauseIdOf } from '../../../causes/CauseId.ts';

/** Before "do email". */
const where = { before: 'antes', after: 'depois', around: 'antes e depois', inside: 'dentro' } as const;

/** The words of the mistakes in what was signed. */
export const messageWords: Readonly<Record<CauseIdOf<'message'>, CauseWords>> = {
  'email-case': {
    title: 'O email foi {form} antes de ser assinado.',
    agent:
      'O site assinou “{signed}”, mas passou ao Crisp o email com outras maiúsculas e minúsculas. Os dois precisam ser escritos exatamente da mesma forma. Peça aos desenvolvedores que assinem o email como o enviam ao Crisp.',
    developer:
      'O texto assinado é “{signed}”: o email foi {form} no caminho até o código que assina. Uma assinatura depende de cada caractere, e uma letra maiúscula é um caractere diferente da minúscula.',
    fix: 'Mudar a caixa das letras uma única vez, antes dos dois usos: const address = email.toLowerCase(); depois sign(address) e enviar address. Ou não mudá-la em nenhum dos lugares.',
    labels: {
      form: {
        lower: 'passado para minúsculas',
        upper: 'passado para maiúsculas',
        'first-upper': 'escrito com inicial maiúscula',
        capitalized: 'passado para minúsculas com inicial maiúscula',
        'ascii-lower': 'passado para minúsculas somente nas letras A–Z (como faz strtolower em PHP)',
        'ascii-upper': 'passado para maiúsculas somente nas letras a–z (como faz strtoupper em PHP)',
        'domain-lower': 'passado para minúsculas no domínio',
        'domain-upper': 'passado para maiúsculas no domínio',
        'domain-first-upper': 'escrito com inicial maiúscula no domínio',
        'local-lower': 'passado para minúsculas até o @',
        'local-title': 'escrito com maiúsculas como em um título até o @',
        'local-title-domain-lower':
          'escrito com maiúsculas como em um título até o @ e com minúsculas depois',
        'local-upper': 'passado para maiúsculas até o @',
        title: 'escrito com maiúsculas como em um título',
        words: 'escrito com inicial maiúscula em cada palavra',
        'multibyte-title': 'escrito com maiúsculas como em um título (como faz mb_convert_case em PHP)',
        'apostrophe-title': 'escrito com maiúsculas como em um título (como faz ToTitleCase em C#)',
        'first-lower': 'escrito com inicial minúscula',
        swapped: 'escrito com minúsculas e maiúsculas trocadas',
        'each-lower': 'passado para minúsculas letra por letra (como fazem Go, C# e bancos de dados)',
        'each-upper': 'passado para maiúsculas letra por letra (como fazem Go, C# e bancos de dados)',
        folded: 'submetido a case folding (como faz casefold em Python)',
        'turkish-lower':
          'passado para minúsculas pelas regras do turco (a configuração de idioma do servidor)',
        'turkish-upper':
          'passado para maiúsculas pelas regras do turco (a configuração de idioma do servidor)',
      },
    },
  },
  'email-canonicalized': {
    title: 'O email foi simplificado antes de ser assinado: {form}.',
    agent:
      'O site encurtou o email para “{signed}” antes de assiná-lo, mas passou ao Crisp o email completo. Peça aos desenvolvedores que assinem o email como o enviam ao Crisp.',
    developer:
      'O texto assinado é “{signed}”: um normalizador de endereços foi executado antes da assinatura ({form}), por exemplo normalizeEmail do validator.js ou uma regra contra contas duplicadas. O email enviado não passou por ele.',
    fix: 'Manter o endereço normalizado para encontrar contas duplicadas e assinar o que é enviado: sign(user.email), e não sign(user.normalizedEmail).',
    labels: {
      form: {
        tag: 'a parte a partir do sinal de mais foi removida',
        dots: 'os pontos antes do @ foram removidos',
        'tag-and-dots': 'a parte a partir do sinal de mais e os pontos antes do @ foram removidos',
        'gmail-domain': 'googlemail.com e gmail.com foram trocados',
        'tag-and-gmail-domain':
          'a parte a partir do sinal de mais foi removida, e googlemail.com e gmail.com foram trocados',
        'dots-and-gmail-domain': 'os pontos foram removidos, e googlemail.com e gmail.com foram trocados',
        all: 'a parte a partir do sinal de mais e os pontos foram removidos, e googlemail.com e gmail.com foram trocados',
        'dash-tag': 'a parte a partir do hífen foi removida',
      },
    },
  },
  'email-partial': {
    title: 'Só uma parte foi assinada: {part}.',
    agent:
      'O site assinou somente {part} (“{signed}”). O Crisp compara com o email inteiro. Peça aos desenvolvedores que assinem o email inteiro.',
    developer:
      'O texto assinado é “{signed}”, ou seja, {part}: o email foi dividido no @ e uma das metades chegou ao código que assina, por exemplo como nome de usuário; ou uma query string que não foi codificada o cortou.',
    fix: 'Assinar o endereço inteiro: createHmac("sha256", secretKey).update(user.email), e não user.email.split("@")[0].',
    labels: {
      part: {
        local: 'a parte do email antes do @',
        domain: 'o domínio do email',
        'at-domain': 'o @ e o domínio do email',
        'before-sign': 'a parte do email antes de um sinal que encerra um valor em endereços web (& ou #)',
      },
    },
  },
  'email-unicode-normalization': {
    title: 'Letras do email estavam armazenadas de outra forma ({form}) quando ele foi assinado.',
    agent:
      'O email tem letras como é, que os computadores podem armazenar de mais de uma forma. O site assinou uma forma e passou outra ao Crisp, embora as duas tenham a mesma aparência. Peça aos desenvolvedores que assinem exatamente o texto que enviam ao Crisp.',
    developer:
      'O texto assinado é o email nesta forma: {form}. O email enviado não está nela. Nomes de arquivos no macOS, alguns bancos de dados e normalizadores como bibliotecas PRECIS ou String.normalize mudam a forma e, com ela, os bytes que são assinados.',
    fix: 'Normalizar uma única vez, onde o email entra no sistema, e usar essa mesma string nos dois lugares: email = email.normalize("NFC").',
    labels: {
      form: {
        NFC: 'a forma Unicode NFC, letras e acentos em uma só peça',
        NFD: 'a forma Unicode NFD, acentos separados das letras',
        NFKC: 'a forma Unicode NFKC, formas especiais de letras simplificadas',
        NFKD: 'a forma Unicode NFKD, formas especiais de letras simplificadas e acentos separados',
        'without-accents': 'uma forma sem os acentos',
      },
    },
  },
  'email-punycode': {
    title: 'O domínio do email estava escrito {form} quando ele foi assinado.',
    agent:
      'O domínio deste email pode ser escrito de duas formas: com as próprias letras ou em uma forma técnica que começa com xn--. O site assinou uma delas e passou a outra ao Crisp. Peça aos desenvolvedores que usem a mesma nos dois lugares.',
    developer:
      'O texto assinado é “{signed}”: o domínio foi escrito {form} antes da assinatura, como fazem bibliotecas de email e parsers de URL. O email enviado não foi.',
    fix: 'Converter o domínio uma única vez, antes dos dois usos, ou em nenhum dos lugares; assinar e enviar a mesma string.',
    labels: {
      form: {
        ascii: 'na forma técnica (xn--)',
        'ascii-2003': 'na forma técnica mais antiga, em que ß vale ss',
        unicode: 'com as próprias letras',
      },
    },
  },
  'email-typographic': {
    title: 'Um caractere parecido foi {change} antes de o email ser assinado.',
    agent:
      'O email assinado e o email passado ao Crisp têm a mesma aparência, mas um deles tem um caractere que só parece o certo: {codePoints}. Peça que o email seja digitado de novo à mão, nos dois lugares.',
    developer:
      'Entre o texto assinado e o email enviado, um caractere parecido foi {change}: {codePoints}. Caracteres assim vêm de processadores de texto, de texto copiado e de outros teclados.',
    fix: 'Comparar os code points dos dois textos, corrigir o endereço armazenado e assinar exatamente a string que é enviada: Array.from(email, (c) => c.codePointAt(0).toString(16)).',
    labels: {
      change: { added: 'posto no lugar do habitual', removed: 'substituído pelo habitual' },
      codePoints: {
        'U+2019': 'o apóstrofo curvo ’ (U+2019)',
        'U+2018': 'a aspa de abertura ‘ (U+2018)',
        'U+00B4': 'o acento ´ (U+00B4)',
        'U+FF20': 'o ＠ de largura inteira (U+FF20)',
        'U+2013': 'o travessão – (U+2013)',
        'U+2011': 'o hífen inseparável (U+2011)',
        'U+0430': 'o а cirílico (U+0430)',
        'U+0435': 'o е cirílico (U+0435)',
        'U+043E': 'o о cirílico (U+043E)',
        'U+0440': 'o р cirílico (U+0440)',
        'U+0441': 'o с cirílico (U+0441)',
        'U+0445': 'o х cirílico (U+0445)',
        'U+0443': 'o у cirílico (U+0443)',
        'U+0456': 'o і cirílico (U+0456)',
        'U+0131': 'o ı turco sem ponto (U+0131)',
        'full-width': 'todos os caracteres na forma de largura inteira',
      },
    },
  },
  'email-trailing-newline': {
    title: 'Uma quebra de linha foi {change} depois do email quando ele foi assinado ({which}).',
    agent:
      'Quando o site assinou o email, uma quebra de linha invisível foi {change} depois dele; por isso, o texto assinado e o email passado ao Crisp não são iguais. Peça aos desenvolvedores que removam a quebra de linha antes de assinar e enviar o email.',
    developer:
      'Em comparação com o email enviado, uma quebra de linha foi {change} no fim do email assinado ({which}). As origens habituais são echo sem -n, uma linha lida de um arquivo ou da entrada padrão e uma área de texto.',
    fix: 'Remover antes a quebra de linha: printf "%s" "$email" em vez de echo, line.rstrip("\\n") em Python, line.chomp em Ruby, rtrim($line) em PHP.',
    labels: { change: { added: 'acrescentada', removed: 'omitida' } },
  },
  'email-whitespace': {
    title: 'Um espaço em branco foi {change} {where} do email antes da assinatura ({which}).',
    agent:
      'Quando o site assinou o email, um espaço em branco que ninguém vê foi {change} {where} dele. O texto assinado e o email passado ao Crisp precisam ser exatamente iguais. Peça aos desenvolvedores que usem o mesmo texto nos dois lugares.',
    developer:
      'Em comparação com o email enviado, um espaço em branco foi {change} {where} do email assinado ({which}). O motivo habitual é que os espaços são aparados em um dos dois e no outro não.',
    fix: 'Aparar os espaços do email uma única vez, onde ele entra no sistema, e usar essa mesma string nos dois lugares: const address = input.trim(); depois sign(address) e enviar address.',
    labels: {
      change: { added: 'acrescentado', removed: 'removido' },
      which: {
        space: 'um espaço',
        'two-spaces': 'dois espaços',
        tab: 'uma tabulação',
        'no-break-space': 'um espaço inseparável',
        'ideographic-space': 'um espaço ideográfico',
        'line-break': 'uma quebra de linha',
        padding: 'espaços que preenchem uma coluna',
        other: 'outro tipo de espaço',
        several: 'vários tipos de espaço',
      },
      where: {
        before: 'no início',
        after: 'no fim',
        around: 'no início e no fim',
        inside: 'dentro',
      },
    },
  },
  'email-invisible-character': {
    title: 'Um caractere invisível foi {change} {where} do email quando ele foi assinado: {codePoints}.',
    agent:
      'Quando o site assinou o email, um caractere que ninguém vê foi {change} {where} dele. Um caractere assim costuma vir junto quando um email é copiado. Peça que o email seja digitado à mão onde está armazenado.',
    developer:
      'Em comparação com o email enviado, isto foi {change} {where} do email assinado: {codePoints}. Vem de texto copiado, de arquivos salvos com marca de ordem de bytes, de strings C ou de templates que isolam o que inserem.',
    fix: 'Remover esses caracteres onde o email entra no sistema: email.replace(/[\\0\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]/g, "").',
    labels: {
      change: { added: 'acrescentado', removed: 'omitido' },
      where,
      codePoints: {
        'U+0000': 'um caractere NUL (U+0000)',
        'U+00AD': 'um hífen condicional (U+00AD)',
        'U+200B': 'um espaço de largura zero (U+200B)',
        'U+200C': 'um separador de largura zero (U+200C)',
        'U+200D': 'um conector de largura zero (U+200D)',
        'U+200E': 'uma marca da esquerda para a direita (U+200E)',
        'U+200F': 'uma marca da direita para a esquerda (U+200F)',
        'U+202A': 'uma incorporação da esquerda para a direita (U+202A)',
        'U+202B': 'uma incorporação da direita para a esquerda (U+202B)',
        'U+202C': 'o fim de uma direção de texto (U+202C)',
        'U+2060': 'um conector de palavras (U+2060)',
        'U+2066': 'um isolamento da esquerda para a direita (U+2066)',
        'U+2068': 'o início de um texto isolado (U+2068)',
        'U+2069': 'o fim de um texto isolado (U+2069)',
        'U+FEFF': 'uma marca de ordem de bytes (U+FEFF)',
      },
    },
  },
  'email-quoted': {
    title: 'Aspas foram {change} em volta do email quando ele foi assinado ({which}).',
    agent:
      'Quando o site assinou o email, aspas foram {change} em volta dele. O texto assinado e o email passado ao Crisp precisam ser exatamente iguais. Peça aos desenvolvedores que assinem somente o email.',
    developer:
      'Em comparação com o email enviado, {which} foram {change} em volta do email assinado. JSON.stringify, json_encode, inspect, %q, scripts de shell e arquivos CSV põem aspas em volta de um texto.',
    fix: 'Assinar a própria string, e não a forma JSON ou impressa dela: update(email) em vez de update(JSON.stringify(email)).',
    labels: {
      change: { added: 'acrescentadas', removed: 'omitidas' },
      which: {
        double: 'aspas duplas',
        single: 'aspas simples',
        'escaped-double': 'aspas duplas com barras invertidas',
        backtick: 'crases',
        curly: 'aspas curvas',
        html: 'aspas duplas escapadas para HTML',
      },
    },
  },
  'email-wrapped-in-structure': {
    title: 'Foi assinada uma estrutura que contém o email, e não somente o email.',
    agent:
      'O site assinou “{signed}” em vez de somente o email. O Crisp compara com o email sozinho. Peça aos desenvolvedores que não assinem nada além do email.',
    developer:
      'O texto assinado é “{signed}”: um objeto, uma lista ou um formulário em volta do email, na forma escrita por {form}.',
    fix: 'Assinar o valor, e não aquilo que o contém: update(user.email), e não update(JSON.stringify({ email: user.email })).',
    labels: {
      form: {
        '{"email":"{}"}': 'bibliotecas JSON',
        'email={}': 'formulários, query strings e Java',
        '{"email": "{}"}': 'json.dumps do Python e JSON feito à mão',
        '["{}"]': 'bibliotecas JSON, Ruby e Elixir',
        'email:{}': 'formatos feitos à mão',
        "{'email': '{}'}": 'dicionários do Python',
        '[{}]': 'listas de Go, Java e Kotlin',
        '{email={}}': 'mapas de Java e Kotlin',
        'map[email:{}]': 'mapas de Go',
        'Optional[{}]': 'valores Optional do Java',
        '{:email=>"{}"}': 'hashes do Ruby (antes da 3.4)',
        '{"email"=>"{}"}': 'hashes do Ruby (antes da 3.4)',
        'email: {}': 'formatos feitos à mão e YAML',
        "['{}']": 'listas do Python',
        "('{}',)": 'tuplas do Python',
        '{{}}': 'estruturas de Go',
        '{Email:{}}': 'estruturas de Go',
        '{"Email":"{}"}': 'bibliotecas JSON de Go e C#',
        '%{email: "{}"}': 'mapas do Elixir',
        '{email: "{}"}': 'hashes do Ruby (3.4 e posteriores) e códigos JavaScript',
        "{ email: '{}' }": 'inspect do Node',
        '{ email = {} }': 'objetos anônimos do C#',
        'Optional("{}")': 'valores opcionais do Swift',
        'Some("{}")': 'valores Option do Rust',
        '{\n  "email": "{}"\n}': 'bibliotecas JSON, com recuo de dois espaços',
        '{\n    "email": "{}"\n}': 'bibliotecas JSON, com recuo de quatro espaços',
        '{"user":{"email":"{}"}}': 'bibliotecas JSON',
        'user_email={}': 'formulários e query strings',
        'Array\n(\n    [email] => {}\n)\n': 'print_r do PHP',
      },
    },
  },
  'email-address-syntax': {
    title: 'O email foi assinado em outra notação: “{signed}”.',
    agent:
      'O site assinou “{signed}”, mas passou ao Crisp o email em outra notação. Peça aos desenvolvedores que usem somente o email, sem nome, link ou sinais em volta, nos dois lugares.',
    developer:
      'O texto assinado é “{signed}”. Parece um valor de um cabeçalho de email, de um link, de um diretório ou de uma lista de endereços, e o email enviado está escrito de outra forma.',
    fix: 'Extrair antes o endereço puro: email.utils.parseaddr(value)[1] em Python, Mail::Address.new(value).address em Ruby, new MailAddress(value).Address em C#.',
  },
  'email-url-encoded': {
    title: 'O email foi {change} quando foi assinado.',
    agent:
      'O texto assinado e o email passado ao Crisp diferem em sinais como @ e +, que em endereços web são escritos como %40 e %2B. Peça aos desenvolvedores que assinem o email como uma pessoa o escreveria e que enviem o mesmo ao Crisp.',
    developer:
      'O texto assinado é o email enviado {change}, como faz {flavour}. Ele saiu de uma query string ou de um formulário, ou foi feito para isso, e o email enviado não.',
    fix: 'Codificar somente onde a URL é montada, depois de assinar: primeiro sign(email), depois encodeURIComponent(email) no link. Decodificar um parâmetro uma única vez, antes dos dois usos.',
    labels: {
      change: {
        encoded: 'codificado para URL (@ como %40)',
        twice: 'codificado para URL duas vezes (@ como %2540)',
        decoded: 'decodificado de URL (%40 como @)',
      },
      flavour: {
        'encode-uri-component': 'encodeURIComponent em JavaScript',
        form: 'urlencode em PHP, URLEncoder em Java, URLSearchParams em JavaScript',
        rfc3986: 'rawurlencode em PHP, ERB::Util.url_encode em Ruby, Uri.EscapeDataString em C#',
        'form-tilde': 'quote_plus em Python, CGI.escape em Ruby, url.QueryEscape em Go',
        'form-star': 'URLEncoder em Java, encode_www_form_component em Ruby',
        'encode-uri': 'encodeURI em JavaScript',
        'python-quote': 'quote em Python',
        'lower-case-digits': 'HttpUtility.UrlEncode em C#',
        'at-kept': 'quote(…, safe="@") em Python',
        'go-path': 'url.PathEscape em Go',
        'js-escape': 'escape em JavaScript',
        'perl-latin1': 'uri_escape em Perl',
        'plus-only': 'um código que substitui somente o sinal de mais',
        decoder: 'decodeURIComponent ou função semelhante',
      },
    },
  },
  'email-plus-as-space': {
    title: '{change} antes de o email ser assinado.',
    agent:
      '{change} antes de o site assinar o email. O texto assinado e o email passado ao Crisp precisam ser exatamente iguais. Peça aos desenvolvedores que usem o mesmo texto nos dois lugares.',
    developer:
      '{change} antes da assinatura. Uma query string ou o corpo de um formulário escreve o espaço como +; por isso, um email com sinal de mais o perde quando é posto ali como está e lido de volta.',
    fix: 'Codificar o email ao montar a URL, com encodeURIComponent(email) ou urlencode($email), para que o + viaje como %2B e volte como +.',
    labels: {
      change: {
        'plus-to-space': 'O sinal de mais do email virou um espaço',
        'space-to-plus': 'Um espaço no email virou um sinal de mais',
      },
    },
  },
  'email-html-escaped': {
    title: 'O email foi {change} quando foi assinado.',
    agent:
      'O email tem um caractere especial, como um apóstrofo ou um &, que as páginas web escrevem de forma codificada. No texto assinado ele está escrito de outra forma que no email passado ao Crisp. Peça aos desenvolvedores que assinem o email como uma pessoa o escreveria e que enviem o mesmo ao Crisp.',
    developer:
      'O texto assinado é o email enviado {change}, como faz {flavour}. O escape pertence ao momento da saída; aqui ele foi aplicado a somente um dos dois textos.',
    fix: 'Assinar o valor bruto e escapar somente o que é impresso na página: hash_hmac("sha256", $user->email, $secretKey), e não hash_hmac("sha256", e($user->email), $secretKey).',
    labels: {
      change: {
        escaped: 'escapado para HTML',
        twice: 'escapado para HTML duas vezes',
        unescaped: 'lido de volta da forma HTML',
      },
      flavour: {
        'php-htmlspecialchars': 'htmlspecialchars em PHP, em templates Blade e Twig',
        'numeric-apostrophe': 'CGI.escapeHTML em Ruby, WebUtility.HtmlEncode em C#, lodash, Phoenix',
        'hex-apostrophe': 'html.escape em Python, templates do Django, Underscore',
        'aspnet-core': 'HtmlEncoder em ASP.NET Core, páginas Razor',
        'numeric-quotes': 'html.EscapeString em Go, templates Jinja e EJS',
        'apostrophe-kept': 'htmlspecialchars em PHP antes da 8.1',
        'named-apostrophe': 'uma biblioteca de XML, ENT_HTML5 em PHP',
        'php-htmlentities': 'htmlentities em PHP',
        'go-template': 'html/template em Go',
        'markup-only': 'html.escape(…, quote=False) em Python',
        'php-htmlentities-html5': 'htmlentities com ENT_HTML5 em PHP',
        mustache: 'um template Mustache',
        handlebars: 'um template Handlebars',
        validator: 'escape do validator.js',
        'php-filter': 'FILTER_SANITIZE_SPECIAL_CHARS em PHP',
        dotnet: 'WebUtility.HtmlEncode em C#',
        'perl-entities': 'encode_entities em Perl',
        'decimal-references': 'xmlcharrefreplace em Python, mb_encode_numericentity em PHP',
        'numeric-hex': 'encode_entities_numeric em Perl, encode da biblioteca he',
        'hex-references': 'encode(…, xml: :text) em Ruby',
        'all-hex': 'o escape para atributos HTML, como html_attr no Twig',
        'all-decimal': 'AntiXSS em C#',
        decoder: 'html_entity_decode, html.unescape ou função semelhante',
        'markup-decoder': 'htmlspecialchars_decode ou função semelhante',
      },
    },
  },
  'email-string-escaped': {
    title: 'O email foi {change} quando foi assinado.',
    agent:
      'O email tem um caractere especial que os programas escrevem de forma codificada, muitas vezes com uma barra invertida. No texto assinado ele está escrito de outra forma que no email passado ao Crisp. Peça aos desenvolvedores que assinem o email como uma pessoa o escreveria e que enviem o mesmo ao Crisp.',
    developer:
      'O texto assinado é o email enviado {change}, como faz {flavour}. Um texto que foi escapado para código-fonte, JSON, SQL ou shell é outro texto, com outros bytes.',
    fix: 'Assinar o próprio valor, antes de ele ser posto em JSON, SQL ou script: update(email), e não update(JSON.stringify(email).slice(1, -1)) nem hash_hmac("sha256", addslashes($email), $secretKey).',
    labels: {
      change: {
        escaped: 'escapado como em código-fonte ou JSON',
        twice: 'escapado com barras invertidas duas vezes',
        unescaped: 'lido de volta da forma escapada',
      },
      flavour: {
        addslashes: 'addslashes em PHP, escape_javascript no Rails',
        'php-json': 'json_encode em PHP',
        'json-ascii': 'json.dumps em Python',
        json: 'JSON.stringify em JavaScript, to_json em Ruby',
        'php-json-unicode': 'json_encode com JSON_UNESCAPED_UNICODE em PHP',
        'go-json': 'json.Marshal em Go',
        'php-json-hex': 'json_encode com JSON_HEX_… em PHP',
        'dotnet-json': 'System.Text.Json em C#',
        'dotnet-javascript': 'JavaScriptStringEncode em C#',
        'go-template': 'html/template em Go',
        'go-js-escape': 'template.JSEscapeString em Go',
        'django-escapejs': 'escapejs no Django',
        'twig-js': 'escape("js") no Twig',
        'hex-javascript': 'o escape para JavaScript, como o do OWASP ESAPI',
        'python-unicode-escape': 'ascii ou unicode_escape em Python',
        'go-quote-ascii': '%+q em Go',
        'ruby-dump': 'dump em Ruby',
        'at-sign': 'uma string Perl, com uma barra invertida antes do @',
        'perl-quotemeta': 'quotemeta em Perl',
        regex: 'o escape para expressões regulares em JavaScript, Go ou quotemeta em PHP',
        'regex-dash': 're.escape em Python',
        'php-preg-quote': 'preg_quote em PHP',
        shell: 'shellescape em Ruby, printf %q no shell',
        'shell-single': 'o escape para o shell entre aspas simples',
        doubled: 'a duplicação de aspas em SQL e CSV',
        decoder: 'um parser de JSON ou JavaScript',
        stripslashes: 'stripslashes ou função semelhante',
      },
    },
  },
  'email-bytes-repr': {
    title: 'O email foi assinado na forma em que uma linguagem imprime bytes ({form}).',
    agent:
      'O site assinou o email em uma forma que só os computadores usam, e não como uma pessoa o escreveria. Peça aos desenvolvedores que assinem o texto puro do email.',
    developer:
      'O texto assinado é o email como {form}. Bytes viraram texto ao serem impressos: str(email.encode()) em Python, um Buffer em um template, %v de um []byte em Go.',
    fix: 'Passar os bytes diretamente à função HMAC ou decodificá-los: hmac.new(key, email.encode(), "sha256") em Python, nunca str(email.encode()).',
    labels: {
      form: {
        'python-bytes': "b'…', como Python imprime bytes",
        'python-bytearray': "bytearray(b'…'), como Python o imprime",
        'node-buffer': '<Buffer …>, como Node imprime um buffer',
        'node-json': '{"type":"Buffer",…}, como Node escreve um buffer em JSON',
        'decimal-spaces': 'números entre colchetes, como Go imprime bytes',
        'decimal-commas': 'números com vírgulas, como JavaScript junta bytes',
        'decimal-list': 'uma lista de números, como Ruby e Python imprimem bytes',
        'signed-list': 'uma lista de números com sinal, como Java e Kotlin imprimem bytes',
        'elixir-binary': '<<…>>, como Elixir imprime um binário',
        'ruby-binary': '"\\xC3\\xA9…", como Ruby imprime um texto binário',
        'dotnet-type': 'System.Byte[], o nome de um tipo em C# em vez do conteúdo',
      },
    },
  },
  'email-preencoded': {
    title: 'O email foi escrito em {form} antes de ser assinado.',
    agent:
      'O site passou o email para uma forma codificada ({form}) e assinou essa forma. O Crisp compara com o próprio email. Peça aos desenvolvedores que assinem o texto puro do email.',
    developer:
      'O texto assinado é o email em {form}. A forma codificada provavelmente foi feita para um transporte ou uma coluna, e o código que assina a recebeu no lugar do email.',
    fix: 'Assinar o email antes de codificá-lo, ou decodificá-lo primeiro: update(Buffer.from(encoded, "base64").toString("utf8")).',
    labels: {
      form: {
        base64: 'Base64',
        'base64-unpadded': 'Base64 sem preenchimento',
        base64url: 'Base64 seguro para URL',
        'base64url-unpadded': 'Base64 seguro para URL sem preenchimento',
        hex: 'hex',
        'hex-upper': 'hex em maiúsculas',
        'dashed-hex': 'hex com hifens (BitConverter em C#)',
        'base64-lines': 'Base64 com quebras de linha',
        'base64-latin1': 'Base64 dos bytes Latin-1 (btoa nos navegadores)',
      },
    },
  },
  'email-prehashed': {
    title: 'Foi assinado um hash ({algorithm}) do email, e não o próprio email.',
    agent:
      'O site calculou uma soma de verificação ({algorithm}) do email e assinou essa soma. O Crisp compara com o próprio email. Peça aos desenvolvedores que assinem o texto puro do email.',
    developer:
      'O texto assinado é o {algorithm} {of}, como {form}. Alguns guias aplicam um hash à mensagem primeiro, e a forma como o Gravatar identifica pessoas é parecida; o HMAC já faz o próprio hash.',
    fix: 'Deixar de fora o primeiro hash: createHmac("sha256", secretKey).update(email).digest("hex").',
    labels: {
      algorithm: { md5: 'MD5', sha1: 'SHA-1', sha256: 'SHA-256' },
      form: { hex: 'texto hex', raw: 'bytes brutos' },
      of: { email: 'do email', 'lower-cased': 'do email em minúsculas, como o Gravatar usa' },
    },
  },
  'email-utf16': {
    title: 'O email foi assinado como texto UTF-16 ({form}).',
    agent:
      'Os computadores podem armazenar as letras de um texto de várias formas e, ao assinar o email, o site usou uma forma diferente da usada pelo Crisp. Peça aos desenvolvedores que usem UTF-8 para assinar.',
    developer:
      'O HMAC recebeu os bytes UTF-16 do email ({form}) em vez dos bytes UTF-8: Encoding.Unicode em C#, Get-Content e strings no PowerShell, getBytes("UTF-16") em Java, colunas NVARCHAR no SQL Server.',
    fix: 'Codificar o email como UTF-8: Encoding.UTF8.GetBytes(email) em C#, email.getBytes(StandardCharsets.UTF_8) em Java.',
    labels: {
      form: {
        le: 'little-endian',
        be: 'big-endian',
        'le-bom': 'little-endian com marca de ordem de bytes',
        'be-bom': 'big-endian com marca de ordem de bytes',
      },
    },
  },
  'email-latin1': {
    title: 'O email foi assinado em uma codificação de caracteres mais antiga, {form}, em vez de UTF-8.',
    agent:
      'O email tem letras além das do inglês simples, e o site as armazenou em uma forma mais antiga quando assinou o email. Peça aos desenvolvedores que usem UTF-8 para assinar.',
    developer:
      'O HMAC recebeu os bytes do email em uma codificação mais antiga, {form}, em vez de UTF-8. As origens habituais são update(email, "latin1") ou "binary" no Node, utf8_decode em PHP, getBytes sem charset em versões antigas do Java e bancos de dados que não são UTF-8.',
    fix: 'Codificar o email como UTF-8: update(email, "utf8") no Node, email.getBytes(StandardCharsets.UTF_8) em Java, email.encode("utf-8") em Python.',
    labels: {
      form: {
        latin1: 'Latin-1 com ? no lugar do que ela não tem',
        'low-bytes': 'o byte baixo de cada caractere ("latin1" e "binary" no Node)',
        'windows-1252': 'Windows-1252 com ? no lugar do que ela não tem',
        'latin1-without': 'Latin-1 sem o que ela não tem',
        'windows-1252-without': 'Windows-1252 sem o que ela não tem',
      },
    },
  },
  'email-double-utf8': {
    title: 'As letras do email foram {change} quando ele foi assinado ({form}).',
    agent:
      'O email tem letras além das do inglês simples, e nelas o texto assinado e o email passado ao Crisp diferem: um dos dois está corrompido (Ã© no lugar de é). Peça aos desenvolvedores que usem o mesmo texto, não corrompido, nos dois lugares.',
    developer:
      'No texto assinado, as letras do email enviado foram {change} ({form}): bytes UTF-8 foram lidos como caracteres de um byte e codificados mais uma vez. As origens habituais são utf8_encode em um texto que já é UTF-8, digest("binary") passado a update no Node e uma conexão com o banco de dados com o charset errado.',
    fix: 'Deixar de fora a segunda codificação: remover utf8_encode (ou mb_convert_encoding a partir de ISO-8859-1) e definir o charset da conexão com o banco de dados como utf8mb4.',
    labels: {
      change: {
        encoded: 'codificadas como UTF-8 duas vezes',
        decoded: 'restauradas depois de uma codificação dupla',
      },
      form: {
        latin1: 'passando por Latin-1',
        'windows-1252': 'passando por Windows-1252',
        'windows-1252-strict': 'passando por Windows-1252, com � nas cinco posições livres',
      },
    },
  },
  'email-replacement-character': {
    title: 'Letras do email se perderam e viraram � antes de ele ser assinado.',
    agent:
      'O email tem letras além das do inglês simples, e o site as perdeu antes de assinar o email: cada uma virou o sinal �. Peça aos desenvolvedores que leiam o email como UTF-8.',
    developer:
      'O texto assinado tem U+FFFD {form}. Bytes foram decodificados com a codificação de caracteres errada, e o que não pôde ser lido foi substituído sem erro.',
    fix: 'Decodificar com a codificação que os bytes têm e deixar que erros sejam erros: new TextDecoder("utf-8", { fatal: true }), bytes.decode("utf-8") sem errors="replace".',
    labels: {
      form: {
        'as-utf8': 'onde bytes Latin-1 foram lidos como UTF-8',
        'each-byte': 'para cada byte além do ASCII',
        'each-character': 'para cada caractere além do ASCII',
        raw: 'onde bytes brutos foram lidos como UTF-8',
      },
    },
  },
  'email-ascii-question-marks': {
    title: 'Letras do email {form} antes de ele ser assinado.',
    agent:
      'O email tem letras além das do inglês simples, e elas {form} antes de o site assinar o email. Peça aos desenvolvedores que usem UTF-8 em todo o caminho.',
    developer:
      'No texto assinado, as letras além do ASCII {form}. Elas foram escritas em uma codificação que não as possui: Encoding.ASCII em C#, US_ASCII em Java, encode("ascii", "replace") em Python, uma coluna Latin no MySQL.',
    fix: 'Codificar e armazenar o email como UTF-8: Encoding.UTF8.GetBytes(email), email.getBytes(StandardCharsets.UTF_8), email.encode("utf-8").',
    labels: {
      form: {
        'each-character': 'foram substituídas por pontos de interrogação',
        'each-unit': 'foram substituídas por um ponto de interrogação para cada unidade UTF-16',
        'each-byte': 'foram substituídas por um ponto de interrogação para cada byte',
        removed: 'foram omitidas',
      },
    },
  },
  'email-placeholder': {
    title: '{kind}.',
    agent:
      '{kind}; por isso, a assinatura não serve para ninguém. Pergunte aos desenvolvedores por que o email não era conhecido quando a assinatura foi feita.',
    developer: 'O texto assinado é “{signed}”. {kind}, e nada impediu o código de assinar isso.',
    fix: 'Parar com um erro quando não há email: if ((user?.email ?? "") === "") throw new Error("No email to sign"), e assinar somente depois que a pessoa foi carregada.',
    labels: {
      kind: {
        empty: 'O email estava vazio quando foi assinado',
        'no-value': 'O email estava ausente quando foi assinado',
        object: 'Um objeto foi assinado no lugar do email',
        template: 'O nome de uma variável de template foi assinado antes de o email ser posto no lugar dela',
        sample: 'Um texto de exemplo foi assinado no lugar do email',
        hidden: 'Um texto que esconde emails de robôs foi assinado no lugar do email',
      },
      signed: { '': '(vazio)' },
    },
  },
  'other-identity': {
    title: 'Outro dado foi assinado no lugar do email: {attribute}.',
    agent:
      'O site assinou outro dado da pessoa ({attribute}), mas o Crisp verifica o email. Peça aos desenvolvedores que assinem o email.',
    developer:
      'O texto assinado é outro dado da pessoa: {attribute}. Outros produtos de chat assinam isso; o Crisp verifica o HMAC do email que é enviado.',
    fix: 'Assinar o email que é enviado: createHmac("sha256", secretKey).update(user.email), e não update(user.id).',
    labels: {
      attribute: { userId: 'o ID do usuário', nickname: 'o nome', phone: 'o número de telefone' },
    },
  },
  'other-user': {
    title: 'A assinatura pertence a outro email, {email}.',
    agent:
      'Esta assinatura foi feita para {email}, e não para o email passado ao Crisp. O site pode estar mostrando a uma pessoa uma página feita para outra. Peça aos desenvolvedores que confiram isso logo: também pode mostrar a pessoas o que não é delas.',
    developer:
      'O texto assinado é {email}. Procure uma página, um fragmento ou uma resposta de API em cache para todos, uma sessão trocada e um email que foi alterado sem nova assinatura.',
    fix: 'Assinar a cada requisição, para a pessoa dessa requisição, e manter a resposta fora de caches compartilhados: Cache-Control: private, no-store.',
  },
};
