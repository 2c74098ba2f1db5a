/** Opening one candidate in an emergency, and the privacy officer's review afterwards. */
package nl.hoofdzaakwerk.portal.privacy.emergency;
