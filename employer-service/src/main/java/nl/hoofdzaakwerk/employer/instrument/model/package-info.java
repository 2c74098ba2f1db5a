/** Rules of instruments, and what follows from them (rule D7). */
package nl.hoofdzaakwerk.employer.instrument.model;
