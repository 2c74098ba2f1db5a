/** Case consultation: meetings, anonymous cases, advice and decisions. */
package nl.hoofdzaakwerk.portal.casework.consultation;
