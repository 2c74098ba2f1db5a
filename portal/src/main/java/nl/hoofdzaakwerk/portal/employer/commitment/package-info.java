/** Places that employers promised, and what became of them. */
package nl.hoofdzaakwerk.portal.employer.commitment;
