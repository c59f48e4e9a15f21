import type { CauseWords } from '../../../causes/Cause.ts';
import type { CauseIdOf } from '../../../causes/CauseId.ts';

/** The words of the mistakes in how the digest was written down. */
export const encodingWords: Readonly<Record<CauseIdOf<'encoding'>, CauseWords>> = {
  'encoding-uppercase-hex': {
    title: 'A assinatura está escrita com letras maiúsculas.',
    agent:
      'As letras da assinatura são maiúsculas, e o chatbox do Crisp só aceita minúsculas. Peça aos desenvolvedores que passem a assinatura para minúsculas.',
    developer:
      'O digest foi impresso em hex maiúsculo, como fazem Convert.ToHexString e BitConverter em C#, Base.encode16 em Elixir e strings de formato com %X. O chatbox do Crisp só aceita os caracteres 0–9 e a–f.',
    fix: 'Imprimir o digest em hex minúsculo, por exemplo Convert.ToHexString(mac).ToLowerInvariant() ou Base.encode16(mac, case: :lower).',
  },
  'encoding-separators': {
    title: 'A assinatura tem {separator} entre os bytes.',
    agent:
      'A assinatura está escrita em grupos com {separator} entre eles. O Crisp só a aceita em uma única peça. Peça aos desenvolvedores que deixem de fora os separadores.',
    developer:
      'O digest foi impresso byte a byte com {separator} no meio, como fazem BitConverter.ToString em C#, o -c do openssl, hex(":") em Python e "% x" em Go. O Crisp aceita 64 caracteres hex sem nada entre eles.',
    fix: 'Retirar os separadores, por exemplo BitConverter.ToString(mac).Replace("-", "").ToLowerInvariant(), ou usar uma função que não os escreva, como mac.hex() em Python.',
    labels: {
      separator: {
        '-': 'hifens',
        ':': 'dois-pontos',
        ',': 'vírgulas',
        '.': 'pontos',
        _: 'sublinhados',
        ';': 'pontos e vírgulas',
        '|': 'barras verticais',
        '/': 'barras',
        space: 'espaços',
      },
    },
  },
  'encoding-lost-zeros': {
    title: 'Faltam zeros dentro da assinatura.',
    agent:
      'Alguns zeros se perderam quando a assinatura foi escrita; por isso, ela está curta demais. Peça aos desenvolvedores que escrevam cada parte dela com dois caracteres.',
    developer:
      'Cada byte foi convertido em hex separadamente, e os bytes abaixo de 0x10 ficaram com um só dígito: b.toString(16) em JavaScript, dechex em PHP, Integer.toHexString em Java, "%x" na maioria das linguagens. O resultado é curto demais para a maioria dos emails e certo para alguns.',
    fix: 'Escrever dois dígitos para cada byte, por exemplo b.toString(16).padStart(2, "0") ou String.format("%02x", b).',
  },
  'encoding-sign-extended': {
    title: 'Bytes da assinatura estão escritos como números negativos.',
    agent:
      'A assinatura está longa demais, porque partes dela foram escritas como números negativos. Peça aos desenvolvedores que escrevam cada parte dela com dois caracteres.',
    developer:
      'Bytes a partir de 0x80 foram tomados por números negativos antes de serem impressos, o que dá “{example}” para 0xcd: Integer.toHexString(b) em Java e Kotlin, b.toString(16) em Kotlin, printf("%02x") de um char em C.',
    fix: 'Usar o byte sem o sinal, por exemplo String.format("%02x", b & 0xff).',
    labels: { example: { '32': 'ffffffcd', '64': 'ffffffffffffffcd', minus: '-33' } },
  },
  'encoding-hex-of-text': {
    title: 'O texto da assinatura foi convertido em hex mais uma vez.',
    agent:
      'A assinatura já estava completa quando foi convertida uma segunda vez. Peça aos desenvolvedores que deixem de fora a segunda conversão.',
    developer:
      'O digest foi primeiro impresso como texto, e os caracteres desse texto foram convertidos em hex: bin2hex(hash_hmac("sha256", …)) em PHP, hexdigest().encode().hex() em Python e Buffer.from(digest).toString("hex") no Node fazem isso. O resultado tem o dobro de caracteres.',
    fix: 'Deixar de fora a segunda conversão e passar adiante o que hexdigest, digest("hex") ou hash_hmac produz.',
  },
  'encoding-big-integer': {
    title: 'A assinatura foi tratada como um número.',
    agent:
      'A assinatura foi convertida em número e de volta, e virou {form}. Peça aos desenvolvedores que a escrevam sem essa conversão.',
    developer:
      'O digest passou por um inteiro grande (BigInteger em Java, Kotlin e C#, big.Int em Go, int.from_bytes em Python, BigInt em JavaScript) e virou {form}. Um número não tem zeros à esquerda e pode ter sinal; uma assinatura tem sempre 64 caracteres hex.',
    fix: 'Imprimir os próprios bytes em hex, por exemplo HexFormat.of().formatHex(mac) em Java ou hex.EncodeToString(mac) em Go.',
    labels: {
      form: {
        hex: 'um número hex sem os zeros à esquerda',
        'negative-hex': 'um número hex negativo',
        'leading-zero': 'um número hex com um zero na frente',
        decimal: 'um número decimal',
        'negative-decimal': 'um número decimal negativo',
        'base-36': 'um número em base 36',
      },
    },
  },
  'encoding-byte-order': {
    title: 'Os bytes da assinatura estão na ordem errada.',
    agent:
      'As partes da assinatura foram escritas na ordem errada. Peça aos desenvolvedores que confiram como a imprimem.',
    developer:
      'Antes da impressão do digest, ou durante ela, {order}. Isso acontece com números little-endian (BigInteger em C#, int.from_bytes(…, "little") em Python), com hexdump sem opções, com unpack("h*") e com strrev ou Array.Reverse.',
    fix: 'Imprimir os bytes do digest na ordem em que o HMAC os produz, por exemplo mac.hex() em Python ou Convert.ToHexString(mac) em C#.',
    labels: {
      order: {
        bytes: 'os bytes foram invertidos',
        text: 'os caracteres do texto hex foram invertidos',
        pairs: 'os dois bytes de cada par foram trocados',
        words: 'os quatro bytes de cada palavra de 32 bits foram invertidos',
        nibbles: 'os dois dígitos hex de cada byte foram trocados',
      },
    },
  },
  'encoding-base64': {
    title: 'A assinatura está escrita em Base64.',
    agent:
      'A assinatura está escrita em outra notação (Base64), diferente da que o Crisp aceita (hex). Peça aos desenvolvedores que mudem a notação.',
    developer:
      'O digest foi impresso em Base64, o padrão de Base64 em Ruby, de base64_encode(hash_hmac(…, true)) em PHP, de Convert.ToBase64String em C# e de muitos exemplos para outros serviços. O Crisp aceita 64 caracteres hex minúsculos.',
    fix: 'Imprimir o digest em hex, por exemplo digest("hex") em vez de digest("base64").',
  },
  'encoding-base64url': {
    title: 'A assinatura está escrita em Base64 seguro para URL.',
    agent:
      'A assinatura está escrita em outra notação (Base64 seguro para URL), diferente da que o Crisp aceita (hex). Peça aos desenvolvedores que mudem a notação.',
    developer:
      'O digest foi impresso em Base64 com o alfabeto seguro para URL, como fazem digest("base64url") no Node, urlsafe_b64encode em Python e base64.URLEncoding em Go. O Crisp aceita 64 caracteres hex minúsculos.',
    fix: 'Imprimir o digest em hex, por exemplo digest("hex") em vez de digest("base64url").',
  },
  'encoding-base64-of-hex': {
    title: 'O texto da assinatura foi codificado mais uma vez, em Base64.',
    agent:
      'A assinatura foi passada para outra notação (Base64) depois de feita. Peça aos desenvolvedores que deixem de fora esse passo.',
    developer:
      'O digest foi primeiro impresso como texto, e esse texto passou por Base64: base64_encode(hash_hmac("sha256", …)) sem o último argumento true, btoa(hexDigest) ou Base64.encode64(hexdigest) fazem isso. O Crisp aceita o próprio texto hex.',
    fix: 'Deixar de fora o passo de Base64 e passar adiante o que hexdigest, digest("hex") ou hash_hmac produz.',
  },
  'encoding-base32': {
    title: 'A assinatura está escrita em Base32.',
    agent:
      'A assinatura está escrita em outra notação (Base32), diferente da que o Crisp aceita (hex). Peça aos desenvolvedores que mudem a notação.',
    developer:
      'O digest foi impresso em Base32, como fazem base64.b32encode em Python ou Base.encode32 em Elixir. O Crisp aceita 64 caracteres hex minúsculos.',
    fix: 'Imprimir o digest em hex, por exemplo hmac.new(key, email, hashlib.sha256).hexdigest() em Python ou Base.encode16(mac, case: :lower) em Elixir.',
  },
  'encoding-raw-bytes': {
    title: 'A assinatura consiste em bytes brutos tomados por texto.',
    agent:
      'A assinatura não foi escrita em letras e dígitos; por isso, aparece como caracteres estranhos. Peça aos desenvolvedores que a escrevam em hex.',
    developer:
      'Os bytes do digest foram usados como texto ({form}): hash_hmac(…, true) em PHP, digest() sem "hex" no Node, digest() em Python e Ruby, new String(mac) em Java, string(mac) em Go. O Crisp aceita 64 caracteres hex minúsculos.',
    fix: 'Imprimir os bytes em hex, por exemplo hash_hmac("sha256", $email, $secretKey) sem o último argumento true, ou digest("hex").',
    labels: {
      form: {
        latin1: 'um caractere para cada byte, como em Latin-1',
        'windows-1252': 'um caractere para cada byte, como em Windows-1252',
        utf8: 'como UTF-8, com caracteres de substituição para o que não é válido',
        utf16: 'como UTF-16, dois bytes para cada caractere',
        ascii: 'como ASCII, com caracteres de substituição para todos os outros bytes',
        'question-marks': 'como ASCII, com pontos de interrogação para todos os outros bytes',
        'seven-bits': 'como ASCII, sem o bit mais alto de cada byte',
        'signed-char': 'cada byte convertido em um caractere com sinal',
        surrogates: 'com substitutos (surrogates) escapados para todos os bytes que não são UTF-8',
        dropped: 'como UTF-8, sem os bytes que não são válidos',
        'utf8-of-latin1': 'um caractere para cada byte, depois codificado como UTF-8',
      },
    },
  },
  'encoding-bytes-repr': {
    title: 'A assinatura está dentro da notação de uma linguagem de programação para bytes.',
    agent:
      'A assinatura traz enfeites que só programadores veem, como b’…’. Peça aos desenvolvedores que os retirem.',
    developer:
      'Um valor de bytes foi impresso como {form} o imprime, com aspas e escapes, em vez de ser decodificado. str(value) e f-strings de bytes em Python fazem isso, assim como inspect em Ruby e %q em Go. O Crisp aceita somente os 64 caracteres hex.',
    fix: 'Usar um texto desde o início, por exemplo hmac.new(key, email, hashlib.sha256).hexdigest(), ou decodificar os bytes: base64.b64encode(mac).decode() é texto, str(…) de bytes não é.',
    labels: {
      form: {
        python: 'Python',
        'python-bytearray': 'o bytearray do Python',
        ruby: 'o inspect do Ruby',
        go: 'o %q do Go',
      },
    },
  },
  'encoding-decimal-list': {
    title: 'A assinatura está escrita como uma lista de números.',
    agent:
      'A assinatura está escrita em números, um para cada parte dela. O Crisp aceita outra notação (hex). Peça aos desenvolvedores que mudem a notação.',
    developer:
      'Os bytes do digest foram impressos como números {numbers}: Arrays.toString em Java, fmt.Sprint em Go, inspect em Elixir, String(uint8Array) ou JSON.stringify(buffer) em JavaScript, list(digest) em Python. O Crisp aceita 64 caracteres hex minúsculos.',
    fix: 'Imprimir os bytes em hex, por exemplo HexFormat.of().formatHex(mac), hex.EncodeToString(mac) ou Base.encode16(mac, case: :lower).',
    labels: { numbers: { signed: 'com sinal', unsigned: 'sem sinal' } },
  },
  'encoding-object-repr': {
    title: 'Um objeto foi impresso no lugar da assinatura.',
    agent:
      'O site passou adiante a descrição de um objeto do programa em vez da assinatura. Peça aos desenvolvedores que passem a própria assinatura.',
    developer:
      'O texto é o que {language} imprime para um objeto: os bytes de um digest, ou o objeto HMAC do qual ainda não se extraiu o digest. Ele não depende do email, ou contém o digest só em parte.',
    fix: 'Extrair o digest do objeto e imprimi-lo em hex, por exemplo hmac.digest("hex") no Node, h.hexdigest() com os parênteses em Python ou HexFormat.of().formatHex(mac.doFinal(email)) em Java.',
    labels: {
      language: {
        java: 'Java ou Kotlin',
        python: 'Python',
        ruby: 'Ruby',
        node: 'Node',
        csharp: 'C#',
        go: 'Go',
        elixir: 'Elixir',
      },
    },
  },
  'encoding-prefix': {
    title: 'Há outro texto junto da assinatura: “{text}”.',
    agent:
      'A assinatura traz “{text}” com ela, e o Crisp aceita somente a assinatura. Peça aos desenvolvedores que retirem esse texto.',
    developer:
      'O texto “{text}” está antes ou depois do digest. Convenções de webhooks (sha256=, v1=), literais numéricos (0x) e a saída de openssl e sha256sum trazem textos assim. O Crisp aceita 64 caracteres hex e nada mais.',
    fix: 'Cortar esse texto, por exemplo signature.split("=").pop() em JavaScript, ou openssl dgst -sha256 -hmac "$SECRET_KEY" | sed "s/^.* //" em um shell.',
  },
  'encoding-whitespace': {
    title: 'Há espaço em branco {where} da assinatura: {characters}.',
    agent:
      'A assinatura tem espaços ou quebras de linha {where} dela que ninguém vê, e o Crisp os conta. Peça aos desenvolvedores que os removam.',
    developer:
      'Há espaço em branco {where} do digest: {characters}. Ferramentas de linha de comando terminam a saída com uma quebra de linha, e chunk_split, fold, xxd e programas de email quebram linhas longas.',
    fix: 'Aparar os espaços da assinatura antes de passá-la adiante, por exemplo signature.trim(), ou signature.replace(/\\s/g, "") onde ela está quebrada em linhas.',
    labels: {
      where: { before: 'antes', after: 'depois', inside: 'dentro' },
      characters: {
        LF: 'uma quebra de linha (LF)',
        CRLF: 'uma quebra de linha (CRLF)',
        CR: 'uma quebra de linha (CR)',
        space: 'um espaço',
        tab: 'uma tabulação',
        NBSP: 'um espaço inseparável',
        other: 'outro tipo de espaço',
      },
    },
  },
  'encoding-quoted': {
    title: 'Há aspas em volta da assinatura.',
    agent: 'As aspas foram passadas junto com a assinatura. Peça aos desenvolvedores que a passem sem elas.',
    developer:
      'O texto tem {quotes} em volta do digest. JSON.stringify, json_encode, var_export, inspect e variáveis de shell com aspas aninhadas as deixam ali.',
    fix: 'Passar adiante o próprio texto, por exemplo JSON.parse(value) onde é JSON, ou imprimi-lo sem codificá-lo de novo.',
    labels: {
      quotes: {
        double: 'aspas duplas',
        single: 'aspas simples',
        backtick: 'crases',
        curly: 'aspas tipográficas',
        angle: 'aspas angulares',
        escaped: 'aspas com barras invertidas',
        html: 'aspas escritas para HTML',
      },
    },
  },
  'encoding-url-encoded': {
    title: 'A assinatura foi alterada ao passar por um endereço web.',
    agent:
      'Alguns caracteres da assinatura foram substituídos quando ela foi posta em um endereço web ou lida de um. Peça aos desenvolvedores que a enviem em hex, que passa por endereços web sem mudança.',
    developer:
      'A assinatura foi {form}. Hex não tem caracteres que precisem ser codificados; Base64 e bytes brutos têm.',
    fix: 'Imprimir o digest em hex e decodificar os parâmetros da query exatamente uma vez, por exemplo new URL(address).searchParams.get("signature").',
    labels: {
      form: {
        once: 'codificada para URL e não decodificada de volta',
        twice: 'codificada para URL duas vezes',
        plus: 'decodificada como campo de formulário, o que transformou + em espaços',
      },
    },
  },
  'encoding-invisible-character': {
    title: 'Há caracteres invisíveis na assinatura ({characters}).',
    agent:
      'A assinatura contém caracteres que ninguém vê, e o Crisp os conta. Pergunte aos desenvolvedores de onde a assinatura foi copiada.',
    developer:
      'Há caracteres invisíveis dentro do digest ou em volta dele: {characters}. Eles vêm de arquivos salvos com marca de ordem de bytes, de editores de texto formatado e de mensageiros.',
    fix: 'Removê-los onde o valor é lido, por exemplo signature.replace(/[\\0\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060\\uFEFF]/g, ""), e salvar o arquivo como UTF-8 sem marca de ordem de bytes.',
    labels: {
      characters: {
        'U+0000': 'NUL',
        'U+00AD': 'hífen condicional',
        'U+200B': 'espaço de largura zero',
        'U+200C': 'separador de largura zero',
        'U+200D': 'conector de largura zero',
        'U+200E': 'marca da esquerda para a direita',
        'U+200F': 'marca da direita para a esquerda',
        'U+202A': 'incorporação da esquerda para a direita',
        'U+202C': 'fim de uma direção de texto',
        'U+2060': 'conector de palavras',
        'U+FEFF': 'marca de ordem de bytes',
      },
    },
  },
  'encoding-truncated': {
    title: 'Só {kept} da assinatura está presente.',
    agent:
      'Falta um pedaço da assinatura: só restou {kept}. Pergunte aos desenvolvedores onde ela é cortada, por exemplo em uma coluna de banco de dados curta demais.',
    developer:
      'O texto é {kept} do digest. Colunas como VARCHAR(32), substr, buffers de tamanho fixo e cópias incompletas o cortam. O Crisp aceita todos os 64 caracteres hex.',
    fix: 'Passar adiante todos os 64 caracteres: remover substr e funções semelhantes e definir a coluna do banco de dados como CHAR(64).',
    labels: { kept: { start: 'a primeira parte', end: 'a última parte' } },
  },
  'encoding-copy-error': {
    title: 'Um ou dois caracteres da assinatura estão errados.',
    agent:
      'A assinatura está quase certa: um ou dois caracteres estão errados, ausentes, duplicados ou trocados. Peça a assinatura de novo, copiada em vez de digitada.',
    developer:
      'O texto difere do digest em um ou dois caracteres que foram alterados, perdidos, acrescentados ou trocados. Um código que assina quase nunca faz isso; a cópia manual, o reconhecimento de texto e o localizar e substituir fazem.',
    fix: 'Copiar a assinatura de novo de onde ela é feita, ou fazer a página buscá-la no backend em vez de colá-la.',
  },
};
