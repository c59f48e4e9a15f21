import { shareIn } from '../shareIn.ts';
import type { Words } from '../Words.ts';
import { counted, number } from './counted.ts';
import { locale } from './locale.ts';

const rows = (count: number): string => counted(count, 'fila');

/** `12 s`, `3 min`, `2 h`: a span in whole units, rounded up. */
function span(seconds: number): string {
  if (seconds < 60) return `${number(Math.max(1, Math.ceil(seconds)))} s`;
  if (seconds < 3_600) return `${number(Math.ceil(seconds / 60))} min`;
  return `${number(Math.ceil(seconds / 3_600))} h`;
}

const share = (part: number, whole: number): string => shareIn(locale, part, whole);

/** The Audit page. */
export const audit: Words['audit'] = {
  tabs: { list: 'Auditar una lista', whose: '¿De quién es?' },

  drop: {
    list: {
      title: 'Suelte aquí una lista, elija un archivo o péguela',
      text: 'Emails con sus firmas: CSV, TSV o JSON Lines, hasta 2 GB.',
    },
    roster: {
      title: 'Suelte aquí una lista de personas, elija un archivo o péguela',
      text: 'Los emails de todas las personas posibles: CSV, TSV o JSON Lines, hasta 2 GB.',
    },
    choose: 'Elegir archivo…',
    paste: 'O pegue filas aquí',
    pasteLabel: 'Filas pegadas',
    use: 'Usar estas filas',
    receiving: 'Recibiendo la lista',
    stays:
      'La lista no sale de este equipo. Un archivo elegido se lee donde está; lo que se suelta o se pega se copia en una carpeta temporal, y la copia se elimina al cerrar la lista o Countersign.',
    steps: {
      label: 'Qué va a ocurrir',
      sign: 'Cada fila recibe su resultado: ¿Crisp la verificaría, mostraría No verificado o la rechazaría?',
      explain: 'En las firmas erróneas se busca el error, y se demuestra recalculándolo.',
      summary: 'Un resumen muestra qué tienen en común las filas erróneas y qué cambio corrige más.',
    },
  },

  setup: {
    website: 'Sitio web',
    pasted: 'Lista pegada',
    other: 'Otra lista',
    size: (megabytes) =>
      megabytes < 0.1
        ? 'menos de 0,1 MB'
        : `${megabytes.toLocaleString(locale, { maximumFractionDigits: 1 })} MB`,
    email: 'Columna del email',
    signature: 'Columna de la firma',
    time: 'Columna de la hora',
    noColumn: 'Ninguna',
    chooseColumn: 'Elija una columna',
    timeAbout: 'Cuándo se escribió la fila. Con ella, la auditoría indica cuándo empezó un error.',
    preview: (shown) => (shown === 1 ? `La primera ${rows(shown)}` : `Las primeras ${rows(shown)}`),
    emptyPreview: 'La lista tiene un encabezado y ninguna fila.',
    header: 'La primera fila contiene los nombres de las columnas',
    more: 'Más sobre el archivo',
    format: 'Formato',
    formats: {
      ',': 'Separado por comas',
      ';': 'Separado por puntos y comas',
      '\t': 'Separado por tabuladores',
      '|': 'Separado por barras verticales',
      'json-lines': 'JSON Lines',
    },
    encoding: 'Codificación',
    encodings: {
      'utf-8': 'UTF-8',
      'utf-16le': 'UTF-16 (little-endian)',
      'utf-16be': 'UTF-16 (big-endian)',
      'windows-1252': 'Windows-1252 (Latin 1)',
    },
    unsure: 'Nada en esta lista parece un email. Elija usted la columna, u otro separador.',
    noEmail: 'Elija la columna con los emails.',
    noSignature: 'Elija la columna con las firmas.',
    sameColumn: 'El email y la firma no pueden estar en la misma columna.',
    start: 'Iniciar auditoría',
  },

  running: {
    title: (list) => `Auditando ${list}`,
    reading: 'Leyendo y comprobando filas',
    explaining: 'Buscando los errores',
    paused: 'En pausa',
    rows: (done) => rows(done),
    rowsOf: (done, expected) => `${number(done)} de unas ${rows(expected)}`,
    explained: (done, total) => `${number(done)} de ${counted(total, 'fila errónea', 'filas erróneas')}`,
    rate: (perSecond) => `${number(Math.round(perSecond))} filas por segundo`,
    left: (seconds) => `faltan unos ${span(seconds)}`,
    pause: 'Pausar',
    resume: 'Reanudar',
    cancel: 'Cancelar',
    wentOn: 'Puede ir a otra página; la auditoría continúa.',
  },

  outcomes: {
    title: 'Resultados',
    verified: 'Verificado',
    unverified: 'No verificado',
    rejected: 'Rechazado',
    unread: 'No leído',
  },

  result: {
    pastedList: 'la lista pegada',
    noRows: 'La lista no tiene filas',
    noRowsText: 'No contiene ninguna fila de datos. Elija otra lista u otro separador.',
    about: (list, website) => `${list}, comprobada con la clave secreta de ${website}`,
    stopped: 'La auditoría se detuvo antes de terminar',
    another: 'Auditar otra lista',
    again: 'Cambiar columnas o sitio web',
    announced: 'La auditoría ha terminado.',
    share,
    number,
    rowCount: rows,
    barHint: 'Elija una barra para ver sus filas.',
    causes: 'Causas',
    noCause: 'Causa desconocida',
    notLooked: 'No se buscó',
    suspected: 'probable',
    nothingWrong: 'No hay nada que corregir.',
    patterns: 'Qué tienen en común las filas erróneas',
    lines: (lines, beyond) => {
      const shown = lines.map(number).join(', ');
      if (beyond > 0) return `Líneas ${shown} y ${number(beyond)} más`;
      return lines.length === 1 ? `Línea ${shown}` : `Líneas ${shown}`;
    },
    showRows: 'Mostrar filas',
    showRowsOf: (what) => `Mostrar filas: ${what}`,
    repair: 'El cambio que corrige más',
    howToFix: 'Cómo corregirlo',
    problems: 'Filas con problemas',
    problemAt: (line, problem) => `Línea ${number(line)}: ${problem}`,
    allProblems: (count) => `Mostrar los ${number(count)} problemas`,
    fewerProblems: 'Mostrar menos problemas',
    charts: 'Gráficos',
    allGroups: (count) => `Mostrar los ${number(count)} grupos`,
    fewerGroups: 'Mostrar menos grupos',
    problem: {
      'too-few-columns': 'falta la columna del email o de la firma en esta fila.',
      'too-many-columns': 'más celdas que nombres en el encabezado; se lee igualmente.',
      'no-email': 'el email está vacío.',
      'bad-encoding': 'algunos bytes no son válidos en esta codificación; se muestran como �.',
      'unclosed-quote': 'unas comillas no se cierran.',
      'row-too-long': 'la fila es demasiado larga para leerla.',
      'not-json': 'esto no es JSON.',
    },
  },

  rows: {
    title: 'Filas',
    search: 'Buscar emails y firmas',
    outcome: 'Resultado',
    anyOutcome: 'Todos los resultados',
    cause: 'Causa',
    anyCause: 'Todas las causas',
    count: (shown, all) => (shown === all ? rows(all) : `${number(shown)} de ${rows(all)}`),
    none: 'Ninguna fila coincide.',
    showAll: 'Mostrar todas las filas',
    columns: { line: 'Línea', email: 'Email', verdict: 'Resultado', causes: 'Causas', signature: 'Firma' },
    keys: 'Las flechas pasan de una fila a otra; Intro abre una fila en Comprobar.',
    noSignature: 'sin firma',
    noEmail: 'sin email',
    exportCsv: 'Exportar como CSV',
    exportJsonl: 'Exportar como JSON Lines',
    exporting: 'Exportando',
    exported: (count, path) =>
      count === 1 ? `${rows(count)} guardada como ${path}` : `${rows(count)} guardadas como ${path}`,
    exportAbout:
      'Una exportación contiene emails y firmas enteros. Quien tenga la firma válida de una persona puede aparecer en Crisp como esa persona.',
  },

  row: {
    title: (line) => `Línea ${number(line)}`,
    email: 'Email',
    signature: 'Firma',
    time: 'Hora',
    open: 'Abrir en Comprobar',
    choose: 'Elija una fila para verla entera.',
    other: (line) => `Esta firma pertenece al email de la línea ${number(line)}.`,
    suspected: 'Probable, sin demostrar:',
    unknown: 'Ningún error conocido explica esta firma.',
    unexplained: 'No se buscó su error: la auditoría terminó antes.',
    valid: 'La firma es válida.',
  },

  report: {
    open: 'Informe…',
    title: 'Informe',
    form: 'Formato',
    forms: { markdown: 'Markdown', html: 'HTML con el gráfico', text: 'Texto sin formato' },
    masked: 'Ocultar los emails',
    maskedAbout: 'De cada email solo quedan en el informe su primera letra y su terminación.',
    unmaskedAbout: 'El informe contendrá emails de personas reales.',
    preview: 'Vista previa del informe',
    save: 'Guardar como archivo',
    saved: (path) => `Guardado como ${path}`,
    copy: 'Copiar',
    holds: 'No contiene ninguna clave secreta ni ninguna firma.',
  },

  whose: {
    about:
      'La firma de alguien está en un registro o en una página y quiere saber de quién es. Aporte una lista de todas las personas posibles: cada email se firma, también con cada error conocido, y se compara.',
    signature: 'Firma',
    find: 'Buscar a la persona',
    looking: 'Recorriendo la lista de personas',
    needSignature: 'Introduzca primero la firma.',
    signatureTooLong: 'Esto es demasiado largo para ser una firma. Introduzca solo la firma.',
    found: (count) => (count === 1 ? 'Pertenece a 1 persona' : `Coincide con ${number(count)} personas`),
    nobody: 'No pertenece a nadie de esta lista',
    nobodyText: (people, website) =>
      people === 1
        ? `Se ha probado ${rows(people)} de la lista con las claves secretas de ${website}, sin errores y con cada error conocido. Pruebe con otro sitio web o con una lista de más personas.`
        : `Se han probado ${rows(people)} de la lista con las claves secretas de ${website}, sin errores y con cada error conocido. Pruebe con otro sitio web o con una lista de más personas.`,
    incomplete: 'La búsqueda se canceló, así que otras personas también podrían coincidir.',
    valid: 'Esta es su firma válida.',
    line: (line) => `Línea ${number(line)}`,
    more: 'Solo se muestran las 100 primeras.',
    people: 'Personas',
    open: 'Abrir en Comprobar',
    openOf: (email) => `Abrir ${email} en Comprobar`,
  },

  errors: {
    fileUnreadable: {
      title: 'Este archivo no se puede leer.',
      next: (path, reason) => `Mire si sigue ahí y si tiene permiso para leerlo: ${path} (${reason})`,
    },
    fileEmpty: {
      title: 'Esta lista está vacía.',
      next: 'Elija un archivo que tenga una fila por cada email.',
    },
    fileNotAList: {
      title: 'Esto no es una lista en forma de texto.',
      next: 'En Excel o Numbers, guarde primero la hoja como CSV; después elija ese archivo.',
    },
    noTemporaryFile: {
      title: 'No hay espacio para los archivos temporales de la auditoría.',
      next: (path, reason) =>
        `Libere espacio en el disco, o mire si se puede escribir en esta carpeta: ${path} (${reason})`,
    },
    auditFailed: {
      title: 'La auditoría se detuvo por un fallo de Countersign.',
      next: (reason) => `Iníciela de nuevo. Si no sirve, informe de esto: ${reason}`,
    },
    listTooLarge: {
      title: 'Lo que se suelta o se pega puede ocupar hasta 2 GB.',
      next: 'Elíjalo como archivo: se lee donde está, por grande que sea.',
    },
    droppedUnreadable: {
      title: 'Esto no se puede leer.',
      next: 'Suelte los archivos de uno en uno, y ninguna carpeta.',
    },
    sourceGone: { title: 'Esta lista ya no está abierta.', next: 'Elíjala de nuevo.' },
    auditGone: { title: 'Esta auditoría ya no se conserva.', next: 'Iníciela de nuevo.' },
  },
};
