import type { CauseWords } from '../../../causes/Cause.ts';
import type { CauseIdOf } from '../../../causes/CauseId.ts';

/** The words of the mistakes in the key that was used. */
export const secretWords: Readonly<Record<CauseIdOf<'secret'>, CauseWords>> = {
  'secret-other-website': {
    title: 'Foi usada a chave secreta de outro site, “{name}”.',
    agent:
      'A assinatura foi feita com a chave secreta de “{name}”. Cada site no Crisp tem a sua. Peça aos desenvolvedores que usem a chave deste site.',
    developer: 'O email foi assinado com a chave secreta armazenada aqui com o nome “{name}”.',
    fix: 'Configurar a chave secreta do site que a página carrega: aquele cujo ID está em CRISP_WEBSITE_ID.',
  },
  'secret-rotated': {
    title: 'Foi usada uma chave secreta anterior de “{website}”.',
    agent:
      'A assinatura foi feita com uma chave secreta que já foi substituída. Peça aos desenvolvedores que configurem a atual.',
    developer: 'O email foi assinado com uma chave secreta anterior de “{website}”{dated}{replaced}.',
    fix: 'Substituir a chave secreta antiga na configuração do backend pela atual do Crisp e, depois, reiniciar o backend ou fazer um novo deploy.',
    labels: { dated: { unknown: '', known: ', substituída aqui em ' }, replaced: { unknown: '' } },
  },
  'secret-wrong-kind': {
    title: 'Foi usado o {kind} no lugar da chave secreta.',
    agent:
      'A assinatura foi feita com o {kind}, que é público e não serve para assinar emails. Peça aos desenvolvedores que usem a chave secreta de Identity Verification.',
    developer: 'A chave do HMAC foi o {kind} de “{website}”, e não a chave secreta.',
    fix: 'Usar a chave secreta que o Crisp mostra em Settings → Websites → o site → Advanced configuration → Identity Verification, e mantê-la no backend.',
    labels: { kind: { 'website-id': 'ID do site' } },
  },
  'secret-docs-example': {
    title: 'Foi usada a chave de exemplo da documentação do Crisp.',
    agent:
      'A assinatura foi feita com a chave de exemplo mostrada na documentação do Crisp, e não com a deste site. Peça aos desenvolvedores que ponham no lugar dela a chave secreta do próprio site.',
    developer: 'O código ainda contém a chave secreta de exemplo da documentação do Crisp.',
    fix: 'Substituir o exemplo pela chave secreta do próprio site, em Settings → Websites → o site → Advanced configuration → Identity Verification.',
  },
  'secret-trailing-newline': {
    title: 'Uma quebra de linha ({which}) depois da chave secreta passou a fazer parte dela.',
    agent:
      'O site usou a chave secreta com uma quebra de linha invisível no fim. Peça aos desenvolvedores que a removam onde a chave é lida.',
    developer:
      'A chave usada é a chave secreta seguida de {which}. As origens habituais são arquivos que terminam com quebra de linha, echo sem -n e segredos montados como arquivos.',
    fix: 'Remover o fim de linha quando a chave é lida (por exemplo, fs.readFileSync(path, "utf8").trim()) ou gravar a chave com printf "%s".',
  },
  'secret-whitespace': {
    title: 'Um espaço em branco junto da chave secreta a alterou ({which}).',
    agent:
      'O site usou a chave secreta com espaço em branco em volta. Peça aos desenvolvedores que copiem a chave de novo, sem nada antes nem depois.',
    developer: 'A chave usada difere da armazenada por espaço em branco: {which}.',
    fix: 'Aparar os espaços da chave onde ela é lida e corrigir o lugar onde está armazenada.',
    labels: {
      which: {
        'space-after': 'um espaço depois dela',
        'space-before': 'um espaço antes dela',
        'space-around': 'um espaço antes e depois dela',
        'tab-after': 'uma tabulação depois dela',
        'tab-before': 'uma tabulação antes dela',
        'no-break-space-after': 'um espaço inseparável depois dela',
        'no-break-space-before': 'um espaço inseparável antes dela',
        trimmed: 'foi removido um espaço em branco que pertence à chave armazenada',
      },
    },
  },
  'secret-quoted': {
    title: 'Aspas ({which}) passaram a fazer parte da chave secreta.',
    agent:
      'O site usou a chave secreta com aspas em volta. Peça aos desenvolvedores que as removam da configuração.',
    developer:
      'A diferença da chave usada: {which}. Alguns leitores de arquivos .env, entre eles o --env-file do Docker, mantêm as aspas.',
    fix: 'Escrever a chave sem aspas no arquivo .env ou no ambiente, ou usar um leitor que as remova.',
    labels: {
      which: {
        double: 'aspas duplas',
        single: 'aspas simples',
        curly: 'aspas tipográficas',
        backtick: 'crases',
        removed: 'aspas que pertencem à chave armazenada, omitidas aqui',
      },
    },
  },
  'secret-invisible-character': {
    title: 'Um caractere invisível passou a fazer parte da chave secreta: {which}.',
    agent:
      'O site usou a chave secreta com um caractere invisível que veio junto quando ela foi copiada ou salva. Peça aos desenvolvedores que digitem ou copiem a chave de novo.',
    developer: 'A chave usada tem {which}.',
    fix: 'Salvar o arquivo sem marca de ordem de bytes (UTF-8, e não “UTF-8 com BOM”) ou inserir a chave de novo como texto puro.',
    labels: {
      which: {
        'bom-before': 'uma marca de ordem de bytes (U+FEFF) antes dela',
        'zero-width-space-after': 'um espaço de largura zero (U+200B) depois dela',
        'zero-width-space-before': 'um espaço de largura zero (U+200B) antes dela',
        'word-joiner-after': 'um conector de palavras (U+2060) depois dela',
      },
    },
  },
  'secret-bytes-repr': {
    title: 'A chave secreta foi usada na forma em que a linguagem imprime bytes ({which}).',
    agent:
      'O site usou a chave secreta com sinais extras em volta, que a linguagem de programação acrescenta ao imprimir. Peça aos desenvolvedores que usem a chave como ela é.',
    developer: 'Bytes viraram texto ao serem impressos; assim, a chave se tornou {which}.',
    fix: 'Decodificar os bytes para texto (secret_key.decode() em Python) ou passar os bytes diretamente à função HMAC.',
    labels: {
      which: {
        'python-bytes': "b'…', como Python imprime bytes",
        'node-buffer': '<Buffer …>, como Node imprime um buffer',
        'decimal-spaces': 'uma lista de números entre colchetes, como Go imprime bytes',
        'decimal-commas': 'uma lista de números, como JavaScript imprime bytes',
        'decimal-list': 'uma lista de números entre colchetes, como Python, Ruby e Elixir imprimem bytes',
        'signed-list': 'uma lista de números entre colchetes, como Java imprime bytes',
        'node-json': '{"type":"Buffer",…}, como Node escreve um buffer em JSON',
        'python-bytearray': "bytearray(b'…'), como Python imprime um byte array",
        'elixir-binary': '<<…>>, como Elixir imprime um binário',
        'ruby-binary': '"…", como Ruby imprime uma string binária',
        'dotnet-type': 'System.Byte[], o nome do tipo em .NET',
      },
    },
  },
  'secret-escaped': {
    title: 'Caracteres especiais da chave secreta foram alterados ({which}).',
    agent:
      'Caracteres especiais da chave secreta foram alterados no caminho até as configurações do site. Peça aos desenvolvedores que comparem a chave em uso com a do Crisp.',
    developer: 'A chave usada é a chave secreta com os caracteres especiais alterados: {which}.',
    fix: 'Comparar o comprimento da chave em uso com o da chave no Crisp e armazená-la onde nada a escape nem expanda.',
    labels: {
      which: {
        url: 'codificada para URL',
        html: 'escapada para HTML',
        string: 'escapada para uma string',
        'url-decoded': 'decodificada de URL',
        'html-decoded': 'entidades HTML decodificadas',
        'plus-as-space': 'sinais de mais viraram espaços',
        'backslashes-lost': 'barras invertidas removidas',
        'dollar-expanded': 'a parte depois de um cifrão substituída, como em um shell ou arquivo .env',
        'cut-at-hash': 'a parte a partir de um # cortada como comentário',
        'literal-newline': 'os dois caracteres \\n acrescentados',
      },
    },
  },
  'secret-hex-decoded': {
    title: 'A chave secreta foi decodificada de hex antes de ser usada.',
    agent:
      'O site tratou a chave secreta como um número codificado, mas o Crisp a usa como texto puro. Peça aos desenvolvedores que usem a chave exatamente como o Crisp a mostra.',
    developer:
      'A chave do HMAC foram os bytes que a chave secreta representa em hex ({which}). A chave parece hex, mas o Crisp usa os caracteres como estão.',
    fix: 'Remover a decodificação hex (hex2bin, bytes.fromhex, Buffer.from(secretKey, "hex"), -macopt hexkey:) e usar o próprio texto como chave do HMAC.',
    labels: {
      which: {
        pairs: 'dois dígitos por byte',
        'padded-right': 'um número ímpar de dígitos, completado à direita',
        'padded-left': 'um número ímpar de dígitos, completado à esquerda',
        refused: 'um número ímpar de dígitos, que o decodificador recusou, deixando a chave vazia',
        'big-integer': 'como um só número grande, com ou sem um byte zero na frente',
        'as-far-as-hex': 'até onde é hex, com o resto descartado',
        'low-digit-first': 'o dígito baixo primeiro',
      },
    },
  },
  'secret-base64-decoded': {
    title: 'A chave secreta foi decodificada de Base64 antes de ser usada.',
    agent:
      'O site tratou a chave secreta como texto codificado (Base64), mas o Crisp a usa como está. Peça aos desenvolvedores que usem a chave exatamente como o Crisp a mostra.',
    developer: 'A chave do HMAC foram os bytes que resultam de decodificar a chave secreta como Base64.',
    fix: 'Remover a decodificação Base64 e usar o próprio texto como chave do HMAC.',
  },
  'secret-base64-encoded': {
    title: 'A forma Base64 da chave secreta foi usada como chave ({which}).',
    agent:
      'O site usou uma forma codificada (Base64) da chave secreta. Peça aos desenvolvedores que a decodifiquem ou que armazenem a chave como o Crisp a mostra.',
    developer:
      'A chave do HMAC foi a chave secreta em Base64 ({which}), como aparece em um secret do Kubernetes ou em um cabeçalho de autorização Basic.',
    fix: 'Decodificar uma vez o valor armazenado, ou armazenar a chave como o Crisp a mostra. Codificar com printf "%s", e não com echo, que acrescenta uma quebra de linha.',
    labels: {
      which: {
        padded: 'com preenchimento',
        unpadded: 'sem preenchimento',
        'with-newline': 'com uma quebra de linha também codificada, como em echo … | base64',
      },
    },
  },
  'secret-hashed': {
    title: 'Um hash ({algorithm}) da chave secreta foi usado como chave.',
    agent:
      'O site embaralhou a chave secreta antes de usá-la. Peça aos desenvolvedores que usem a chave exatamente como o Crisp a mostra.',
    developer: 'A chave do HMAC foi o {algorithm} da chave secreta, como {form}.',
    fix: 'Usar a própria chave secreta como chave do HMAC; deixar de fora o hash.',
    labels: {
      algorithm: { md5: 'MD5', sha1: 'SHA-1', sha256: 'SHA-256', sha512: 'SHA-512' },
      form: { hex: 'texto hex', raw: 'bytes brutos' },
    },
  },
  'secret-empty': {
    title: 'Foi usada uma chave secreta vazia.',
    agent:
      'O site não tem chave secreta onde assina os emails: a configuração está vazia ou ausente. Peça aos desenvolvedores que a configurem no servidor.',
    developer:
      'A chave do HMAC foi o texto vazio. O motivo habitual é uma variável de ambiente que não está definida neste ambiente; várias linguagens aceitam isso sem avisar.',
    fix: 'Definir a variável no ambiente que serve a página e parar com um erro quando ela estiver vazia.',
  },
  'secret-placeholder': {
    title: 'O texto “{text}” foi usado como chave secreta.',
    agent:
      'O site usou o texto provisório “{text}” no lugar da chave secreta. Peça aos desenvolvedores que configurem a chave verdadeira no servidor.',
    developer:
      'A chave do HMAC foi o texto “{text}”: o nome de uma variável em vez do valor, um valor ausente ou um exemplo que nunca foi substituído.',
    fix: 'Ler a chave do ambiente pelo nome dela e parar com um erro quando ela estiver ausente.',
  },
  'secret-case': {
    title: 'A chave secreta foi {form} antes de ser usada.',
    agent:
      'As letras da chave secreta foram mudadas para {formNoun}. Peça aos desenvolvedores que usem a chave exatamente como o Crisp a mostra.',
    developer: 'A chave usada é a chave secreta, {form}. Uma chave é comparada caractere por caractere.',
    fix: 'Usar a chave exatamente como o Crisp a mostra e deixar de fora a mudança de caixa.',
    labels: {
      form: { upper: 'passada para maiúsculas', lower: 'passada para minúsculas' },
      formNoun: { capitals: 'maiúsculas', 'small-letters': 'minúsculas' },
    },
  },
  'secret-dashed': {
    title: '{which}',
    agent: '{which} Peça aos desenvolvedores que usem a chave exatamente como o Crisp a mostra.',
    developer: '{which} Isso acontece quando a chave passa por um tipo ou formatador de UUID.',
    fix: 'Armazenar a chave como texto, e não como UUID.',
    labels: {
      which: {
        'dashes-added': 'Hifens foram acrescentados à chave secreta.',
        'dashes-removed': 'Os hifens da chave secreta foram removidos.',
      },
    },
  },
  'secret-truncated': {
    title: 'Falta o {which} da chave secreta ({lost}).',
    agent:
      'A chave secreta não foi copiada inteira: falta o {which} dela ({lost}). Peça aos desenvolvedores que a copiem de novo do Crisp.',
    developer: 'Falta o {which} da chave usada ({lost}).',
    fix: 'Copiar de novo a chave inteira do Crisp e conferir se o comprimento é o mesmo.',
    labels: {
      which: { end: 'fim', start: 'início' },
      lost: { '1': '1 caractere', '2': '2 caracteres', '3': '3 caracteres', '4': '4 caracteres' },
    },
  },
  'secret-utf16': {
    title: 'A chave secreta foi usada como texto UTF-16 ({form}).',
    agent:
      'Os computadores podem armazenar as letras de um texto de várias formas, e o site usou para a chave secreta uma forma diferente da usada pelo Crisp. Peça aos desenvolvedores que usem UTF-8 para a chave.',
    developer: 'A chave do HMAC foram os bytes UTF-16 da chave secreta ({form}) em vez dos bytes UTF-8.',
    fix: 'Codificar a chave como UTF-8: Encoding.UTF8.GetBytes em C#, getBytes(StandardCharsets.UTF_8) em Java.',
    labels: {
      form: {
        le: 'little-endian',
        be: 'big-endian',
        'le-bom': 'little-endian com marca de ordem de bytes',
        'be-bom': 'big-endian com marca de ordem de bytes',
      },
    },
  },
  'secret-latin1': {
    title: 'A chave secreta passou por outra codificação de caracteres: ela foi {which}.',
    agent:
      'A chave secreta foi alterada ao passar de uma forma de texto para outra. Peça aos desenvolvedores que a usem como texto UTF-8 puro.',
    developer: 'No caminho até o HMAC, a chave foi {which}.',
    fix: 'Manter a chave como texto ou como bytes em todo o caminho; para o Crisp, passar o texto da chave secreta como UTF-8.',
    labels: {
      which: {
        'low-bytes': 'cortada no byte baixo de cada caractere, como faz Latin-1',
        'binary-as-text': 'lida como texto Latin-1 e codificada de novo como UTF-8',
        'lossy-text': 'lida como texto UTF-8, com os bytes inválidos substituídos',
      },
    },
  },
};
