/** Contact pressure and claims. */
package nl.hoofdzaakwerk.employer.pressure.model;
