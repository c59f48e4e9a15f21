import type { DeliveryCause } from '../Cause.ts';

export const sdkTooOld: DeliveryCause = {
  id: 'sdk-too-old',
  layer: 'delivery',
  likelihood: 15,
  order: 9,
  title: 'The app’s version of Crisp cannot send a signature ({platform} {version}).',
  agent:
    'The app is built with version {version} of Crisp for {platform}, which cannot hand over a signature; version {needed} can. Ask the developers to update it.',
  developer: 'Signatures came with version {needed} of Crisp for {platform}; the project asks for {version}.',
  fix: 'Update Crisp for {platform} to version {needed} or later, and pass the signature with the email.',
  labels: { platform: { ios: 'iOS', 'react-native': 'React Native', flutter: 'Flutter' } },
};
