/** Aftercare: check-ins, guidance of the employer, what the client lets it know, and asking on after a drop-out. */
package nl.hoofdzaakwerk.employer.aftercare.model;
