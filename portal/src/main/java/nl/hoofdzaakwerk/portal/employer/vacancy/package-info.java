/** Vacancies of employers, and the worksheets on which a job is carved out of existing work. */
package nl.hoofdzaakwerk.portal.employer.vacancy;
