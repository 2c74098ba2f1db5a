/**
 * Watching over personal data, and what everyone needs: the logs, emergencies, a person's own file and erasure for the
 * privacy officer, the page a client reads, the operator's view of the platform, search and help.
 */
package nl.hoofdzaakwerk.portal.privacy;
