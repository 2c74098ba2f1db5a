/**
 * The whole platform on one machine, without containers: PostgreSQL, Kafka, Keycloak, the four services and the portal
 * as processes on the loopback address.
 *
 * <p>{@link nl.hoofdzaakwerk.local.Platform} starts, stops and crashes them; it holds no static state and never ends
 * the JVM, so the command line ({@link nl.hoofdzaakwerk.local.cli}) and the acceptance tests share it.
 */
package nl.hoofdzaakwerk.local;
