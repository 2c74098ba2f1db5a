/** The pipeline of contacts with employers: dated steps, each told to the other services (rule D1). */
package nl.hoofdzaakwerk.employer.pipeline;
