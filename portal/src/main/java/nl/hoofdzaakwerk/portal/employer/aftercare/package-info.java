/** Aftercare: how it goes with an employer and an employee, who guides the employer, and asking on after a drop-out. */
package nl.hoofdzaakwerk.portal.employer.aftercare;
