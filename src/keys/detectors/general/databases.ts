import type { Detector, DetectorExample } from '../../detector.ts';
import { alnum, type Random } from '../../random.ts';

/** Passwords that stand in samples and on every developer's machine, and references to a variable. */
const placeholder =
  '(?:\\$|%[sdv(]|%%|\\{|<|\\[|\\*{2}|xxx|\\.{3}|#\\{|' +
  '(?:my|your|the|db|user|some|a|test|dev|local|secret|super)?[-_]?' +
  '(?:pass|passw|passwd|password|passwort|pwd|pw|psw|secret|changeme|change[-_]me|example|sample|user|username|root|admin|postgres|mysql|mongo|redis|guest|test|testing|token|apikey|api[-_]key|foo|bar|baz|xxx|placeholder|redacted|hidden|here|p4ssw0rd|p@ssw0rd|hunter2|123|1234|12345|123456|12345678)' +
  '[-_]?(?:here|123|1234|word|goes[-_]here)?@)';

/** A mere word as the password of a host that samples use. */
const harmless =
  '(?![^@\\s\\d]{1,200}@(?:(?:[a-z0-9-]{1,40}\\.)?example\\.(?:com|org|net)|host|hostname|server|localhost|127\\.0\\.0\\.1)(?:[:/?"\'\\s]|$))';

interface Scheme {
  readonly provider: string;
  readonly title: string;
  readonly schemes: readonly string[];
}

/** `scheme://user:password@host`: the password is the secret. */
function connection({ provider, title, schemes }: Scheme): Detector {
  return {
    id: `${provider}-url`,
    rule: `key-${provider}`,
    provider,
    title,
    keywords: schemes.map((scheme) => `${scheme}://`),
    anyCase: true,
    pattern: new RegExp(
      `(?:${schemes.map((scheme) => scheme.replace(/[.+]/g, '\\$&')).join('|')})://[^\\s:@/"'\`<>{}]{0,80}:(?!${placeholder})${harmless}` +
        '(?<secret>[^\\s@/"\'`<>]{3,200})@[A-Za-z0-9_.${[%-]',
      'iy',
    ),
    examples: (random) => schemes.flatMap((scheme) => urls(scheme, random)),
    nearMisses: () =>
      schemes.flatMap((scheme) => [
        `${scheme}://user:password@localhost/db`,
        `${scheme}://\${USER}:\${PASSWORD}@db.internal/app`,
        `${scheme}://user:$PASSWORD@db.internal/app`,
        `${scheme}://{{user}}:{{password}}@db.internal/app`,
        `${scheme}://<user>:<password>@db.internal`,
        `${scheme}://db.internal:5432/app`,
        `${scheme}://user@db.internal/app`,
        `${scheme}://root:root@127.0.0.1`,
        `${scheme}://user:****@db.internal`,
      ]),
  };
}

function urls(scheme: string, random: Random): readonly DetectorExample[] {
  const secret = random.text(alnum, 14);
  return [
    { text: `DATABASE_URL=${scheme}://app:${secret}@db.acme.io:5432/shop?ssl=true`, secret },
    { text: `url: "${scheme}://app:${secret}!x@10.0.0.7"`, secret: `${secret}!x` },
  ];
}

/** `Password=...` of ADO.NET, ODBC and JDBC connection strings, where a server is named in the same string. */
const keyValue: Detector = {
  id: 'sql-connection-string',
  rule: 'key-database',
  provider: 'database',
  title: 'Database connection string with a password',
  keywords: ['server=', 'data source=', 'host=', 'jdbc:'],
  anyCase: true,
  pattern:
    /(?:server|data source|host|jdbc:)(?:=|:\/\/)?[^\n"'`]{2,200}?[;?&]\s{0,2}(?:password|pwd)=(?!\$|\{|%|<|\*{2}|#\{|\[)(?!(?:my|your)?[-_]?(?:pass|password|pwd|secret|changeme|xxx{1,10}|example)(?![^;&"'\s]))(?<secret>[^\s;&"'`<>{}]{4,120})(?![^\s;&"'`<>{}])/iy,
  examples: (random) => {
    const secret = random.text(alnum, 12);
    return [
      { text: `Server=tcp:sql.acme.io,1433;Database=shop;User ID=app;Password=${secret};Encrypt=True;`, secret },
      { text: `"Data Source=db1;Initial Catalog=x;User Id=sa;Pwd=${secret}"`, secret },
      { text: `jdbc:postgresql://db.acme.io:5432/shop?user=app&password=${secret}&ssl=true`, secret },
      { text: `jdbc:sqlserver://db.acme.io;user=sa;password=${secret};`, secret },
    ];
  },
  nearMisses: () => [
    'Server=db1;User Id=sa;Password=$' + '{PASSWORD};',
    'jdbc:mysql://db/shop?user=app&password=password',
    'Server=db1;Password={0};',
  ],
};

/** `jdbc:oracle:thin:user/password@host`. */
const oracle: Detector = {
  id: 'oracle-jdbc',
  rule: 'key-oracle-db',
  provider: 'oracle-db',
  title: 'Oracle database password',
  keywords: ['jdbc:oracle:'],
  pattern: /jdbc:oracle:(?:thin|oci8?):[A-Za-z0-9_$#]{1,40}\/(?!\$|<|password@|tiger@|\{)(?<secret>[^\s@"'`/]{4,80})@/y,
  examples: (random) => {
    const secret = random.text(alnum, 12);
    return [{ text: `url=jdbc:oracle:thin:app/${secret}@//db.acme.io:1521/XE`, secret }];
  },
  nearMisses: () => ['jdbc:oracle:thin:@db:1521:XE', 'jdbc:oracle:thin:scott/tiger@db:1521:XE'],
};

export const databases = (): readonly Detector[] => [
  connection({
    provider: 'postgres',
    title: 'PostgreSQL password',
    schemes: ['postgres', 'postgresql', 'psql', 'cockroachdb', 'postgis'],
  }),
  connection({ provider: 'mysql', title: 'MySQL password', schemes: ['mysql', 'mariadb', 'mysql2', 'mysqlx'] }),
  connection({ provider: 'mongodb', title: 'MongoDB password', schemes: ['mongodb', 'mongodb+srv'] }),
  connection({ provider: 'redis', title: 'Redis password', schemes: ['redis', 'rediss', 'valkey'] }),
  connection({ provider: 'rabbitmq', title: 'RabbitMQ password', schemes: ['amqp', 'amqps'] }),
  connection({ provider: 'mssql', title: 'SQL Server password', schemes: ['mssql', 'sqlserver'] }),
  connection({ provider: 'clickhouse', title: 'ClickHouse password', schemes: ['clickhouse', 'clickhouses'] }),
  connection({ provider: 'neo4j', title: 'Neo4j password', schemes: ['neo4j', 'neo4j+s', 'bolt'] }),
  connection({ provider: 'ldap', title: 'LDAP password', schemes: ['ldap', 'ldaps'] }),
  connection({
    provider: 'database',
    title: 'Database password',
    schemes: [
      'cassandra',
      'couchbase',
      'couchbases',
      'db2',
      'oracle',
      'snowflake',
      'vertica',
      'influxdb',
      'trino',
      'presto',
      'nats',
      'mqtt',
      'mqtts',
      'kafka',
      'stomp',
      'postgresql+psycopg2',
      'mysql+pymysql',
      'postgresql+asyncpg',
    ],
  }),
  keyValue,
  oracle,
];
