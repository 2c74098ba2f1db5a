/** Which groups the municipalities put first. */
package nl.hoofdzaakwerk.portal.casework.priority;
