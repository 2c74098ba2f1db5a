/** Work that was found: adding it, and following it from the first day to the last (A7–A9, X5, X14). */
package nl.hoofdzaakwerk.portal.coach.work;
