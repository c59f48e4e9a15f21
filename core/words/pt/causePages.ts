import type { Words } from '../Words.ts';

/** What the page of a cause in the guide says beside the words of the catalogue. */
export const causePages: Words['causePages'] = {
  'email-case': {
    why: 'O código de login costuma passar emails para minúsculas, para que uma conta seja encontrada seja como for que o email é digitado: Devise para Ruby on Rails faz isso por padrão, e normalize_email do Django faz com o domínio. Um dos dois textos passa por esse código, e o outro não.',
    see: 'Ponha o email do código-fonte da página ao lado do email que é assinado: eles só diferem nas maiúsculas. Pessoas cujo email não tem maiúsculas são verificadas.',
  },
  'email-trailing-newline': {
    why: 'echo termina com uma quebra de linha o que imprime, e um here-string em um shell também. readline do Python, gets do Ruby e <STDIN> do Perl mantêm a que leem, e uma área de texto também.',
    see: 'Imprima o comprimento do email na linha que o assina: ele tem um caractere a mais do que se pode contar, ou dois quando a quebra de linha é CRLF. Em um hex dump, o texto termina em 0a.',
  },
  'email-whitespace': {
    why: 'Formulários, planilhas e importações trazem espaços. Alguns lugares os aparam e outros não: Laravel apara por padrão a entrada de formulários, e o SDK do Crisp para iOS apara o email.',
    see: 'Imprima o email entre aspas nos dois lugares, com o comprimento. Os dois comprimentos diferem.',
  },
  'email-invisible-character': {
    why: 'Um email copiado de um documento, um chat ou uma página web pode trazer caracteres de largura zero ou hifens condicionais. Arquivos salvos como UTF-8 com marca de ordem de bytes, entre eles “CSV UTF-8” do Excel, começam com uma.',
    see: 'Cole o email no campo em Conferir: os caracteres que ninguém vê são indicados pelo nome. O comprimento do email é maior do que se pode contar.',
  },
  'email-unicode-normalization': {
    why: 'Letras como é existem como um só caractere e como uma letra seguida de um acento. Nomes de arquivos no macOS, String.normalize em JavaScript, unicodedata.normalize em Python e o campo de formulário do Django para nomes de usuário transformam uma forma na outra.',
    see: 'Só falham emails com letras assim. Os dois textos têm a mesma aparência, mas os comprimentos em bytes diferem.',
  },
  'email-url-encoded': {
    why: 'encodeURIComponent em JavaScript, urlencode em PHP, URLEncoder em Java e quote em Python escrevem um email para um endereço web. O resultado foi assinado, ou um parâmetro foi tirado de um endereço e não foi decodificado.',
    see: 'Imprima o texto que é assinado: ele tem %40 no lugar do @, ou %2B no lugar de um sinal de mais.',
  },
  'email-plus-as-space': {
    why: 'Em query strings e formulários, um sinal de mais representa um espaço. $_GET do PHP, URLSearchParams em JavaScript e quase todos os outros leitores de formulários o transformam em espaço quando o email não foi codificado antes.',
    see: 'Só falham emails com sinal de mais, como name+shop@example.com. O texto que é assinado tem um espaço no lugar dele.',
  },
  'email-html-escaped': {
    why: 'Templates escapam o que imprimem: Blade, Twig, Jinja, os templates do Django e ERB no Rails fazem isso por si sós, e htmlspecialchars, html.escape e esc_html do WordPress, quando são chamados. Um dos dois textos foi escapado antes de ser usado.',
    see: 'Só falham emails com apóstrofo, &, aspas ou sinais de menor e maior. Um dos dois textos tem &#039; ou &amp;.',
  },
  'email-string-escaped': {
    why: 'addslashes em PHP põe barras invertidas antes das aspas. json_encode do PHP escreve uma barra como \\/, e ele e json.dumps do Python escrevem é como \\u00e9. Um texto assim foi assinado sem ser lido de volta.',
    see: 'Só falham emails com apóstrofo, barra ou letras além das do inglês simples. O texto que é assinado tem uma barra invertida.',
  },
  'email-quoted': {
    why: 'JSON.stringify, json_encode, repr em Python, inspect em Ruby e %q em Go põem aspas em volta de um texto. Valores de scripts de shell, arquivos .env e arquivos CSV as trazem junto.',
    see: 'Imprima o texto que é assinado: ele começa e termina com aspas e tem dois caracteres a mais que o email.',
  },
  'email-wrapped-in-structure': {
    why: 'Assinaturas de webhooks cobrem uma requisição inteira; por isso, o código feito para eles assina um objeto ou um formulário: JSON.stringify({ email }), json_encode, http_build_query.',
    see: 'Imprima o texto que é assinado: ele começa com uma chave, um colchete ou o nome de um campo, e o email está dentro.',
  },
  'email-address-syntax': {
    why: 'Bibliotecas de email escrevem um endereço com nome e sinais de menor e maior: formataddr em Python, InternetAddress em Java, os cabeçalhos de um email. Links começam com mailto:.',
    see: 'Imprima o texto que é assinado: há um nome, sinais de menor e maior ou mailto: em volta do email.',
  },
  'email-prehashed': {
    why: 'Serviços como o Gravatar e redes de publicidade identificam pessoas por um hash do email, e o hash foi tomado pelo email. Outros códigos aplicam um hash à mensagem primeiro, embora o próprio HMAC faça isso.',
    see: 'Imprima o texto que é assinado: 32, 40 ou 64 caracteres hex, ou bytes ilegíveis, no lugar do email.',
  },
  'email-preencoded': {
    why: 'O email foi escrito em Base64 ou hex para um cookie, um token ou uma coluna de banco de dados: btoa em JavaScript, base64_encode e bin2hex em PHP. Ele não foi convertido de volta antes da assinatura.',
    see: 'Imprima o texto que é assinado: letras e dígitos sem @.',
  },
  'email-canonicalized': {
    why: 'Regras contra contas duplicadas transformam vários emails em um: normalizeEmail do validator.js, que o express-validator também oferece, elimina os pontos de endereços do Gmail e o que vem depois de um sinal de mais.',
    see: 'Só falham emails com sinal de mais, com pontos no Gmail ou em googlemail.com.',
  },
  'email-partial': {
    why: 'O código extrai um nome de usuário do email com split("@") ou explode("@", …), ou uma query string que não foi codificada termina no primeiro & ou #.',
    see: 'Imprima o texto que é assinado: ele termina antes do email, ou não tem @.',
  },
  'email-utf16': {
    why: 'Encoding.Unicode em C# e PowerShell, getBytes("UTF-16") em Java e colunas NVARCHAR no SQL Server guardam texto como UTF-16. Os bytes dele entraram no HMAC.',
    see: 'Todos os emails falham. Conte os bytes que entram no HMAC: são cerca do dobro das letras.',
  },
  'email-latin1': {
    why: 'update(email, "latin1") ou "binary" no Node, utf8_decode em PHP, e getBytes sem charset em Java antes da versão 18 em um sistema cuja própria codificação é mais antiga.',
    see: 'Só falham emails com letras além das do inglês simples, como é ou ü. Cada uma delas entra no HMAC como um byte.',
  },
  'email-double-utf8': {
    why: 'utf8_encode em PHP em um texto que já é UTF-8, uma conexão com o banco de dados definida como latin1, ou bytes lidos como caracteres de um byte e codificados de novo.',
    see: 'Só falham emails com letras além das do inglês simples. O log mostra Ã© onde deveria estar é.',
  },
  'email-replacement-character': {
    why: 'Bytes foram lidos na codificação errada, e o que não pôde ser lido virou � sem erro. TextDecoder em JavaScript, new String(bytes, UTF_8) em Java, Encoding.UTF8 em C# e errors="replace" em Python fazem isso.',
    see: 'Só falham emails com letras além das do inglês simples. O log mostra � no lugar delas.',
  },
  'email-ascii-question-marks': {
    why: 'Encoding.ASCII em C#, US_ASCII em Java, encode("ascii", "replace") em Python e colunas Latin no MySQL escrevem ? para cada letra que não possuem.',
    see: 'Só falham emails com letras além das do inglês simples. O texto que é assinado tem pontos de interrogação.',
  },
  'email-punycode': {
    why: 'Programas de email e de endereços web escrevem um domínio assim na forma xn--: new URL em JavaScript, domainToASCII no Node, idn_to_ascii em PHP. O campo de email de um navegador também pode fazê-lo.',
    see: 'Só falham emails cujo domínio tem letras além das do inglês simples. Um dos dois textos tem xn-- depois do @.',
  },
  'email-typographic': {
    why: 'Processadores de texto e celulares transformam apóstrofos retos em curvos, teclados do Leste Asiático escrevem letras de largura inteira, e outros alfabetos têm letras que parecem latinas.',
    see: 'Uma pessoa falha, embora os dois emails tenham a mesma aparência. Digite o email de novo à mão e compare: só um dos dois textos é igual a ele.',
  },
  'email-bytes-repr': {
    why: 'Bytes foram impressos em vez de decodificados: str(value) e f-strings em Python produzem b’…’, um array de bytes em um texto Java produz [B@…, um Buffer que o Node imprime produz <Buffer …>, e %v em Go produz uma lista de números.',
    see: 'Imprima o texto que é assinado: ele começa com b’, [B@, <Buffer ou um colchete.',
  },
  'email-placeholder': {
    why: 'A pessoa não estava carregada quando a assinatura foi feita: um valor ausente vira “undefined” em JavaScript e “None” nos textos do Python, um objeto vira “[object Object]”, e um template que ninguém executou mantém o seu {{…}}.',
    see: 'Pessoas diferentes recebem a mesma assinatura. Imprima o texto que é assinado: ele não é um email.',
  },
  'other-identity': {
    why: 'Outros produtos de chat assinam um ID de usuário: Identity Verification do Intercom usa o HMAC do ID do usuário ou do email. O código feito para um produto assim foi mantido.',
    see: 'Imprima o texto que é assinado: ele é um ID, um nome ou um número de telefone.',
  },
  'other-user': {
    why: 'Uma página ou um fragmento com a assinatura de uma pessoa foi entregue a outra: por uma CDN, um cache de páginas inteiras, um build estático ou uma variável do servidor que todas as requisições compartilham.',
    see: 'Abra a página como duas pessoas e compare os códigos-fonte: a mesma assinatura está nos dois. O que foi assinado é o email de outra pessoa.',
  },
  'secret-other-website': {
    why: 'Cada site no Crisp tem a própria chave secreta. Vários sites ou ambientes compartilham uma configuração, ou a chave de outro foi copiada.',
    see: 'Compare a impressão digital em Sites com a da chave em uso: printf "%s" "$CRISP_SECRET_KEY" | sha256sum a imprime, e os 8 primeiros caracteres devem ser iguais.',
  },
  'secret-rotated': {
    why: 'A chave foi renovada no Crisp, e o backend ainda usa a anterior: variáveis de ambiente são lidas quando um programa inicia, e alguns servidores ou gerenciadores de segredos ficaram de fora.',
    see: 'Funcionou até a chave ser renovada. A impressão digital da chave em uso não é a que está em Sites.',
  },
  'secret-wrong-kind': {
    why: 'O Crisp tem vários IDs e chaves: o ID do site, o identificador e a chave da REST API, os segredos de webhooks e plugins. Só a chave de Identity Verification assina emails.',
    see: 'Veja a configuração que o código lê: um UUID com hifens é um ID de site, 64 caracteres hex são uma chave da REST API.',
  },
  'secret-docs-example': {
    why: 'O exemplo da documentação foi copiado junto com a chave.',
    see: 'Procure no código e na configuração dele 0fd72e0ff53b, o início da chave de exemplo.',
  },
  'secret-trailing-newline': {
    why: 'echo e a maioria dos editores terminam um arquivo com uma quebra de linha. Segredos que Docker e Kubernetes montam como arquivos a mantêm, e echo … | base64 para um secret do Kubernetes também.',
    see: 'Imprima o comprimento da chave em uso: ele tem um caractere a mais que no Crisp, ou dois quando a quebra de linha é CRLF. Em um arquivo, wc -c o conta.',
  },
  'secret-whitespace': {
    why: 'Um espaço foi copiado junto com a chave, ou um leitor de configuração mantém os espaços em volta do sinal de igual.',
    see: 'Imprima o comprimento da chave em uso: ele é maior que no Crisp.',
  },
  'secret-quoted': {
    why: 'Alguns leitores mantêm as aspas em volta de um valor: --env-file do Docker faz isso, e set no prompt de comando do Windows também.',
    see: 'Imprima o comprimento da chave em uso: ele tem dois caracteres a mais que no Crisp.',
  },
  'secret-invisible-character': {
    why: 'Windows PowerShell e alguns editores salvam UTF-8 com marca de ordem de bytes, e uma chave copiada de um documento ou chat pode trazer caracteres de largura zero.',
    see: 'Imprima o comprimento da chave em uso: ele é maior que no Crisp. Um hex dump do arquivo começa com ef bb bf.',
  },
  'secret-bytes-repr': {
    why: 'Arquivos abertos como bytes e os clientes de alguns gerenciadores de segredos fornecem bytes, e str(value) ou uma f-string em Python os transforma em b’…’.',
    see: 'Imprima os dois primeiros caracteres da chave em uso: são b e uma aspa.',
  },
  'secret-escaped': {
    why: 'Shells, Docker Compose e alguns leitores de arquivos .env expandem $ e barras invertidas, e JSON, YAML ou addslashes escrevem caracteres especiais de outra forma. Chaves só com letras e dígitos estão a salvo disso.',
    see: 'Imprima o comprimento da chave em uso e compare-o com o da chave no Crisp.',
  },
  'secret-hex-decoded': {
    why: 'A chave parece hex, e muitos serviços fornecem chaves hex que precisam ser decodificadas. hex2bin em PHP, bytes.fromhex em Python, Buffer.from(key, "hex") no Node, hex.DecodeString em Go e hexkey: do openssl fazem isso.',
    see: 'Procure um deles na linha que assina. Uma chave de 32 caracteres entra no HMAC como 16 bytes.',
  },
  'secret-base64-decoded': {
    why: 'Outros serviços fornecem chaves em Base64 que precisam ser decodificadas, e o código deles foi reutilizado: Buffer.from(key, "base64") no Node, base64_decode em PHP, b64decode em Python.',
    see: 'Procure um deles na linha que assina. Uma chave de 32 caracteres entra no HMAC como 24 bytes.',
  },
  'secret-base64-encoded': {
    why: 'O Kubernetes mostra secrets em Base64, e alguns gerenciadores de segredos e cabeçalhos também. O valor foi copiado ou lido sem ser decodificado.',
    see: 'Imprima o comprimento da chave em uso: uma chave de 32 caracteres passou a ter 44, muitas vezes com = no fim.',
  },
  'secret-hashed': {
    why: 'Alguns guias aplicam um hash a uma senha para obter uma chave de certo comprimento: createHash("sha256") no Node, hash em PHP, hashlib em Python. O HMAC aceita uma chave de qualquer comprimento.',
    see: 'Procure uma função de hash entre a configuração e o HMAC.',
  },
  'secret-empty': {
    why: 'A variável de ambiente não está definida onde o programa é executado. Então os.Getenv do Go e os shells fornecem o texto vazio, getenv do PHP fornece false, que conta como vazio, e ENV["…"].to_s em Ruby também é vazio.',
    see: 'Imprima o comprimento da chave em uso: ele é 0. Muitas vezes um ambiente falha e outro funciona.',
  },
  'secret-placeholder': {
    why: 'String(process.env.CRISP_SECRET_KEY) produz “undefined” e str(os.environ.get(…)) produz “None” quando a variável não está definida. Um arquivo de exemplo foi copiado sem ser preenchido, ou há uma referência à variável onde nada a substitui.',
    see: 'Veja a configuração no ambiente que falha: ela está ausente, ou contém um nome ou um exemplo.',
  },
  'secret-case': {
    why: 'Uma configuração ou uma coluna muda a caixa das letras do que contém, ou o código faz isso com números hex: strtoupper em PHP, ToUpper em C#, upper em SQL.',
    see: 'Compare a chave em uso com a chave no Crisp: as letras são as mesmas, a caixa não.',
  },
  'secret-dashed': {
    why: 'Uma chave de 32 caracteres hex pode ser lida como um UUID. O tipo uuid do PostgreSQL, Guid em C# e uuid.UUID em Python a imprimem com hifens.',
    see: 'Imprima o comprimento da chave em uso: 36 caracteres em vez de 32, ou o contrário.',
  },
  'secret-truncated': {
    why: 'Os primeiros ou os últimos caracteres não foram selecionados quando a chave foi copiada, ou uma coluna é curta demais para ela.',
    see: 'Imprima o comprimento da chave em uso: ele é menor que no Crisp.',
  },
  'secret-utf16': {
    why: 'Encoding.Unicode.GetBytes em C# e PowerShell, e getBytes("UTF-16") em Java, produzem bytes UTF-16.',
    see: 'Conte os bytes da chave que entram no HMAC: uma chave de 32 caracteres produz 64 ou mais.',
  },
  'secret-latin1': {
    why: 'A chave foi decodificada para bytes, mantida como texto e convertida de novo em bytes em outra codificação: atob em JavaScript, "binary" e "latin1" no Node.',
    see: 'Conte os bytes da chave que entram no HMAC e compare com o comprimento da chave no Crisp.',
  },
  'key-message-swapped': {
    why: 'As bibliotecas ordenam os dois de formas diferentes: hash_hmac do PHP e CryptoJS recebem primeiro a mensagem; OpenSSL::HMAC do Ruby e hmac.new do Python recebem primeiro a chave.',
    see: 'Veja a linha que assina: o email está onde a biblioteca espera a chave.',
  },
  'plain-hash': {
    why: 'Uma função de hash foi chamada no lugar do HMAC: createHash em vez de createHmac no Node, hash em vez de hash_hmac em PHP, hashlib em vez de hmac em Python, sha256sum em um shell.',
    see: 'Qualquer pessoa pode recalculá-la sem a chave: printf "%s" user@example.com | sha256sum imprime a assinatura desse email.',
  },
  'hash-concatenation': {
    why: 'Interfaces mais antigas assinam com um hash da chave e do texto unidos, e o código delas foi reutilizado: sha256(secret + email) em muitas linguagens.',
    see: 'Veja a linha que assina: ela une a chave e o email e chama uma função de hash.',
  },
  'double-hmac': {
    why: 'Uma função auxiliar assina, e o código que a chama assina o resultado de novo; ou um middleware assina o que já está assinado.',
    see: 'Conte quantas vezes uma requisição passa por uma função que assina.',
  },
  'hash-of-hmac': {
    why: 'Uma camada que aplica um hash a tudo o que recebe, para armazenar ou comparar, foi posta em volta da assinatura.',
    see: 'Procure uma função de hash depois da linha que assina.',
  },
  'handmade-hmac': {
    why: 'A plataforma não tinha uma função HMAC à mão; por isso, ela foi escrita manualmente: em um banco de dados, uma linguagem de template ou uma ferramenta de automação. Falta um dos passos, ou ele trabalha com texto hex em vez de bytes.',
    see: 'Veja o código que assina: ele usa os números 0x36 e 0x5c, ou aplica o hash duas vezes, no lugar do HMAC de uma biblioteca.',
  },
  'hmac-state-reused': {
    why: 'Um objeto HMAC lembra o que recebeu: update no Node, em Python e Java, Write em Go. Ele foi chamado duas vezes, ou um objeto criado uma só vez foi usado para vários emails.',
    see: 'Imprima o que cada chamada de update recebe. Muitas vezes o primeiro email depois de um início está certo, e os seguintes não.',
  },
  'go-sum-misuse': {
    why: 'Em Go, Sum(b) de um hash acrescenta o digest a b. Ao ler, parece que calcula o digest de b.',
    see: 'A assinatura começa com o email em hex. Emails de comprimentos diferentes recebem assinaturas de comprimentos diferentes com o mesmo final.',
  },
  'signature-is-input': {
    why: 'Dois argumentos ou variáveis foram confundidos: o email, um ID ou outro valor está no lugar da assinatura.',
    see: 'Veja o segundo valor no código-fonte da página: é um valor que você conhece.',
  },
  'signature-is-token': {
    why: 'Outros produtos de chat usam um JSON Web Token, por exemplo o messaging do Zendesk. O código dele foi mantido, ou o token da sessão foi enviado.',
    see: 'Veja o segundo valor no código-fonte da página: um JSON Web Token começa com eyJ e contém dois pontos (“.”).',
  },
  'wrong-algorithm': {
    why: 'O nome do algoritmo é uma palavra no código, e exemplos para outros serviços têm outra ali: "sha1" ou "md5" em código mais antigo, "sha512" em código mais novo.',
    see: 'Muitas vezes o comprimento revela: em hex, MD5 tem 32 caracteres, SHA-1 tem 40, SHA-256 tem 64 e SHA-512 tem 128.',
  },
  'encoding-uppercase-hex': {
    why: 'Algumas funções escrevem hex com maiúsculas: Convert.ToHexString e BitConverter em C#, Base.encode16 em Elixir, %X em strings de formato, HEX no MySQL.',
    see: 'Veja a assinatura: ela tem letras maiúsculas de A a F. O console do navegador mostra um erro do chatbox.',
  },
  'encoding-separators': {
    why: 'Algumas funções escrevem um digest byte a byte: BitConverter.ToString em C# com hifens, openssl dgst -c com dois-pontos, hex(" ") em Python e "% x" em Go com espaços.',
    see: 'Veja a assinatura: há hifens, dois-pontos ou espaços nela.',
  },
  'encoding-lost-zeros': {
    why: 'Cada byte foi escrito como um número sem ser completado: Integer.toHexString em Java, toString(16) em JavaScript, %x onde é preciso %02x.',
    see: 'Faltam alguns caracteres na assinatura, e o comprimento muda de email para email. Para alguns emails ela está certa.',
  },
  'encoding-sign-extended': {
    why: 'Bytes são números com sinal em Java e no char do C. Então Integer.toHexString(b) ou %x escreve os negativos com oito dígitos.',
    see: 'A assinatura é muito mais longa do que devia, e ffffff aparece nela várias vezes.',
  },
  'encoding-big-integer': {
    why: 'Um número grande é uma forma conhecida de imprimir bytes: new BigInteger(mac).toString(16) em Java, int.from_bytes em Python, BigInt em JavaScript. Ele perde os zeros no início e pode ser negativo.',
    see: 'Só algumas assinaturas falham: cerca de uma em dezesseis é curta demais e, quando o número tem sinal, metade delas começa com um sinal de menos. Como número decimal, todas falham.',
  },
  'encoding-base64': {
    why: 'Base64 é o que muitos exemplos para outros serviços imprimem: digest("base64") no Node, base64_encode em PHP, Convert.ToBase64String em C#, b64encode em Python.',
    see: 'Veja a assinatura: 44 caracteres, em geral com = no fim. O console do navegador mostra um erro do chatbox.',
  },
  'encoding-base64url': {
    why: 'digest("base64url") no Node, urlsafe_b64encode em Python e base64.URLEncoding em Go são feitos para tokens e endereços web.',
    see: 'Veja a assinatura: cerca de 43 caracteres, com - ou _ entre as letras e os dígitos.',
  },
  'encoding-base64-of-hex': {
    why: 'Uma função que produz texto hex foi posta dentro de uma de Base64: base64_encode(hash_hmac(…)) em PHP, btoa(hexDigest) em JavaScript, Base64.encode64(hexdigest) em Ruby.',
    see: 'Veja a assinatura: 88 caracteres. Decodificada como Base64, ela produz 64 caracteres hex.',
  },
  'encoding-hex-of-text': {
    why: 'Um texto que já era hex ou Base64 foi convertido em hex mais uma vez: bin2hex(hash_hmac(…)) em PHP, Buffer.from(hexDigest).toString("hex") no Node.',
    see: 'Veja a assinatura: 128 caracteres, ou cerca de 88 quando era Base64. Hex de hex só tem pares que começam com 3 ou 6.',
  },
  'encoding-base32': {
    why: 'Base32 vem de código para senhas de uso único: b32encode em Python, Base.encode32 em Elixir.',
    see: 'Veja a assinatura: 52 letras maiúsculas e dígitos de 2 a 7, em geral com = no fim.',
  },
  'encoding-prefix': {
    why: 'Webhooks levam sha256= ou v1= antes do digest, openssl imprime um nome e um sinal de igual, e sha256sum imprime um traço ou o nome do arquivo depois dele.',
    see: 'Veja a assinatura: há algo antes ou depois dos 64 caracteres hex.',
  },
  'encoding-decimal-list': {
    why: 'Bytes foram impressos como uma lista: Arrays.toString em Java, fmt.Sprint em Go, inspect em Elixir, JSON.stringify de um buffer em JavaScript.',
    see: 'Veja a assinatura: números com vírgulas ou espaços entre eles.',
  },
  'encoding-raw-bytes': {
    why: 'Os bytes do digest foram usados como texto: hash_hmac com o último argumento true em PHP, digest() sem "hex" no Node, digest() em vez de hexdigest() em Python e Ruby.',
    see: 'Veja a assinatura no código-fonte da página: caracteres estranhos, e muitas vezes � entre eles.',
  },
  'encoding-bytes-repr': {
    why: 'str(value) e f-strings de bytes em Python produzem b’…’; inspect em Ruby e %q em Go acrescentam aspas e escapes.',
    see: 'Veja a assinatura: ela começa com b e uma aspa, ou tem barras invertidas.',
  },
  'encoding-object-repr': {
    why: 'O objeto foi impresso, e nenhum digest foi extraído dele: um array de bytes em um texto Java, um objeto HMAC do Python sem hexdigest(), um Buffer que o Node imprime.',
    see: 'Veja a assinatura: ela começa com [B@, <hmac ou <Buffer. Em Java e Python ela muda de execução para execução.',
  },
  'encoding-truncated': {
    why: 'Uma coluna como VARCHAR(32), substr, um buffer de tamanho fixo ou uma cópia incompleta corta a assinatura.',
    see: 'Conte os caracteres: menos de 64, e o mesmo número para todos.',
  },
  'encoding-copy-error': {
    why: 'Alguém digitou ou copiou a assinatura, ou ela foi lida de uma imagem. Programas quase nunca fazem isso.',
    see: 'Compare-a com a assinatura que o backend imprime: todos os caracteres coincidem, menos um ou dois.',
  },
  'encoding-byte-order': {
    why: 'O digest foi lido como um só número com a menor parte primeiro, ou um array foi invertido: new BigInteger(bytes) em C#, int.from_bytes(…, "little") em Python.',
    see: 'Leia a assinatura em pares de caracteres a partir do fim: é o que o próprio HMAC do backend imprime.',
  },
  'encoding-whitespace': {
    why: 'Ferramentas de linha de comando terminam com uma quebra de linha o que imprimem, e chunk_split, fold, xxd e programas de email quebram linhas longas.',
    see: 'Imprima a assinatura entre aspas, com o comprimento: ele é maior que 64.',
  },
  'encoding-quoted': {
    why: 'JSON.stringify, json_encode, var_export, inspect e aspas aninhadas em um shell deixam aspas no valor.',
    see: 'Veja o código-fonte da página: há dois pares de aspas em volta da assinatura.',
  },
  'encoding-url-encoded': {
    why: 'A assinatura passou por um endereço web em Base64 ou como bytes brutos e foi codificada uma vez a mais ou decodificada de forma errada: + virou espaço, / virou %2F.',
    see: 'Veja a assinatura: ela tem sinais de % ou espaços.',
  },
  'encoding-invisible-character': {
    why: 'Arquivos salvos com marca de ordem de bytes, editores de texto formatado e mensageiros põem em um texto caracteres que ninguém vê.',
    see: 'Cole a assinatura no campo em Conferir: eles são indicados pelo nome. O comprimento é maior que 64, embora se vejam 64 caracteres.',
  },
  'signature-missing': {
    why: 'A assinatura nunca foi acrescentada à chamada, ou só um dos vários lugares que definem o email a acrescenta. Em apps móveis, versões mais antigas dos SDKs do Crisp não têm lugar para ela.',
    see: 'Procure user:email ou setEmail no código-fonte da página: só o email vem depois.',
  },
  'signature-undefined': {
    why: 'A página define o email antes de a assinatura chegar, ou um template imprime uma variável que não existe. O pacote npm crisp-sdk-web passa undefined adiante quando setEmail é chamado sem assinatura.',
    see: 'Veja a chamada no código-fonte da página: o segundo valor é undefined, null, vazio ou um {{…}} não preenchido.',
  },
  'snippet-nesting': {
    why: 'A linha da documentação tem três arrays um dentro do outro, e é fácil escrever um colchete a mais ou a menos. O Crisp aceita o email e a assinatura como dois itens do mais interno.',
    see: 'Compare com $crisp.push(["set", "user:email", [email, signature]]) colchete por colchete; a página Conferir faz isso com código-fonte colado.',
  },
  'snippet-misspelled': {
    why: 'As palavras do comando são textos simples; por isso, nenhum editor ou compilador percebe quando uma delas tem erro de escrita ou está trocada.',
    see: 'Compare com $crisp.push(["set", "user:email", [email, signature]]) palavra por palavra; a página Conferir faz isso com código-fonte colado.',
  },
  'email-set-twice': {
    why: 'Um plugin, um gerenciador de tags, um formulário ou um segundo trecho de código também define o email e não conhece a assinatura.',
    see: 'Procure user:email e setEmail em tudo o que a página carrega: aparece mais de uma vez.',
  },
  'pushed-email-differs': {
    why: 'O backend assina o email da conta, e a página envia o que foi digitado, o que está em uma agenda de endereços ou uma cópia que foi alterada no caminho.',
    see: 'Imprima o email onde ele é assinado e compare-o, caractere por caractere, com o do código-fonte da página.',
  },
  'website-mismatch': {
    why: 'Produção, homologação e desenvolvimento usam sites diferentes no Crisp, e um deles tem o ID do site de outro; ou uma página foi copiada de um site para outro.',
    see: 'Compare CRISP_WEBSITE_ID no código-fonte da página com o ID do site no Crisp.',
  },
  'stale-signature': {
    why: 'O SDK do Crisp para iOS guarda a assinatura que recebeu e a envia junto quando outro email é definido, por exemplo depois que outra pessoa entrou.',
    see: 'A primeira pessoa em um aparelho é verificada, e a seguinte não. O app define o email sem definir uma assinatura depois.',
  },
  'sdk-too-old': {
    why: 'As assinaturas chegaram aos SDKs depois dos emails: ao iOS com a versão 2.9, à ponte para React Native com a 0.20, ao Flutter com a 2.4.7. Versões mais antigas não têm lugar para uma assinatura.',
    see: 'Veja Podfile.lock ou Package.resolved, package.json ou pubspec.lock; a página Conferir lê esses arquivos.',
  },
  'channel-never-verified': {
    why: 'Uma assinatura só chega ao Crisp pelo chatbox e pelos SDKs dele. Emails, o plugin Email Redirect, integrações próprias e outros canais não levam nenhuma.',
    see: 'Veja a conversa no Crisp: ela não começou no chatbox nem em um app.',
  },
  'feature-disabled': {
    why: 'Identity Verification precisa ser ativado em cada site e exige um plano que o inclua.',
    see: 'No Crisp, abra Settings → Websites → o site → Advanced configuration → Identity Verification e veja “Verify user emails with signatures”.',
  },
  'cached-page': {
    why: 'Uma CDN, um proxy ou um plugin que guarda páginas inteiras em cache mantém a página de uma pessoa e a entrega a outras.',
    see: 'Abra a página em uma janela anônima sem fazer login: há um email no código-fonte dela. Os cabeçalhos da resposta revelam um cache, como Age ou X-Cache.',
  },
  'secret-in-frontend': {
    why: 'A assinatura foi calculada onde é usada, na página ou no app. Variáveis com o prefixo NEXT_PUBLIC_, VITE_ ou REACT_APP_ vão para a página por definição, seja qual for o conteúdo.',
    see: 'Procure a chave e o Base64 dela em tudo o que a página carrega e no pacote do app.',
  },
  'signing-in-frontend': {
    why: 'Uma biblioteca de HMAC, como crypto-js, ou o próprio crypto.subtle do navegador torna fácil assinar na página. Isso não é possível sem a chave.',
    see: 'Procure HmacSHA256, createHmac e crypto.subtle.sign nos scripts da página e veja o que recebem como chave.',
  },
  'signing-oracle': {
    why: 'A página pede uma assinatura ao backend e envia o email junto, porque é simples. O backend assina tudo o que lhe é enviado.',
    see: 'Na aba de rede do navegador, procure uma requisição que leva um email e recebe como resposta 64 caracteres hex. Pergunte aos desenvolvedores se ela assinaria qualquer outro email.',
  },
  'guessable-token': {
    why: 'CRISP_TOKEN_ID continua uma conversa em outro aparelho. Um ID de usuário, um email ou um hash de um deles está à mão e é sempre o mesmo; por isso, acaba sendo usado.',
    see: 'Procure CRISP_TOKEN_ID no código-fonte da página: ele é um número, um email, ou 32, 40 ou 64 caracteres hex derivados de um deles.',
  },
};
