import { contextBridge, ipcRenderer } from 'electron';
import { type Channel, channels } from '../../contracts/channels.ts';

/** One function per call: takes the argument object, if any, and never hands out Electron's event. */
const call = (channel: Channel) => (args?: unknown) => ipcRenderer.invoke(channel, args);

const api = Object.fromEntries(
  Object.entries(channels).map(([group, calls]) => [
    group,
    Object.fromEntries(Object.entries(calls).map(([name, channel]) => [name, call(channel)])),
  ]),
);

contextBridge.exposeInMainWorld('countersign', api);
