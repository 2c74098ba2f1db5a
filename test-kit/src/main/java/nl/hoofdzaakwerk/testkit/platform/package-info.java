/**
 * The real components tests run against: PostgreSQL, Kafka and an OpenID Connect issuer, all in one child process.
 *
 * <p>The child process keeps them apart from Quarkus' class loaders, which come and go while the components stay. It
 * ends as soon as the test JVM does, because it reads its standard input until that closes.
 */
package nl.hoofdzaakwerk.testkit.platform;
