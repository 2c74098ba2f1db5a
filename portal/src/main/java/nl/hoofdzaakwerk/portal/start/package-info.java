/** Where everyone begins: what is due, one's own details, help. */
package nl.hoofdzaakwerk.portal.start;
