/** What can make hiring easier, explained for a vacancy and an anonymous situation (rule D7). */
package nl.hoofdzaakwerk.employer.instrument;
