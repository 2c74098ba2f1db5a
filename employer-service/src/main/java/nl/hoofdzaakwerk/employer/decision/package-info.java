/** How a rule of the employer-service says no: as a value with the rule's id, never as an exception. */
package nl.hoofdzaakwerk.employer.decision;
