/** The whole platform, really running: PostgreSQL, Kafka, Keycloak and the four services. */
package nl.hoofdzaakwerk.acceptance.running;
