import { describe, expect, it } from 'vitest';
import { causeIds } from '../../../../core/causes/CauseId.ts';
import { integrations } from '../../../../core/integrations/catalogue.ts';
import { faultsBehind } from '../../../../core/integrations/faultsBehind.ts';
import { integrationIds } from '../../../../core/integrations/IntegrationId.ts';
import { integrationsIn } from '../../../../core/integrations/integrationsIn.ts';
import { english } from '../../../../locales/english.ts';

/** A text for each, as people paste it. */
const texts: Readonly<Record<(typeof integrationIds)[number], string>> = {
  wordpress: `<script src="https://client.crisp.chat/l.js?ver=20260101" id="crisp-js"></script>`,
  woocommerce: '<body class="woocommerce"><script>window.$crisp = [];</script>',
  prestashop: 'CRISP_PLUGIN_URL = "https://plugins.crisp.chat/urn:crisp.im:prestashop:0";',
  magento: 'var crispPluginURL = "x"; window.__handleCrispTriggered = f;',
  joomla: 'class plgSystemCrisp extends JPlugin {}',
  whmcs:
    'window.CRISP_READY_TRIGGER = function () { $crisp.push(["set", "session:data", [[["companyname", "x"]]]]) }',
  'ticket-center':
    '<iframe src="https://plugins.crisp.chat/urn:crisp.im:ticket-center:0/tickets/?email=a&hmac=b">',
  segment: '<script src="https://cdn.segment.com/analytics.js"></script><script>$crisp = []</script>',
  'crisp-sdk-web': 'import { Crisp } from "crisp-sdk-web";',
  'react-crisp': '<Crisp crispWebsiteId="x" attributes={{}} />',
  'nuxt-scripts': 'const { proxy } = useScriptCrisp()',
  ahize: '<script id="ahize-crisp">',
  'ios-3': '<crisp-widget platform-name="crisp-sdk-ios@v2">',
  'react-native-community': 'import { setUserEmail } from "react-native-crisp-chat-sdk"',
  'react-native-official': 'import { setUserEmail } from "crisp-sdk-react-native"',
  flutter: "import 'package:crisp_chat/crisp_chat.dart';",
  'capacitor-capgo': 'import { CapacitorCrisp } from "@capgo/capacitor-crisp"',
  'capacitor-capawesome': 'import { Crisp } from "@capawesome/capacitor-crisp"',
  'embed-link': 'https://go.crisp.chat/chat/embed/?website_id=x',
  blade: '$crisp.push(["set", "user:email", ["{{ auth()->user()->email }}"]])',
};

describe('integrations', () => {
  it.each(integrationIds)('are told by their marks: %s', (id) => {
    expect(integrationsIn(texts[id])).toEqual([id]);
  });

  it.each([
    [
      'a page without Crisp',
      '<body class="woocommerce"><script src="https://cdn.segment.com/x.js"></script>',
    ],
    ['a hand-written page with the id of WordPress', '<script id="crisp-js">window.$crisp = []</script>'],
    ['a look-alike', 'Convot.push(["set","user:email",["a@b.co"]])'],
    ['the documented call', '$crisp.push(["set", "user:email", ["a@b.co", "x"]])'],
  ])('are not seen in %s', (_, text) => {
    expect(integrationsIn(text)).toEqual([]);
  });

  it('have an id, a source, a date, and causes of the catalogue', () => {
    expect(new Set(integrationIds).size).toBe(integrations.length);
    const faults = integrations.flatMap(({ faults }) => faults.map(({ id }) => id));
    expect(new Set(faults).size).toBe(faults.length);
    expect(Object.keys(english.integrations.faults).toSorted()).toEqual(faults.toSorted());
    const causes = new Set<string>(Object.values(causeIds).flat());
    for (const { source, date, faults } of integrations) {
      expect(source).not.toBe('');
      expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
      for (const fault of faults) for (const cause of fault.causes) expect(causes).toContain(cause);
    }
  });

  it('are named where a cause is one that they are known for', () => {
    expect(faultsBehind(['wordpress'], ['email-string-escaped'])).toEqual([
      { name: 'WordPress (Crisp’s plugin)', id: 'wordpress-esc-js' },
    ]);
    expect(faultsBehind(['wordpress'], ['email-case'])).toEqual([]);
    expect(faultsBehind([], ['email-string-escaped'])).toEqual([]);
  });
});
