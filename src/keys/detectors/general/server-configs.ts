import type { Detector } from '../../detector.ts';
import { base64, low } from './alphabets.ts';

/** The keys of a WireGuard interface and of its peers, in a wg0.conf. */
const wireguard: Detector = {
  id: 'wireguard',
  rule: 'key-wireguard',
  provider: 'wireguard',
  title: 'WireGuard private key',
  keywords: ['PrivateKey', 'PresharedKey'],
  pattern: /(?:PrivateKey|PresharedKey)[ \t]{0,8}=[ \t]{0,8}(?<secret>[A-Za-z0-9+/]{43}=)(?![A-Za-z0-9+/=])/y,
  entropy: 3.5,
  examples: (random) => {
    const secret = `${random.text(base64, 43)}=`;
    return [
      { text: `[Interface]\nPrivateKey = ${secret}\nAddress = 10.0.0.2/32\n`, secret },
      { text: `PresharedKey=${secret}\n`, secret },
    ];
  },
  nearMisses: (random) => [`PublicKey = ${random.text(base64, 43)}=`, `PrivateKey = ${random.text(base64, 30)}=`],
};

/** What `startproject` writes into a settings.py: 50 characters of its own alphabet. */
const djangoLetters = `${low}!@#$%^&*(-_=+)`;

const django: Detector = {
  id: 'django',
  rule: 'key-django',
  provider: 'django',
  title: 'Django secret key',
  keywords: ['SECRET_KEY'],
  certainty: 'context',
  pattern: /SECRET_KEY[ \t]{0,4}=[ \t]{0,4}[rub]?["'](?<secret>(?:django-insecure-)?[a-z0-9!@#$%^&*(_=+)-]{50})["']/y,
  entropy: 3.8,
  examples: (random) => {
    const body = `${random.text(djangoLetters, 49)}7`;
    return [
      { text: `SECRET_KEY = '${body}'\n`, secret: body },
      { text: `SECRET_KEY = "django-insecure-${body}"\n`, secret: `django-insecure-${body}` },
    ];
  },
  nearMisses: (random) => [`SECRET_KEY = '${random.text(djangoLetters, 30)}'`, "SECRET_KEY = os.environ['SECRET_KEY']"],
};

/** Secrets of servers and frameworks that stand in their own configuration files. */
export const serverConfigs = (): readonly Detector[] => [wireguard, django];
