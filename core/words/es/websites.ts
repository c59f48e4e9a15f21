import type { Words } from '../Words.ts';
import { counted } from './counted.ts';

const previousKeys = (count: number): string =>
  counted(count, 'clave secreta anterior', 'claves secretas anteriores');

const lostWith =
  (what: string) =>
  (previous: number): string =>
    previous === 0
      ? `Se borrará de este equipo ${what}. Countersign no puede recuperarla; en Crisp no cambia nada.`
      : `Se borrarán de este equipo ${what} y ${previousKeys(previous)}. Countersign no puede recuperarlas; en Crisp no cambia nada.`;

/** The websites, their secret keys, and the dialogs that change them. */
export const websites: Words['websites'] = {
  add: 'Añadir sitio web',
  empty: {
    title: 'Aún no hay sitios web',
    text: 'Añada el sitio web cuyos emails quiere comprobar. Su clave secreta va al llavero del sistema y no se vuelve a mostrar.',
  },
  fingerprint: 'Huella {fingerprint}',
  id: 'ID del sitio web {id}',
  previousKeys: 'Claves secretas anteriores',
  replaced: (day) => `{fingerprint} sustituida el ${day}`,
  actions: {
    restoreSecret: {
      label: 'Introducir de nuevo la clave secreta',
      of: (website) => `Introducir de nuevo la clave secreta ${website}`,
    },
    edit: { label: 'Editar', of: (website) => `Editar ${website}` },
    rotate: { label: 'Renovar', of: (website) => `Renovar ${website}` },
    remove: { label: 'Eliminar', of: (website) => `Eliminar ${website}` },
  },
  status: {
    stored: (day) => `Guardada en el llavero desde el ${day}`,
    session: 'Se conserva solo durante esta sesión',
    example: 'Clave de ejemplo documentada por Crisp, solo en memoria',
    missing: (day) =>
      `Guardada el ${day}, pero el llavero no la entrega ahora: está bloqueado, o la clave se eliminó`,
    none: 'Sin clave secreta',
  },
  form: {
    name: 'Nombre',
    nameHint: 'El que usted conoce. Solo se muestra aquí.',
    secret: 'Clave secreta',
    id: 'ID del sitio web',
    idHint:
      'El CRISP_WEBSITE_ID público. Con él, Countersign puede detectar si se tomó por la clave secreta.',
    save: 'Guardar sitio web',
  },
  edit: { title: (website) => `Editar ${website}`, save: 'Guardar cambios' },
  rotate: {
    title: (website) => `Renovar la clave secreta de ${website}`,
    text: 'Introduzca la nueva clave secreta que muestra Crisp después de renovarla. La que está guardada ahora se conserva como clave anterior con la fecha de hoy, para que Countersign pueda seguir reconociendo las firmas hechas con ella.',
    label: 'Nueva clave secreta',
    save: 'Guardar clave nueva',
  },
  restoreSecret: {
    title: (website) => `Introducir de nuevo la clave secreta de ${website}`,
    text: 'El sitio web, su nombre y sus claves anteriores siguen aquí; solo falta la clave secreta. Cópiela de Crisp. Nada pasa a ser una clave anterior.',
    label: 'Clave secreta',
    save: 'Guardar clave secreta',
  },
  remove: {
    title: (website) => `¿Eliminar ${website}?`,
    lost: {
      stored: lostWith('su clave secreta del llavero'),
      session: lostWith('su clave secreta'),
      missing: lostWith('la anotación de su clave secreta'),
      none: (previous) =>
        previous === 0
          ? 'Solo se elimina su entrada de esta lista.'
          : previous === 1
            ? 'Se borrará de este equipo 1 clave secreta anterior. Countersign no puede recuperarla; en Crisp no cambia nada.'
            : `Se borrarán de este equipo ${previousKeys(previous)}. Countersign no puede recuperarlas; en Crisp no cambia nada.`,
    },
    confirm: 'Eliminar sitio web',
  },
};
