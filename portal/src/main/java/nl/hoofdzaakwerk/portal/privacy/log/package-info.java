/** Who looked at what: the processing log and the audit of each service. */
package nl.hoofdzaakwerk.portal.privacy.log;
