/**
 * The Keycloak realm of a local platform: the production realm of {@code deploy/keycloak} plus made-up organisations,
 * demo users and the password client. Nothing of this package reaches production.
 */
package nl.hoofdzaakwerk.local.realm;
