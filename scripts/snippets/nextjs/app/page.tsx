import { crispIdentity } from '@/lib/crisp-identity';

export default async function Page() {
  return <pre>{JSON.stringify(await crispIdentity())}</pre>;
}
