/** Vacancies: opened, changed, filled, closed, expired, and published to matching at once (rules D5 and D6). */
package nl.hoofdzaakwerk.employer.vacancy;
