import type { Words } from '../Words.ts';

/** What the Check page says about what came to its fields, or went from them, without being typed. */
export const drafts: Words['drafts'] = {
  linked: 'Rellenado desde un enlace. Aún no se ha comprobado nada.',
  linkedHow: 'Cualquiera puede crear un enlace así: mire si esperaba estos valores.',
  linkedNoWebsite: 'Añada primero su sitio web; después, compruébelos.',
  check: 'Comprobar',
  notChecked: {
    title: 'Aún sin comprobar',
    text: 'Mire los valores que rellenó el enlace y después pulse Comprobar.',
  },
  undo: 'Deshacer',
  cleared: 'Se han vaciado los campos.',
  opened: 'Los campos contienen ahora la fila de la auditoría.',
  putBack: 'Vuelve a estar lo que había.',
  restored: 'La ventana se había detenido y se ha vuelto a abrir.',
  restoredDraft:
    'Vuelven a estar el email y la firma que se comprobaron por última vez. Los textos pegados y lo escrito en otras partes se han perdido.',
  restoredNothing: 'Lo escrito y aún no comprobado se ha perdido. Lo guardado no se ve afectado.',
  linkRefused: 'Un enlace no se abrió',
  refused: (why) =>
    `${why} No se ha rellenado nada. Pida los valores a quien creó el enlace y péguelos directamente.`,
  refusals: {
    'not-check': 'No pide comprobar un email, y Countersign no abre otros enlaces.',
    'too-long': 'Es demasiado largo: un email o una firma en un enlace tiene como máximo 1000 caracteres.',
    secret:
      'Tiene una parte con nombre de clave secreta, que Countersign nunca toma de un enlace. Si era su clave secreta real, renuévela en Crisp: los enlaces quedan en historiales y registros.',
    'unknown-part': 'Tiene una parte distinta del email y la firma.',
    repeated: 'Indica dos veces el email o la firma.',
    unreadable: 'Contiene caracteres invisibles o engañosos, o un valor vacío.',
  },
  moreThanEmail: 'Esto parece más que un email.',
  moreThanSignature: 'Esto parece más que una firma.',
  readAsPasted: 'Leerlo como texto pegado',
};
