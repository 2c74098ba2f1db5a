/** Demands to erase a person from all services, and each service's confirmation. */
package nl.hoofdzaakwerk.portal.privacy.erasure;
