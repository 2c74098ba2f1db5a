/** Money asked for in a case, and what the steering group says to it. */
package nl.hoofdzaakwerk.portal.casework.caserequest;
