import type { Words } from '../Words.ts';
import { counted, number } from './counted.ts';

/** What is said about a text that somebody typed or pasted; `the` is `el email`, `of` is `del email`. */
const field = (the: string, of: string) => ({
  clear: `Borrar ${the}`,
  before: (characters: string) => `${characters} antes ${of}`,
  inside: (characters: string) => `${characters} dentro ${of}`,
  after: (characters: string) => `${characters} después ${of}`,
  quotes: `Comillas alrededor ${of}`,
  remove: `Quitar ${of}`,
  putBack: `Volver a poner en ${the}`,
});

/** The building blocks that many pages share. */
export const components: Words['components'] = {
  copyFailed: 'No copiado',
  progress: (done, total) => `${number(done)} de ${number(total)}`,
  andMore: (count) => `y ${number(count)} más`,
  optional: '(opcional)',
  pageStopped: {
    title: 'Esta página ha dejado de funcionar',
    text: 'El email y la firma que se introdujeron se conservan, y ninguna clave secreta guardada se ve afectada.',
    unknown: 'Error desconocido',
    reload: 'Recargar',
    copy: 'Copiar detalles',
  },
  exactText: {
    shortened: (characters) => `${counted(characters, 'carácter', 'caracteres')}, abreviado aquí`,
    clear: 'Borrar',
  },
  hidden: {
    otherKinds: (count) =>
      counted(count, 'otro tipo de carácter oculto', 'otros tipos de caracteres ocultos'),
    removed: 'Quitado.',
    remove: 'Quitar',
    putBack: 'Volver a poner',
  },
  fields: {
    email: field('el email', 'del email'),
    signature: field('la firma', 'de la firma'),
    emails: field('los emails', 'de los emails'),
    patterns: field('los patrones', 'de los patrones'),
    secret: field('la clave secreta', 'de la clave secreta'),
  },
  secret: {
    where: 'En Crisp: Settings, Websites, su sitio web, Advanced configuration, Identity Verification.',
    show: 'Mostrar lo escrito',
    websiteId:
      'Esto parece el ID del sitio web, que es público y no sirve para firmar. La clave secreta está en Identity Verification.',
    restApiKey:
      'Esto parece una clave de la API REST (64 caracteres hex), que no firma emails. La clave secreta está en Identity Verification.',
    other:
      'Las claves secretas suelen tener 32 caracteres hex (0–9, a–f), y esta no. Aun así, se puede guardar.',
  },
  sessionOnly: {
    label: 'Conservar solo durante esta sesión',
    chosen: 'Se olvida al cerrar Countersign; nunca se escribe en el disco.',
    otherwise: 'Si no, se guarda en el llavero del sistema.',
  },
};
