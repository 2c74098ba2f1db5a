/** Employer sessions, network meetings and job fairs: who was invited, who came, what came of it (rule D8). */
package nl.hoofdzaakwerk.employer.session;
