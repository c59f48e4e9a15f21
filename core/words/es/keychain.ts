import type { Words } from '../Words.ts';

/** Why the keychain cannot be used now, and what to do about it. */
export const keychain: Words['keychain'] = {
  locked: {
    title: 'El llavero está bloqueado',
    happened:
      'El llavero del sistema contiene las claves secretas, y hay que desbloquearlo para poder usarlas.',
    steps: [
      'Desbloquéelo: en Linux, en Contraseñas y claves (Seahorse) o KWalletManager; en macOS, en Acceso a Llaveros.',
      'Si nunca se ha configurado, cierre la sesión y vuelva a iniciarla con su contraseña; así se crea.',
    ],
  },
  noService: {
    title: 'Este sistema no tiene servicio de llavero',
    happened: 'Nada en este equipo ofrece guardar secretos (falta el Secret Service).',
    steps: [
      'Instale GNOME Keyring o KWallet. En Debian y Ubuntu: sudo apt install gnome-keyring',
      'Cierre la sesión y vuelva a iniciarla, para que arranque con ella.',
    ],
  },
  noBus: {
    title: 'No se puede acceder al llavero',
    happened: 'No hay ninguna sesión de D-Bus, por la que los programas se comunican con el llavero.',
    steps: [
      'Inicie Countersign desde el escritorio, no por SSH, desde cron ni con sudo.',
      'Sin escritorio, inícielo así: dbus-run-session -- countersign',
    ],
  },
  timedOut: {
    title: 'El llavero no ha respondido',
    happened:
      'Puede que esté esperando: la ventana que pide su contraseña puede haber quedado detrás de otras.',
    steps: ['Busque esa ventana y responda.', 'Si no hay ninguna, cierre la sesión y vuelva a iniciarla.'],
  },
  damaged: {
    title: 'El llavero ha respondido con un error',
    steps: [
      'Abra el programa de llaveros del sistema y mire si ahí funciona.',
      'Si no funciona, reinicie el equipo.',
    ],
  },
  untilThen: {
    addForSession:
      'Hasta entonces se puede añadir un sitio web cuya clave secreta se conserva solo durante esta sesión.',
    enterForSession: 'Hasta entonces se puede introducir la clave secreta solo para esta sesión.',
    saveForSession: 'O marque arriba «Conservar solo durante esta sesión» y guarde.',
  },
};
