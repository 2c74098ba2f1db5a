/** Who visits the portal: log-in at Keycloak, the organisation worked for, the language. */
package nl.hoofdzaakwerk.portal.session;
