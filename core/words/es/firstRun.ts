import type { Words } from '../Words.ts';

/** The first screen of all. */
export const firstRun: Words['firstRun'] = {
  title: 'Averigüe por qué un email aparece como No verificado en Crisp',
  lead: 'Pegue el email y su firma. Countersign indica qué haría Crisp con ellos, encuentra el error que hizo incorrecta la firma y lo demuestra calculando otra vez la misma firma.',
  add: 'Añadir su sitio web',
  example: 'Probar con el ejemplo documentado de Crisp',
  keychain: {
    title: 'Su clave secreta permanece en el llavero',
    text: 'La guarda el propio llavero del sistema, con su sesión. No va a ningún archivo, registro, informe ni portapapeles, y esta ventana no vuelve a verla una vez guardada.',
  },
  proven: {
    title: 'Demostrado, no supuesto',
    text: 'Una causa solo se da por demostrada si al recalcular con ella se obtiene exactamente la firma pegada.',
  },
  offline: {
    title: 'Funciona sin conexión',
    text: 'Los emails, las firmas y las claves nunca salen de este equipo.',
  },
};
