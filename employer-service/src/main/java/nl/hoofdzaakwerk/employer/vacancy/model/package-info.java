/** Work that employers offer, how it was carved, and how many positions are still open (rule D5). */
package nl.hoofdzaakwerk.employer.vacancy.model;
