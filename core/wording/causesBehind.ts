import type { Detail } from '../causes/Cause.ts';
import type { CauseId } from '../causes/CauseId.ts';
import type { Finding } from '../diagnosis/Diagnosis.ts';
import { conclusionCauses, type GuidePath, isUnsure, questions } from './guide.ts';

/** Per platform the first version that takes a signature, and one before it. Of other platforms none is known. */
const sdkVersions: Readonly<Record<string, Detail>> = {
  ios: { platform: 'ios', version: '2.8', needed: '2.9' },
  'react-native': { platform: 'react-native', version: '0.19', needed: '0.20' },
  flutter: { platform: 'flutter', version: '2.4.6', needed: '2.4.7' },
};

/** What would have been behind it, had somebody been able to tell. */
const causesLeftOpen = ({ steps }: GuidePath): readonly CauseId[] => [
  ...new Set(
    steps
      .filter(isUnsure)
      .flatMap(({ id }) => questions[id].answers)
      .flatMap(({ next }) => ('conclusion' in next ? conclusionCauses[next.conclusion] : [])),
  ),
];

/** The causes of a path's conclusion, with what the answers tell about them. */
export function causesBehind(path: GuidePath): readonly Finding[] {
  const { steps, conclusion } = path;
  const platform = steps.find(({ id }) => id === 'platform')?.answer?.id ?? '';
  if (conclusion === undefined) return [];
  const causes = conclusion === 'find-out' ? causesLeftOpen(path) : conclusionCauses[conclusion];
  return causes.flatMap((id): readonly Finding[] => {
    if (id !== 'sdk-too-old') return [{ id, detail: {} }];
    const detail = sdkVersions[platform];
    return detail === undefined ? [] : [{ id, detail }];
  });
}
