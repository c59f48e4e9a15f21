import type { Words } from '../Words.ts';

/** What the main process says in dialogs of the system when something broke, or would be lost. */
export const faults: Words['faults'] = {
  couldNotStart: {
    title: 'Countersign no ha podido iniciarse',
    text: (folder) => `No se ha cambiado nada. Sus archivos están en ${folder}.`,
  },
  fault: {
    title: 'Algo ha fallado dentro de Countersign',
    text: 'Lo guardado no se ve afectado. Se puede continuar; si ahora algo no funciona, salga de Countersign y vuelva a abrirlo. Para informar del fallo, copie sus detalles: no contienen nada de lo escrito o pegado.',
    copy: 'Copiar detalles',
    quit: 'Salir de Countersign',
  },
  stoppedAgain: {
    title: 'La ventana se ha detenido dos veces en un minuto',
    text: 'El motivo puede ser lo que se escribió, así que esta vez la ventana se abre vacía. Ninguna clave secreta guardada se ve afectada.',
  },
  unresponsive: {
    title: 'La ventana no responde',
    text: 'Puede estar ocupada con un texto grande. Al recargar se vacía la página: vuelven el email y la firma que se comprobaron por última vez; todo lo demás que se escribió o pegó se pierde.',
    wait: 'Esperar',
    reload: 'Recargar',
  },
  unfinished: {
    audit: 'Una auditoría sigue en curso',
    making: 'Todavía se está generando o guardando algo',
    text: 'Quedará sin terminar si se cierra la ventana. Lo guardado no se ve afectado.',
    close: 'Cerrar de todos modos',
    stay: 'Mantener abierta',
  },
};
